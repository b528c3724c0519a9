import { tintOf } from '../home/tints.ts';
import { Part } from './part.tsx';

/** A ground with what may stand on it: src/styles.test.ts measures the contrast of each pair. */
const colours = [
  { ground: 'bg-ground', name: 'ground', inks: ['text-ink', 'text-muted', 'text-accent', 'text-good', 'text-broken'] },
  { ground: 'bg-surface', name: 'surface', inks: ['text-ink', 'text-muted', 'text-accent', 'text-change'] },
  { ground: 'bg-sunk', name: 'sunk', inks: ['text-ink', 'text-muted', 'text-accent', 'text-change'] },
  { ground: 'bg-code', name: 'code', inks: ['text-ink', 'text-muted', 'text-accent', 'text-change'] },
  { ground: 'bg-accent', name: 'accent', inks: ['text-on-accent'] },
  { ground: 'bg-accent-soft', name: 'accent-soft', inks: ['text-ink', 'text-muted', 'text-accent'] },
  { ground: 'bg-change-soft', name: 'change-soft', inks: ['text-ink', 'text-muted', 'text-change'] },
  { ground: 'bg-broken-soft', name: 'broken-soft', inks: ['text-ink', 'text-broken'] },
  { ground: 'bg-good-soft', name: 'good-soft', inks: ['text-ink', 'text-good'] },
] as const;

const sizes = [
  { look: 'text-display font-heading tracking-tight', name: 'display: the one big thing of a page' },
  { look: 'text-section font-heading tracking-tight', name: 'section: what begins a part' },
  { look: 'text-lead', name: 'lead: what stands under the big thing' },
  { look: 'text-body', name: 'body: text' },
  { look: 'text-side', name: 'side: remarks' },
  { look: 'text-label', name: 'label: names of values' },
  { look: 'font-mono text-block', name: 'block: commands and pastes' },
] as const;

export function Colours() {
  return (
    <Part title="Colours by meaning">
      <ul className="grid gap-3 tablet:grid-cols-3">
        {colours.map(({ ground, name, inks }) => (
          <li key={name} className={`grid gap-1 rounded-block border border-line px-4 py-3 ${ground}`}>
            {inks.map((ink) => (
              <span key={ink} className={`text-side ${ink}`}>
                {name}: {ink.replace('text-', '')}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-3 text-side">
        {[1, 2, 3, 4].map((number) => (
          <span key={number} className={`rounded-mark px-2 py-0.5 ${tintOf(number)}`}>
            tint of reason {number}
          </span>
        ))}
      </p>
    </Part>
  );
}

export function Sizes() {
  return (
    <Part title="Sizes of type">
      <div className="grid gap-2">
        {sizes.map(({ look, name }) => (
          <p key={name} className={look}>
            {name}
          </p>
        ))}
      </div>
    </Part>
  );
}
