import { Button } from '../../components/button.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { paste, type Paste } from '../paste-store.ts';
import { FixList } from '../fix-list.tsx';
import type { Outcome } from '../outcome.ts';
import { ClaimsCard } from './claims-card.tsx';
import { examples } from './examples.ts';
import { Heading } from './heading.tsx';
import { PasteBox } from './paste-box.tsx';
import { verdictOf } from './verdict.ts';

/** Before anything is pasted. */
export function Start({ given, outcome }: { readonly given: Paste; readonly outcome: Outcome }) {
  return (
    <div className="mx-auto grid max-w-box gap-9 tablet:pt-6">
      <div className="grid gap-5">
        <div className="grid gap-2">
          <Heading>Microsoft Graph said no. Find out why.</Heading>
          <p className="measure text-lead text-muted">
            Paste the error, the access token, the request, or all of it at once. It is read in this tab and goes
            nowhere.
          </p>
        </div>
        <noscript>
          <p className="rounded-block border border-change-line bg-change-soft px-4 py-3">
            Reading a paste needs JavaScript, which is off here. Every fix below can be read without it.
          </p>
        </noscript>
        <PasteBox start={given.text} />
        <SoFar outcome={outcome} empty={given.text.trim() === ''} />
        <Examples />
      </div>
      <ClaimsCard />
      <FixList />
    </div>
  );
}

/** While somebody types: what it looks like up to here, without taking the box away. */
function SoFar({ outcome, empty }: { readonly outcome: Outcome; readonly empty: boolean }) {
  const verdict =
    !empty && outcome.kind === 'diagnosed' && outcome.items.length > 0 ? verdictOf(outcome.diagnosis) : undefined;
  if (!verdict) return null;
  return (
    <p className="flex flex-wrap items-center gap-2">
      <ConfidenceRing confidence={verdict.confidence} />
      <span className="text-muted">So far, {confidenceWords[verdict.confidence].toLowerCase()}:</span>
      <span className="font-strong">{verdict.heading}</span>
      <Button tone="quiet" size="inline" onClick={() => paste.view()}>
        See why
      </Button>
    </p>
  );
}

function Examples() {
  return (
    <div className="grid gap-2 print:hidden">
      <p id="examples" className="text-side text-muted">
        See it work:
      </p>
      <ul aria-labelledby="examples" className="flex flex-wrap gap-2">
        {examples.map(({ label, text }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => paste.replace(text())}
              className="min-h-8 rounded-full border border-line bg-surface px-3 py-1 text-side hover:border-edge"
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
