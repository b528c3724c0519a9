import { Link } from 'react-router';
import { confidenceWords, ConfidenceRing } from '../components/confidence-ring.tsx';
import type { Finding, Reason } from '../engine/index.ts';
import { summaries } from '../fixes/summaries.ts';
import { paths } from '../paths.ts';
import { Names } from './names.tsx';

interface FindingLineProps {
  readonly finding: Finding;
  /** Reasons that stand on the page already. */
  readonly said: readonly Reason[];
}

/** One cause in a line: how sure, what, a reason that was not said yet or else what to do, its page. */
export function FindingLine({ finding, said }: FindingLineProps) {
  const { cause, confidence } = finding;
  return (
    <li className="flex items-start gap-3 px-5 py-3 tablet:px-6">
      <span className="mt-0.5">
        <ConfidenceRing confidence={confidence} />
      </span>
      <p className="min-w-0 flex-1">
        <Link to={paths.fix(cause)} className="font-medium hover:text-accent hover:underline">
          {summaries[cause].verdict}
        </Link>
        <span className="block text-side text-muted">
          {confidenceWords[confidence]}. <Names text={newReason(finding, said) ?? `${summaries[cause].title}.`} />
        </span>
      </p>
      <Link
        to={paths.fix(cause)}
        aria-label={`Open: ${summaries[cause].title}`}
        className="py-0.5 text-side text-accent hover:underline"
      >
        Open
      </Link>
    </li>
  );
}

function newReason({ reasons }: Finding, said: readonly Reason[]): string | undefined {
  return reasons.find(({ text }) => said.every((reason) => reason.text !== text))?.text;
}
