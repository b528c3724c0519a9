import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { Facts } from '../../components/facts.tsx';
import type { Cause, Diagnosis } from '../../engine/index.ts';
import { remedies } from '../../fixes/remedies.ts';
import { paths } from '../../paths.ts';
import { FindingLine, FindingLines } from '../finding-line.tsx';
import { CauseList } from './cause-list.tsx';
import { Reasons } from '../home/reasons.tsx';
import { fixLinkText, sameFromOutside, verdictOf, type Verdict } from '../home/verdict.ts';

interface OutcomeProps {
  readonly diagnosis: Diagnosis;
  /** Causes that the answers left open, where they name none. */
  readonly left: readonly Cause[];
  /** What was pasted is in memory. */
  readonly pasted: boolean;
  readonly onAgain: () => void;
}

/** Where the questions end: the cause, how sure, why, and its fix. */
export function Outcome({ diagnosis, left, pasted, onAgain }: OutcomeProps) {
  const verdict = verdictOf(diagnosis);
  if (!verdict) return null;
  const again = (
    <Button tone="quiet" onClick={onAgain}>
      {pasted ? 'Forget what was pasted and start again' : 'Start again'}
    </Button>
  );
  return (
    <Card label="Outcome">
      {verdict.first.cause === 'ask-community' ? (
        <NoCause left={left}>{again}</NoCause>
      ) : (
        <Named verdict={verdict}>{again}</Named>
      )}
    </Card>
  );
}

function Named({ verdict, children }: { readonly verdict: Verdict; readonly children: ReactNode }) {
  const { first, members, others } = verdict;
  const remedy = remedies[first.cause];
  // Nothing of the paste stands on this page to point at.
  const reasons = first.reasons.map(({ at: _at, ...reason }) => reason);
  return (
    <>
      <div className="grid gap-1.5 px-5 pt-6 pb-5 tablet:px-6">
        <p className="flex items-center gap-2 text-side font-strong text-accent">
          <ConfidenceRing confidence={verdict.confidence} /> {confidenceWords[verdict.confidence]}
        </p>
        <h1 className="text-display">{verdict.heading}</h1>
        <p className="text-muted">
          {sameFromOutside(verdict)}
          {remedy.firstStep}
        </p>
      </div>
      <div className="border-y border-line">
        <Facts
          facts={[
            { label: 'Who can fix it', value: remedy.who },
            { label: 'How long', value: remedy.takesEffect },
          ]}
        />
      </div>
      <div className="grid gap-5 px-5 py-5 tablet:px-6">
        <Reasons reasons={reasons} doubts={first.doubts} />
        <p className="flex flex-wrap items-center gap-3 print:hidden">
          <ButtonLink to={paths.fix(first.cause)} tone="primary">
            {fixLinkText(verdict)}
          </ButtonLink>
          {children}
        </p>
      </div>
      {members.length > 0 && (
        <FindingLines title="Which of them is it?">
          {members.map((finding) => (
            <FindingLine key={finding.cause} finding={finding} said={first.reasons} />
          ))}
        </FindingLines>
      )}
      {others.length > 0 && (
        <FindingLines title="If it is not that">
          {others.map((finding) => (
            <FindingLine key={finding.cause} finding={finding} said={first.reasons} />
          ))}
        </FindingLines>
      )}
    </>
  );
}

/** The answers were not enough: what alone can be, and where else to look. */
function NoCause({ left, children }: { readonly left: readonly Cause[]; readonly children: ReactNode }) {
  return (
    <div className="grid gap-5 px-5 py-6 tablet:px-6">
      <h1 className="text-display">
        {left.length > 0 ? 'Too much is unknown to name one cause' : 'The answers point to no known cause'}
      </h1>
      <div className="grid gap-2">
        <p>Any one of these says more:</p>
        <ul className="measure grid list-disc gap-1.5 pl-5">
          <li>the whole text of the error: its code, its message, and every number with AADSTS</li>
          <li>the method and the address of the call that failed</li>
          <li>the access token, or its claims: it is decoded in this tab and goes nowhere</li>
        </ul>
      </div>
      <p className="flex flex-wrap items-center gap-3 print:hidden">
        <ButtonLink to={paths.home} tone="primary">
          Paste what you have
        </ButtonLink>
        {children}
      </p>
      {left.length > 0 && (
        <div className="grid gap-2">
          <h2 className="text-body tracking-normal">
            {left.length === 1 ? 'One cause is left' : `It can still be one of ${left.length} causes`}
          </h2>
          <CauseList causes={left} />
        </div>
      )}
      <p className="measure text-muted">
        Or look through{' '}
        <Link to={paths.fixes} className="link">
          all fixes
        </Link>
        , or{' '}
        <Link to={paths.fix('ask-community')} className="link">
          ask the community
        </Link>{' '}
        with a question that others can answer.
      </p>
    </div>
  );
}
