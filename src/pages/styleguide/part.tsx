import type { ReactNode } from 'react';

/** A part of the styleguide: one component, or one kind of token, in every state. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="grid min-w-0 gap-4 border-t border-line pt-5">
      <h2 className="text-section">{title}</h2>
      {children}
    </section>
  );
}

/** One state, under its name. */
export function State({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-1.5">
      <p className="text-label text-muted">{name}</p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
