import { useDeferredValue } from 'react';
import {
  diagnose,
  read,
  rules,
  type Diagnosis,
  type EvidenceItem,
  type Reading,
  type TimeItem,
} from '../engine/index.ts';
import type { Paste } from './paste-store.ts';

/** A paste and what came of it. */
export interface Diagnosed {
  /** The text that was read: while somebody types much, it can be behind the box by a moment. */
  readonly text: string;
  readonly reading: Reading;
  /** What the judge was given: read, less what was removed, with what was answered and corrected. */
  readonly items: readonly EvidenceItem[];
  readonly diagnosis: Diagnosis;
}

/** reading: a long text is shown and not yet read; fault: our own program failed on this text. */
export type Outcome =
  | ({ readonly kind: 'diagnosed' } & Diagnosed)
  | { readonly kind: 'reading' | 'fault' | 'too-long' };

const stillReading: Outcome = { kind: 'reading' };

/** Longer texts are read after the browser has shown what was typed. */
const atOnce = 50_000;
export const longest = 20_000_000;

export function useOutcome(paste: Paste): Outcome {
  const deferred = useDeferredValue(paste.text);
  const text = paste.text.length <= atOnce ? paste.text : deferred;
  // While it is edited, the verdict of a moment ago may stand; of another text it may not.
  return text !== paste.text && paste.mode === 'view' ? stillReading : outcomeOf(text, paste);
}

// Both pages show the same paste: it is read once.
const readOnce = last(read);
const outcomeOf = last((text: string, paste: Paste): Outcome => {
  if (text.length > longest) return { kind: 'too-long' };
  try {
    const reading = readOnce(text);
    const items = itemsOf(reading, paste);
    return { kind: 'diagnosed', text, reading, items, diagnosis: diagnose({ items }, { rules }) };
  } catch {
    // Our own fault, never the person's: their text must stay on the page whatever happens here.
    return { kind: 'fault' };
  }
});

/** Without a time in the paste the clock of this device stands in; the judge knows that and is never certain of it. */
function itemsOf(reading: Reading, { removed, added, at }: Paste): readonly EvidenceItem[] {
  const items = [...reading.items.filter(({ id }) => !removed.includes(id)), ...added];
  if (items.length === 0 || items.some(({ kind }) => kind === 'time')) return items;
  const clock: TimeItem = { kind: 'time', id: 'time:clock', origin: { kind: 'clock' }, seconds: at };
  return removed.includes(clock.id) ? items : [...items, clock];
}

/** Remembers the last result, because React asks again on every render. */
function last<Arguments extends readonly unknown[], Value>(of: (...values: Arguments) => Value) {
  let seen: { readonly values: Arguments; readonly value: Value } | undefined;
  return (...values: Arguments): Value => {
    if (!seen?.values.every((value, at) => value === values[at])) seen = { values, value: of(...values) };
    return seen.value;
  };
}
