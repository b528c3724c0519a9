import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import type { EvidenceItem } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { givenToken, paste, type Paste } from '../paste-store.ts';
import type { Outcome } from '../outcome.ts';
import { ClaimsCard } from './claims-card.tsx';
import { exampleLabels, type ExampleLabel } from './example-labels.ts';
import { Heading } from './heading.tsx';
import { PasteBox } from './paste-box.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { useAfterVerdict } from './use-after-verdict.ts';
import { verdictOf } from './verdict.ts';

/** Before anything is pasted. */
export function Start({ given, outcome }: { readonly given: Paste; readonly outcome: Outcome }) {
  const token = givenToken(given);
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
            Reading a paste needs JavaScript, which is off here. The questions and all fixes can be read without it.
          </p>
        </noscript>
        <PasteBox start={given.text} />
        {token && <Kept token={token} />}
        <SoFar outcome={outcome} empty={given.text.trim() === ''} />
        <Examples />
      </div>
      <div className="grid items-start gap-5 tablet:grid-cols-2">
        <QuestionsCard />
        {/* Its command is wide. */}
        <div className="min-w-0 tablet:has-open:col-span-full">
          <ClaimsCard />
        </div>
      </div>
      <p className="text-muted">
        Know the code?{' '}
        <Link to={paths.fixes} className="link">
          Look through all fixes
        </Link>
      </p>
    </div>
  );
}

function Kept({ token }: { readonly token: EvidenceItem }) {
  const after = useAfterVerdict();
  return after && <after.KeptToken token={token} />;
}

/** While somebody types: what it looks like up to here, without taking the box away. */
function SoFar({ outcome, empty }: { readonly outcome: Outcome; readonly empty: boolean }) {
  const verdict =
    !empty && outcome.kind === 'diagnosed' && outcome.items.length > 0 ? verdictOf(outcome.judgement) : undefined;
  if (!verdict) return null;
  const isNamed = verdict.first.cause !== 'ask-community';
  return (
    <p className="flex flex-wrap items-center gap-2">
      {isNamed && <ConfidenceRing confidence={verdict.confidence} />}
      <span className="text-muted">
        {isNamed ? `So far, ${confidenceWords[verdict.confidence].toLowerCase()}:` : 'So far:'}
      </span>
      <span className="font-strong">{verdict.heading}</span>
      <Button tone="quiet" size="inline" onClick={() => paste.view()}>
        See why
      </Button>
    </p>
  );
}

/** The texts come when they are asked for. */
async function show(label: ExampleLabel): Promise<void> {
  const { exampleText } = await import('./examples.ts');
  paste.replace(exampleText(label));
}

function Examples() {
  return (
    <div className="grid gap-2 print:hidden">
      <p id="examples" className="text-side text-muted">
        See it work:
      </p>
      <ul aria-labelledby="examples" className="flex flex-wrap gap-2">
        {exampleLabels.map((label) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => void show(label)}
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
