import { Button } from '../../components/button.tsx';
import { placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Segment, Why } from '../../commands/render.ts';
import { focusField } from './value-field.ts';

const words = {
  'no-value': 'not filled in yet',
  refused: 'not put in: this place cannot take the value',
  'from-link': 'came by a link: confirm it first',
  broad: 'a link never fills this in',
} as const satisfies Record<Why, string>;

/** Which values a block still lacks, each leading to its field. */
export function Missing({ segments }: { readonly segments: readonly Segment[] }) {
  const missing = new Map<PlaceholderName, Why>();
  for (const segment of segments) if (segment.kind === 'missing') missing.set(segment.placeholder, segment.why);
  if (missing.size === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 text-label text-muted print:hidden">
      {[...missing].map(([name, reason]) => (
        <li key={name} className="flex items-center gap-1">
          <Button tone="quiet" size="inline" onClick={() => focusField(name)}>
            {placeholders[name].label}
          </Button>
          {words[reason]}
        </li>
      ))}
    </ul>
  );
}
