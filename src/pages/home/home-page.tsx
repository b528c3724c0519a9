import { StatusLine } from '../../components/status-line.tsx';
import { confidenceWords } from '../../components/confidence-ring.tsx';
import { usePaste } from '../paste-store.ts';
import type { Outcome } from '../outcome.ts';
import { useOutcome } from './use-outcome.ts';
import { Result } from './result.tsx';
import { Start } from './start.tsx';
import { verdictOf } from './verdict.ts';

export function HomePage() {
  const given = usePaste();
  const outcome = useOutcome(given);
  return (
    <>
      <title>Graph Auth Doctor: find out why Microsoft Graph said no</title>
      <meta
        name="description"
        content="Paste the error, the token or the request of a failed Microsoft Graph call, and read the cause, who can fix it, and the steps. Nothing you paste leaves the tab."
      />
      {given.mode === 'box' ? (
        <Start given={given} outcome={outcome} />
      ) : (
        <Result mode={given.mode} given={given} outcome={outcome} />
      )}
      <StatusLine text={given.text.trim() === '' ? '' : spoken(outcome)} />
    </>
  );
}

function spoken(outcome: Outcome): string {
  if (outcome.kind === 'reading') return '';
  if (outcome.kind !== 'diagnosed') return 'The text could not be read.';
  const verdict = verdictOf(outcome.diagnosis);
  if (outcome.items.length === 0 || !verdict) return 'Nothing in the text looks like a failed call.';
  return `${confidenceWords[verdict.confidence]}: ${verdict.heading}.`;
}
