import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import type { Finding } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { FindingLine, FindingLines } from '../finding-line.tsx';
import { verdictOf } from '../home/verdict.ts';
import { Names } from '../names.tsx';

/** Names the card, for who comes to it from elsewhere on the page. */
export const judgementLabel = 'Judgement so far';

interface JudgementCardProps {
  readonly findings: readonly Finding[];
  /** Fragment that goes on to the fix. */
  readonly handing: string;
  /** Facts of the tenant that it rests on. */
  readonly facts: number;
}

/** The judgement so far. It changes as results come in, and says so aloud, once. */
export function JudgementCard({ findings, handing, facts }: JudgementCardProps) {
  const verdict = verdictOf({ findings });
  if (!verdict) return null;
  const { first, heading, confidence, members, others } = verdict;
  const rest = [...members.filter((finding) => finding !== first), ...others].slice(0, 3);
  const said = `${confidenceWords[confidence]}: ${heading}`;
  return (
    <Card label={judgementLabel}>
      <div className="grid gap-3 px-5 py-5 tablet:px-6">
        <p className="flex flex-wrap items-center gap-x-2 text-side text-muted">
          {first.cause !== 'ask-community' && (
            <span className="flex items-center gap-2 font-strong text-accent">
              <ConfidenceRing confidence={confidence} /> {confidenceWords[confidence]}
            </span>
          )}
          {facts === 0
            ? 'Before the tenant was asked'
            : `With ${facts} ${facts === 1 ? 'fact' : 'facts'} of the tenant`}
        </p>
        <h2 className="text-section wrap-anywhere">{heading}</h2>
        <StatusLine text={facts === 0 ? '' : `The judgement now: ${said}`} />
        <ul className="grid gap-1.5 text-side">
          {first.reasons.map(({ code, text }) => (
            <li key={`${code} ${text}`} className="measure">
              <Names text={text} />
            </li>
          ))}
          {first.doubts.map(({ code, text }) => (
            <li key={`${code} ${text}`} className="measure text-muted">
              Against it: <Names text={text} />
            </li>
          ))}
        </ul>
        <p>
          <ButtonLink to={{ pathname: paths.fix(first.cause), hash: handing }} size="small">
            {first.cause === 'ask-community' ? 'Prepare a question' : 'Open the fix'}
          </ButtonLink>
        </p>
      </div>
      {rest.length > 0 && (
        <FindingLines title="If it is not that">
          {rest.map((finding) => (
            <FindingLine key={finding.cause} finding={finding} said={first.reasons} />
          ))}
        </FindingLines>
      )}
    </Card>
  );
}
