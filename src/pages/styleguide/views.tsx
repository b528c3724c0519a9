import { BrandMark } from '../../components/brand-mark.tsx';
import { CallLine } from '../../components/call-line.tsx';
import { Card } from '../../components/card.tsx';
import { confidenceWords, ConfidenceRing } from '../../components/confidence-ring.tsx';
import { Facts } from '../../components/facts.tsx';
import { Tag } from '../../components/tag.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { Part, State } from './part.tsx';

const stops = ['App', 'Sign-in', 'Token', 'Graph', 'SharePoint'];
const confidences = ['certain', 'likely', 'possible'] as const;

export function Verdicts() {
  return (
    <Part title="Verdicts">
      <State name="the mark">
        <BrandMark />
      </State>
      <State name="confidence">
        <p className="flex flex-wrap gap-6">
          {confidences.map((confidence) => (
            <span key={confidence} className="flex items-center gap-2 text-side font-strong text-accent">
              <ConfidenceRing confidence={confidence} /> {confidenceWords[confidence]}
            </span>
          ))}
        </p>
      </State>
      {stops.map((stop, at) => (
        <State key={stop} name={`broke at ${stop}`}>
          <CallLine stops={stops} broke={at} />
        </State>
      ))}
      <State name="words that mark a line">
        <p className="flex gap-3">
          <Tag tone="good">smallest</Tag> <Tag tone="change">admin consent</Tag>
        </p>
      </State>
    </Part>
  );
}

const facts = [
  { label: 'Who can fix it', value: 'A Privileged Role Administrator grants it, after the developer has added it' },
  { label: 'How long', value: 'Minutes, then a new token' },
] as const;

const hour = 3600;

export function Things() {
  return (
    <Part title="Things">
      <Card label="A card with two facts">
        <Facts facts={facts} />
      </Card>
      <Card label="A card with three facts">
        <Facts strong facts={[...facts, { label: 'Changes', value: 'What your app may do in the tenant' }]} />
      </Card>
      {[
        { name: 'before it begins', now: -hour },
        { name: 'while it holds', now: hour / 2 },
        { name: 'after it has ended', now: 3 * hour },
      ].map(({ name, now }) => (
        <State key={name} name={`a stretch of time, ${name}`}>
          <Timeline from={0} until={hour} now={now} begins="12:00" ends="13:00" moments={[hour / 4]} />
        </State>
      ))}
    </Part>
  );
}
