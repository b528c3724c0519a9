import { ButtonLink } from '../../components/button.tsx';
import { CallLine } from '../../components/call-line.tsx';
import { Card } from '../../components/card.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { Facts } from '../../components/facts.tsx';
import type { Finding, Question, Reason } from '../../engine/index.ts';
import type { FixSummary } from '../../fixes/fix.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { FindingLine } from '../finding-line.tsx';
import { Heading } from './heading.tsx';
import { QuestionForm } from './question-form.tsx';
import { Reasons } from './reasons.tsx';
import type { Verdict } from './verdict.ts';

interface VerdictCardProps {
  readonly verdict: Verdict;
  readonly question: Question | null;
  /** Name of the service behind Graph. */
  readonly workload: string;
}

export function VerdictCard({ verdict, question, workload }: VerdictCardProps) {
  const { first, members, others } = verdict;
  const summary: FixSummary = summaries[first.cause];
  return (
    <Card label="Verdict">
      <div className="grid gap-5 px-5 pt-6 pb-5 tablet:px-6">
        {first.cause !== 'ask-community' && <Way broke={summary.broke} workload={workload} />}
        <div className="grid gap-2">
          <Confidence confidence={verdict.confidence} />
          <Heading>{verdict.heading}</Heading>
          <p className="text-muted">
            {members.length > 0 &&
              `${members.length === 4 ? 'Four' : members.length} causes look the same from outside. `}
            {summary.firstStep}
          </p>
        </div>
      </div>
      <div className="border-y border-line">
        <Facts
          facts={[
            { label: 'Who can fix it', value: summary.who },
            { label: 'How long', value: summary.takesEffect },
          ]}
        />
      </div>
      <div className="grid gap-5 px-5 py-5 tablet:px-6">
        <Reasons reasons={first.reasons} doubts={first.doubts} />
        <p>
          <ButtonLink to={paths.fix(first.cause)} tone="primary">
            {members.length > 0 ? 'Open the likeliest fix' : 'Open the fix'}
          </ButtonLink>
        </p>
      </div>
      {members.length > 0 && <Lines title="Which of them is it?" findings={members} said={first.reasons} />}
      {question && (
        <div className="border-t border-line px-5 py-5 tablet:px-6">
          <QuestionForm key={question.id} question={question} asked={question.id === 'grant' ? 'deciding' : 'surer'} />
        </div>
      )}
      {others.length > 0 && <Lines title="If it is not that" findings={others} said={first.reasons} />}
    </Card>
  );
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

interface LinesProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly said: readonly Reason[];
}

function Lines({ title, findings, said }: LinesProps) {
  return (
    <div className="border-t border-line">
      <h2 className="px-5 pt-4 text-body tracking-normal tablet:px-6">{title}</h2>
      <ul className="divide-y divide-line pb-1">
        {findings.map((finding) => (
          <FindingLine key={finding.cause} finding={finding} said={said} />
        ))}
      </ul>
    </div>
  );
}
