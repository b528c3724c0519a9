import { useEffect } from 'react';
import { StatusLine } from '../../components/status-line.tsx';
import { confidenceWords } from '../../components/confidence-ring.tsx';
import { paste, usePaste } from '../paste-store.ts';
import type { Outcome } from '../outcome.ts';
import { useOutcome } from './use-outcome.ts';
import { Result } from './result.tsx';
import { Start } from './start.tsx';
import { verdictOf } from './verdict.ts';

export function HomePage() {
  const given = usePaste();
  const outcome = useOutcome(given);
  useEffect(() => {
    document.addEventListener('paste', takePaste);
    return () => document.removeEventListener('paste', takePaste);
  }, []);
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
      <StatusLine text={given.text.trim() === '' ? '' : spoken(outcome)} typing={given.mode !== 'view'} />
    </>
  );
}

function spoken(outcome: Outcome): string {
  if (outcome.kind === 'reading') return '';
  if (outcome.kind !== 'diagnosed') return 'The text could not be read.';
  const verdict = verdictOf(outcome.judgement);
  if (outcome.items.length === 0 || !verdict) return 'Nothing in the text looks like a failed call.';
  return `${confidenceWords[verdict.confidence]}: ${verdict.heading}.`;
}

/** A paste that goes into no field is for us, wherever the focus is: the failure, or more of it. */
function takePaste(event: ClipboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() === '') return;
  event.preventDefault();
  paste.append(text);
}
