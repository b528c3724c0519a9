import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import type { Finding } from '../../engine/index.ts';
import { focusHeading } from '../focus.ts';
import { verdictOf } from '../home/verdict.ts';
import { judgementLabel } from './judgement-card.tsx';

/** Where the judgement stands above the questions, it is out of sight while answers come in: its heading stays at the foot. */
export function JudgementAtFoot({ findings }: { readonly findings: readonly Finding[] }) {
  const verdict = verdictOf({ findings });
  if (!verdict) return null;
  const { heading, confidence } = verdict;
  return (
    <p className="sticky bottom-0 -mx-4 border-t border-line bg-surface px-4 py-2 shadow-card desk:hidden print:hidden">
      <button type="button" onClick={showJudgement} className="flex w-full items-center gap-2 text-left text-side">
        <ConfidenceRing confidence={confidence} />
        <span className="min-w-0">
          <span className="text-muted">Now {confidenceWords[confidence].toLowerCase()}: </span>
          <span className="font-strong">{heading}</span>
        </span>
      </button>
    </p>
  );
}

function showJudgement(): void {
  const card = document.querySelector<HTMLElement>(`[aria-label="${judgementLabel}"]`);
  card?.scrollIntoView({ block: 'start' });
  focusHeading(card, { preventScroll: true });
}
