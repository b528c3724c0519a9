import { useHref } from 'react-router';
import { CopyButton } from '../../components/copy-button.tsx';
import type { FoundRequest } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatFragment } from '../fragment.ts';
import { requestInLink } from '../needs/next-steps.ts';
import { useOrigin } from '../use-origin.ts';

/** A link to the answer: method and template, no id that was typed. It is shown before it is copied. */
export function CopyLink({ match }: { readonly match: FoundRequest }) {
  const origin = useOrigin();
  const page = useHref(paths.permissions);
  const request = requestInLink(match);
  if (!request) return null;
  const link = `${origin}${page}#${formatFragment(request)}`;
  return (
    <section aria-labelledby="link" className="grid gap-2 border-t border-line pt-7 print:hidden">
      <h2 id="link" className="text-section">
        Link to this answer
      </h2>
      <p className="measure text-muted">
        It holds the method and the template of the path, and nothing else: no id, no name, nothing of a token.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 rounded-block bg-code px-3 py-2 font-mono text-block wrap-anywhere">{link}</p>
        <CopyButton text={link} what="the link to this answer" label="Copy link" />
      </div>
    </section>
  );
}
