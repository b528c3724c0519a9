import type { EvidenceItem } from '../../model/evidence.ts';
import { distinct } from './distinct.ts';
import { locate, type Found } from './found.ts';

/** What was found, each thing once, in the order of the text and with an id. `paste` is the text in which secrets are blanked. */
export function itemsOf(found: readonly Found[], paste: string): readonly EvidenceItem[] {
  const seen = new Map<string, number>();
  return distinct(found).map((one) => {
    const item = locate(one, paste);
    const times = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, times);
    return times === 1 ? item : { ...item, id: `${item.id}-${times}` };
  });
}
