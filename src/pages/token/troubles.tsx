import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import type { Cause, Finding } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import type { InspectedToken } from './inspected.ts';
import { lifetimeOf, validityOf } from './times.ts';

interface TroublesProps {
  readonly token: InspectedToken;
  readonly troubles: readonly Finding[];
  readonly now: number;
}

/** What is wrong with the token for Graph. Where nothing is, that is said too. */
export function Troubles({ token, troubles, now }: TroublesProps) {
  const notYet = validityOf(lifetimeOf(token.shown.claims), now) === 'not-yet';
  const personal = token.facts.account?.value === 'personal';
  return (
    <div className="grid gap-3">
      {troubles.map((finding) => (
        <Trouble key={finding.cause} finding={finding} />
      ))}
      {notYet && (
        <Remark cause="token-not-yet-valid">
          By the clock of this device the token is not valid yet: that clock, or the one of the app, is wrong.
        </Remark>
      )}
      {personal && (
        <Remark cause="personal-account">
          It belongs to a personal Microsoft account: many parts of Graph do not serve those.
        </Remark>
      )}
      {token.piece && (
        <Remark cause="malformed-token">
          The token was cut off: Graph cannot read it like this, and claims after the cut are not shown here.
        </Remark>
      )}
      {troubles.length === 0 && !notYet && !token.piece && <Fine token={token} />}
    </div>
  );
}

function Trouble({ finding: { cause, confidence, reasons } }: { readonly finding: Finding }) {
  const look =
    confidence === 'possible'
      ? 'border-change-line bg-change-soft text-change'
      : 'border-broken bg-broken-soft text-broken';
  return (
    <div className={`grid gap-1 rounded-block border px-4 py-3 ${look}`}>
      <p className="flex items-center gap-2 font-strong">
        <ConfidenceRing confidence={confidence} />
        <span>
          {summaries[cause].verdict}
          <span className="ml-2 text-side font-normal">{confidenceWords[confidence]} cause of a refusal</span>
        </span>
      </p>
      {reasons.map(({ code, text }) => (
        <p key={`${code} ${text}`} className="measure wrap-anywhere text-ink">
          <Names text={text} />
        </p>
      ))}
      <p>
        <FixLink cause={cause} />
      </p>
    </div>
  );
}

function Remark({ cause, children }: { readonly cause: Cause; readonly children: ReactNode }) {
  return (
    <p className="rounded-block border border-change-line bg-change-soft px-4 py-3">
      {children} <FixLink cause={cause} />
    </p>
  );
}

const FixLink = ({ cause }: { readonly cause: Cause }) => (
  <Link to={paths.fix(cause)} className="link" aria-label={`What to do: ${summaries[cause].verdict}`}>
    What to do
  </Link>
);

/** The token is one that Graph takes. Whether it is enough depends on the call. */
function Fine({ token: { facts } }: { readonly token: InspectedToken }) {
  if (facts.audience?.value.kind !== 'graph')
    return <p className="measure">What was shown does not tell whether Graph takes this token.</p>;
  return (
    <p className="flex items-start gap-2.5 rounded-block bg-good-soft px-4 py-3 text-good">
      <span aria-hidden="true">✓</span>
      <span>Nothing in the token by itself makes Graph refuse it. Whether it is enough depends on the call.</span>
    </p>
  );
}
