import { Card } from '../../components/card.tsx';
import { Timeline } from '../../components/timeline.tsx';
import type { ClaimMeanings } from '../../engine/index.ts';
import { formatTime } from '../home/format.ts';
import type { InspectedToken } from './inspected.ts';
import { formatLocalClock, formatLocalTime } from './local-time.ts';
import { fromNow, lifetimeOf, timesOf, validityWords } from './times.ts';

const labels: Readonly<Record<string, string>> = {
  iat: 'Issued',
  nbf: 'Valid from',
  exp: 'Expires',
  auth_time: 'Signed in',
  xms_tcdt: 'Tenant made',
  xms_acd: 'Not documented',
  xms_pftexp: 'Not documented',
};

interface TimesCardProps {
  readonly token: InspectedToken;
  readonly meanings: ClaimMeanings;
  readonly now: number;
}

export function TimesCard({ token, meanings, now }: TimesCardProps) {
  const { claims } = token.shown;
  const life = lifetimeOf(claims);
  const { from, until } = life;
  const times = timesOf(claims, meanings);
  const day = 86_400;
  const near = times.flatMap(({ seconds }) =>
    from !== undefined && seconds !== from && seconds !== until && Math.abs(seconds - from) < 30 * day ? [seconds] : [],
  );
  return (
    <Card label="Times">
      <div className="grid gap-3 px-5 py-5 tablet:px-6">
        <h2 className="text-section">Times</h2>
        <p>{validityWords(life, now)}, by the clock of this device.</p>
        {from !== undefined && until !== undefined && from < until && (
          <Timeline
            from={from}
            until={until}
            now={now}
            begins={formatLocalClock(from)}
            ends={formatLocalClock(until)}
            moments={near}
          />
        )}
        <dl className="grid">
          {[...times, { name: 'now', seconds: now }]
            .toSorted((a, b) => a.seconds - b.seconds)
            .map(({ name, seconds }) => (
              <Moment key={name} name={name} seconds={seconds} now={now} />
            ))}
        </dl>
      </div>
    </Card>
  );
}

interface MomentProps {
  readonly name: string;
  readonly seconds: number;
  readonly now: number;
}

function Moment({ name, seconds, now }: MomentProps) {
  const isNow = name === 'now';
  const local = formatLocalTime(seconds);
  const other = [formatTime(seconds)].filter((utc) => utc !== local);
  return (
    <div className={`moment-row border-t border-line py-2 ${isNow ? 'font-strong' : ''}`}>
      <dt>
        {isNow ? 'Now' : (labels[name] ?? name)} {!isNow && <code className="text-muted">{name}</code>}
      </dt>
      <dd>
        {local}
        <span className="block text-side font-normal text-muted">
          {[...other, ...(isNow ? [] : [fromNow(seconds, now)])].join(', ')}
        </span>
      </dd>
    </div>
  );
}
