import { useEffect } from 'react';
import { loadReader } from '../../engine/index.ts';
import { createStore, useStore } from '../store.ts';

/** undefined: still to come; missing: its file is gone, or there is no network. */
export type Reader = Awaited<ReturnType<typeof loadReader>> | 'missing';

const store = createStore<Reader | undefined>(undefined);
let asked = false;

export const currentReader = store.get;

async function load(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    if (!navigator.onLine) throw new Error('The network is off.');
    store.set(await loadReader());
  } catch {
    // The next text tries again.
    asked = false;
    store.set('missing');
  }
}

/** The reader of everything. */
export const useReader = (): Reader | undefined => useStore(store);

/** Asks for it when a text needs it: many are plain enough for the reader of the first load. */
export function useReaderFor(needed: boolean): void {
  useEffect(() => {
    if (needed) void load();
  }, [needed]);
}
