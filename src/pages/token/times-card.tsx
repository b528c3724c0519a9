import { Card } from '../../components/card.tsx';
import { Timeline } from '../../components/timeline.tsx';
import type { ClaimMeanings } from '../../engine/index.ts';
import { formatTime } from '../home/format.ts';
import type { InspectedToken } from './inspected.ts';
import { formatLocalClock, formatLocalTime } from './local-time.ts';
import { fromNow, lifetimeOf, timesOf, validityWords, type ClaimTime } from './times.ts';

const labels: Readonly<Record<string, string>> = {
  now: 'Now',
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
            moments={[...new Set(near)]}
          />
        )}
        <dl className="grid">
          {grouped([...times, { name: 'now', seconds: now }]).map(({ names, seconds }) => (
            <Moment key={seconds} names={names} seconds={seconds} now={now} />
          ))}
        </dl>
      </div>
    </Card>
  );
}

interface Moment {
  readonly names: readonly string[];
  readonly seconds: number;
}

/** In their order; what is the same moment stands together. */
function grouped(times: readonly ClaimTime[]): readonly Moment[] {
  const moments = [...new Set(times.map(({ seconds }) => seconds))].toSorted((a, b) => a - b);
  return moments.map((seconds) => ({
    seconds,
    names: times.filter((time) => time.seconds === seconds).map(({ name }) => name),
  }));
}

function Moment({ names, seconds, now }: Moment & { readonly now: number }) {
  const isNow = names.includes('now');
  const local = formatLocalTime(seconds);
  const utc = formatTime(seconds);
  return (
    <div className={`moment-row border-t border-line py-2 ${isNow ? 'font-strong' : ''}`}>
      <dt>
        {names.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            {labels[name] ?? name} {name !== 'now' && <code className="font-normal text-muted">{name}</code>}
          </span>
        ))}
        {!isNow && <span className="block text-side text-muted">{fromNow(seconds, now)}</span>}
      </dt>
      <dd>
        {local}
        {utc !== local && <span className="block text-side font-normal text-muted">{utc}</span>}
      </dd>
    </div>
  );
}
