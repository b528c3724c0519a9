import { Link } from 'react-router';
import { confidenceWords, ConfidenceRing } from '../components/confidence-ring.tsx';
import type { Finding } from '../engine/index.ts';
import { summaries } from '../fixes/summaries.ts';
import { paths } from '../paths.ts';
import { Inline } from './inline.tsx';

/** One cause in a line: how sure, what, the reason that tells it from the others, its page. */
export function FindingLine({ finding: { cause, confidence, reasons } }: { readonly finding: Finding }) {
  const [reason] = reasons;
  return (
    <li className="flex items-start gap-3 px-5 py-3 tablet:px-6">
      <span className="mt-0.5">
        <ConfidenceRing confidence={confidence} />
      </span>
      <p className="min-w-0 flex-1">
        <Link to={paths.fix(cause)} className="font-medium hover:text-accent hover:underline">
          {summaries[cause].verdict}
        </Link>{' '}
        <span className="text-side text-muted">
          {confidenceWords[confidence]}
          {reason && (
            <>
              . <Inline text={reason.text} />
            </>
          )}
        </span>
      </p>
    </li>
  );
}
