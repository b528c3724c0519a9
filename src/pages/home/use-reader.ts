import { useEffect, useSyncExternalStore } from 'react';
import { loadReader } from '../../engine/index.ts';

/** undefined: still to come; missing: its file is gone, or there is no network. */
export type Reader = Awaited<ReturnType<typeof loadReader>> | 'missing';

let reader: Reader | undefined;
let asked = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentReader = (): Reader | undefined => reader;

function setReader(next: Reader): void {
  reader = next;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    if (!navigator.onLine) throw new Error('The network is off.');
    setReader(await loadReader());
  } catch {
    // The next text tries again.
    asked = false;
    setReader('missing');
  }
}

/** The reader of everything. */
export const useReader = (): Reader | undefined => useSyncExternalStore(subscribe, currentReader, () => undefined);

/** Asks for it when a text needs it: many are plain enough for the reader of the first load. */
export function useReaderFor(needed: boolean): void {
  useEffect(() => {
    if (needed) void load();
  }, [needed]);
}
