import { useHref } from 'react-router';
import { CopyButton } from '../../components/copy-button.tsx';
import { plainText, renderBlock, type Values } from '../../commands/render.ts';
import { paths } from '../../paths.ts';
import { Segments } from '../segments.tsx';
import { useOrigin } from '../use-origin.ts';

/** An answer to the one who asked. Values of a link stay out of it until they are confirmed. */
export function Refusal({ text, values }: { readonly text: string; readonly values: Values }) {
  const origin = useOrigin();
  const path = useHref(paths.permissions);
  const whole = origin === '' ? text : text.replace('[address of a lookup of permissions]', `${origin}${path}`);
  const segments = renderBlock({ kind: 'code', purpose: 'change', text: whole }, values);
  return (
    <div className="min-w-0 rounded-block border border-line">
      <div className="flex items-center justify-between gap-4 rounded-t-block border-b border-line bg-surface px-4 py-2">
        <span className="text-side text-muted">To whoever asked you</span>
        <CopyButton text={plainText(segments)} what="the answer to whoever asked" />
      </div>
      <pre className="rounded-b-block bg-code px-4 py-3.5 font-mono text-block wrap-anywhere whitespace-pre-wrap">
        <Segments segments={segments} />
      </pre>
    </div>
  );
}
