import { Button } from '../../components/button.tsx';
import { placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Segment, Why } from '../../commands/render.ts';
import { focusField } from './value-field.ts';

const words = {
  'no-value': 'Not filled in yet',
  refused: 'Not put in, because this place cannot take the value',
  'from-link': 'Came by a link, to be confirmed first',
  broad: 'Never filled in from a link',
} as const satisfies Record<Why, string>;

const reasons = Object.keys(words).filter((key): key is Why => Object.hasOwn(words, key));

/** Which values a block still lacks and why, each leading to its field. */
export function Missing({ segments }: { readonly segments: readonly Segment[] }) {
  const missing = new Map<PlaceholderName, Why>();
  for (const segment of segments) if (segment.kind === 'missing') missing.set(segment.placeholder, segment.why);
  const groups = reasons.map((why) => ({ why, names: [...missing].filter(([, other]) => other === why) }));
  return groups
    .filter(({ names }) => names.length > 0)
    .map(({ why, names }) => (
      <p key={why} className="flex flex-wrap items-center gap-x-3 text-label text-muted print:hidden">
        {words[why]}:
        {names.map(([name]) => (
          <Button key={name} tone="quiet" size="inline" onClick={() => focusField(name)}>
            {placeholders[name].label}
          </Button>
        ))}
      </p>
    ));
}
