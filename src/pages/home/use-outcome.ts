import { useDeferredValue } from 'react';
import {
  deriveFacts,
  diagnose,
  read,
  rules,
  type EvidenceItem,
  type Reading,
  type TimeItem,
} from '../../engine/index.ts';
import { installJudge, type Outcome } from '../outcome.ts';
import type { Paste } from '../paste-store.ts';

/** Longer texts are read after the browser has shown what was typed. */
const atOnce = 50_000;
export const longest = 20_000_000;

const stillReading: Outcome = { kind: 'reading' };

export function useOutcome(paste: Paste): Outcome {
  const deferred = useDeferredValue(paste.text);
  const text = paste.text.length <= atOnce ? paste.text : deferred;
  // While it is edited, the verdict of a moment ago may stand; of another text it may not.
  return text !== paste.text && paste.mode === 'view' ? stillReading : outcomeOf(text, paste);
}

// React asks again on every render, and the fix page for the same paste: it is read and judged once.
const readOnce = last(read);
const outcomeOf = last((text: string, paste: Paste): Outcome => {
  if (text.length > longest) return { kind: 'too-long' };
  try {
    const reading = readOnce(text);
    const items = itemsOf(reading, paste);
    const diagnosis = diagnose({ items }, { rules });
    return { kind: 'diagnosed', text, reading, items, facts: deriveFacts({ items }), diagnosis };
  } catch {
    // Our own fault, never the person's: their text must stay on the page whatever happens here.
    return { kind: 'fault' };
  }
});

installJudge((paste) => outcomeOf(paste.text, paste));

/** Without a time in the paste the clock of this device stands in; the judge knows that and is never certain of it. */
function itemsOf(reading: Reading, { removed, added, at }: Paste): readonly EvidenceItem[] {
  const items = [...reading.items.filter(({ id }) => !removed.includes(id)), ...added];
  if (items.length === 0 || items.some(({ kind }) => kind === 'time')) return items;
  const clock: TimeItem = { kind: 'time', id: 'time:clock', origin: { kind: 'clock' }, seconds: at };
  return removed.includes(clock.id) ? items : [...items, clock];
}

/** Remembers the last result. */
function last<Arguments extends readonly unknown[], Value>(of: (...values: Arguments) => Value) {
  let seen: { readonly values: Arguments; readonly value: Value } | undefined;
  return (...values: Arguments): Value => {
    if (!seen?.values.every((value, at) => value === values[at])) seen = { values, value: of(...values) };
    return seen.value;
  };
}
