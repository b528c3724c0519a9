import { bounds, graphReader, type ReaderSettings } from './graph-reader.ts';
import type { Found, Known, Probe } from './probe.ts';
import { Refused, type Refusal } from './refused.ts';

export type Outcome =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' };

/** Runs one probe to its end. What a probe throws besides a refusal is a fault of ours, and is said as such. */
export async function runProbe(probe: Probe, known: Known, settings: ReaderSettings): Promise<Outcome> {
  let isCut = false;
  const read = graphReader({ ...settings, onCut: () => void (isCut = true) });
  try {
    const found = await probe.run(read, known);
    return { kind: 'found', found: isCut ? { ...found, seen: [...found.seen, cut] } : found };
  } catch (error) {
    if (settings.signal.aborted) return { kind: 'cancelled' };
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    const said = 'The answer has another shape than Microsoft documents, and was not understood.';
    return { kind: 'refused', refusal: { kind: 'unreadable', said, text: '' } };
  }
}

const cut = {
  kind: 'open',
  text: `There is more than was read: at most ${bounds.items} entries on ${bounds.pages} pages are.`,
} as const;
