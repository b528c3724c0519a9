import { useDeferredValue, useEffect } from 'react';
import {
  deriveFacts,
  judge,
  loadMeanings,
  readPart,
  readPlain,
  rules,
  type EvidenceItem,
  type Reading,
  type TimeItem,
} from '../../engine/index.ts';
import type { CallJudge } from '../call-judge.ts';
import { installJudge, type Outcome } from '../outcome.ts';
import type { Paste } from '../paste-store.ts';
import { createStore, useStore } from '../store.ts';
import { currentCallJudge, useCallJudge, useCallJudgeFor } from '../use-call-judge.ts';
import { last } from './last.ts';
import { currentReader, useReader, useReaderFor, type Reader } from './use-reader.ts';

/** Longer texts are read after the browser has shown what was typed. */
const atOnce = 50_000;
export const longest = 20_000_000;

const stillReading: Outcome = { kind: 'reading' };

export function useOutcome(paste: Paste): Outcome {
  const deferred = useDeferredValue(paste.text);
  const text = paste.text.length <= atOnce ? paste.text : deferred;
  const outcome = outcomeOf(text, paste, useReader(), useCallJudge(), useStore(meanings));
  useCallJudgeFor(outcome.kind === 'diagnosed' ? outcome.items : []);
  useReaderFor(outcome === stillReading);
  const needsMeanings = outcome.kind === 'diagnosed' && outcome.items.length > 0;
  useEffect(() => {
    // Without a network, or when its files are gone, the page goes on with the bare words.
    if (needsMeanings && navigator.onLine && !meanings.get()) loadMeanings().then(meanings.set, () => undefined);
  }, [needsMeanings]);
  // While it is edited, the verdict of a moment ago may stand; of another text it may not.
  return text !== paste.text && paste.mode === 'view' ? stillReading : outcome;
}

type Meanings = Awaited<ReturnType<typeof loadMeanings>>;
const meanings = createStore<Meanings | undefined>(undefined);

// React asks again on every render, and the fix page for the same paste: it is read and judged once.
const readOnce = last((text: string, reader: Reader | undefined): Reading | undefined =>
  reader === undefined || reader === 'missing' ? (readPlain(text) ?? (reader && readPart(text))) : reader(text),
);
const outcomeOf = last(
  (text: string, paste: Paste, reader: Reader | undefined, call?: CallJudge, means?: Meanings): Outcome => {
    if (text.length > longest) return { kind: 'too-long' };
    try {
      const reading = readOnce(text, reader);
      if (!reading) return stillReading;
      const items = itemsOf(reading, paste, call);
      const judgement = judge(
        { items },
        { rules, ...(means && { meanings: means }), ...(call && { ofCall: call.ofCall }) },
      );
      return { kind: 'diagnosed', text, reading, items, facts: deriveFacts({ items }), judgement };
    } catch {
      // Our own fault, never the person's: their text must stay on the page whatever happens here.
      return { kind: 'fault' };
    }
  },
);

export const judgePaste = (paste: Paste): Outcome =>
  outcomeOf(paste.text, paste, currentReader(), currentCallJudge(), meanings.get());
installJudge(judgePaste);

/** Without a time in the paste the clock of this device stands in; the judge knows that and is never certain of it. */
function itemsOf(reading: Reading, { removed, added, at }: Paste, call?: CallJudge): readonly EvidenceItem[] {
  const isKept = ({ id }: EvidenceItem) => !removed.includes(id);
  const own = [...reading.items.filter(isKept), ...added];
  const items = call ? call.complete(own).filter(isKept) : own;
  if (items.length === 0 || items.some(({ kind }) => kind === 'time')) return items;
  const clock: TimeItem = { kind: 'time', id: 'time:clock', origin: { kind: 'clock' }, seconds: at };
  return removed.includes(clock.id) ? items : [...items, clock];
}
