import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { CallLine } from '../../components/call-line.tsx';
import { Card } from '../../components/card.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { Facts } from '../../components/facts.tsx';
import type { Cause } from '../../engine/index.ts';
import type { FixSummary, Remedy } from '../../fixes/fix.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { FindingLine, FindingLines } from '../finding-line.tsx';
import { paste } from '../paste-store.ts';
import { Heading } from './heading.tsx';
import type { SignWords } from './after-verdict.ts';
import { Reasons } from './reasons.tsx';
import { SignLine } from './sign-line.tsx';
import { fixLinkText, sameFromOutside, type Verdict } from './verdict.ts';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** The next question, once its words are loaded. */
  readonly question: ReactNode;
  /** What the person has ruled out, and what would speak for this one. */
  readonly ruledOut: ReactNode;
  /** Who can fix it and how; undefined for the moment until it is loaded. */
  readonly remedy: Remedy | undefined;
  /** Name of the service behind Graph. */
  readonly workload: string;
  /** What would speak for a cause; not there until the questions are loaded. */
  readonly signOf?: (cause: Cause) => SignWords | undefined;
}

export function VerdictCard({ verdict, question, ruledOut, remedy, workload, signOf }: VerdictCardProps) {
  const { first, members, others } = verdict;
  const { broke } = summaries[first.cause];
  return (
    <Card label="Verdict">
      <div className="grid gap-4 px-5 pt-5 pb-4 tablet:px-6">
        {first.cause !== 'ask-community' && <Way broke={broke} workload={workload} />}
        <div className="grid gap-1.5">
          {first.cause !== 'ask-community' && <Confidence confidence={verdict.confidence} />}
          <Heading>{verdict.heading}</Heading>
          {/* Two lines are kept free: nothing below may move when the words come. */}
          <p className="min-h-12 text-muted">
            {sameFromOutside(verdict)}
            {remedy?.firstStep}
          </p>
          {ruledOut}
        </div>
      </div>
      <div className="border-y border-line">
        <Facts
          facts={[
            { label: 'Who can fix it', value: remedy?.who ?? '' },
            { label: 'How long', value: remedy?.takesEffect ?? '' },
          ]}
        />
      </div>
      <div className="grid gap-4 px-5 py-4 tablet:px-6">
        <Reasons reasons={first.reasons} doubts={first.doubts} />
        <p className="flex flex-wrap items-center gap-3 print:hidden">
          <ButtonLink to={paths.fix(first.cause)} tone="primary" aria-keyshortcuts="o">
            {fixLinkText(verdict)}
          </ButtonLink>
          {first.cause !== 'ask-community' && (
            <Button tone="quiet" aria-keyshortcuts="x" onClick={() => paste.ruleOut(saidBy(verdict))}>
              That is not it
            </Button>
          )}
        </p>
      </div>
      {question && <div className="border-t border-line px-5 py-4 tablet:px-6">{question}</div>}
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
            <FindingLine key={finding.cause} finding={finding} said={first.reasons}>
              <SignLine sign={signOf?.(finding.cause)} />
            </FindingLine>
          ))}
        </FindingLines>
      )}
    </Card>
  );
}

/** What the heading says: one cause, or all members of the family. */
function saidBy({ first, members }: Verdict): readonly Cause[] {
  return members.length > 0 ? members.map(({ cause }) => cause) : [first.cause];
}

const stops = ['app', 'sign-in', 'token', 'graph', 'workload'] as const;

function Way({ broke, workload }: { readonly broke: FixSummary['broke']; readonly workload: string }) {
  return <CallLine stops={['App', 'Sign-in', 'Token', 'Graph', workload]} broke={stops.indexOf(broke)} />;
}

function Confidence({ confidence }: { readonly confidence: Verdict['confidence'] }) {
  return (
    <p className="flex items-center gap-2 text-side font-strong text-accent">
      <ConfidenceRing confidence={confidence} /> {confidenceWords[confidence]}
    </p>
  );
}
