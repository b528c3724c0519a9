import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

const tones = {
  primary: 'border-accent bg-accent text-on-accent hover:border-ink',
  secondary: 'border-line bg-surface text-ink hover:border-edge',
  quiet: 'border-transparent text-accent hover:underline',
} as const;

const sizes = {
  regular: 'px-4 py-2 text-body',
  small: 'px-3 py-1 text-label',
  /** Stands in a line of text: no frame of its own, still 24 px high. */
  inline: 'min-h-6 px-1 text-side -mx-1',
} as const;

interface Look {
  readonly tone?: keyof typeof tones;
  readonly size?: keyof typeof sizes;
}

function look({ tone = 'secondary', size = 'regular' }: Look): string {
  const weight = size === 'inline' ? '' : 'font-strong';
  return `inline-flex items-center justify-center gap-2 rounded-button border ${weight} ${tones[tone]} ${sizes[size]} disabled:opacity-60 print:hidden`;
}

export function Button({ tone, size, ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" {...rest} className={look({ ...(tone && { tone }), ...(size && { size }) })} />;
}

export function ButtonLink({ tone, size, ...rest }: Look & Omit<LinkProps, 'className'>) {
  return <Link {...rest} className={look({ ...(tone && { tone }), ...(size && { size }) })} />;
}
