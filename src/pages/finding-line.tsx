import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { confidenceWords, ConfidenceRing } from '../components/confidence-ring.tsx';
import type { Finding, Reason } from '../engine/index.ts';
import { summaries } from '../fixes/summaries.ts';
import { paths } from '../paths.ts';
import { Names } from './names.tsx';

/** A part of a card: other causes, one a line. */
export function FindingLines({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="border-t border-line">
      <h2 className="px-5 pt-4 text-body tracking-normal tablet:px-6">{title}</h2>
      <ul className="divide-y divide-line pb-1">{children}</ul>
    </div>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  /** Reasons that stand on the page already. */
  readonly said: readonly Reason[];
  readonly children?: ReactNode;
}

/** One cause in a line: how sure, what, a reason that was not said yet, its page. */
export function FindingLine({ finding, said, children }: FindingLineProps) {
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
          {confidenceWords[confidence]}. <Names text={newWords(finding, said)} />
        </span>
        {children}
      </p>
      <Link
        to={paths.fix(cause)}
        aria-label={`Open: ${summaries[cause].verdict}`}
        className="py-0.5 text-side text-accent hover:underline"
      >
        Open
      </Link>
    </li>
  );
}

/** What speaks for it and was not said yet, and what speaks against it. */
function newWords({ reasons, doubts: [doubt] }: Finding, said: readonly Reason[]): string {
  const reason = reasons.find(({ text }) => said.every((one) => one.text !== text));
  return [reason?.text, doubt && `But: ${doubt.text}`].filter(Boolean).join(' ');
}
