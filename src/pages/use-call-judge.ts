import { useEffect } from 'react';
import type { EvidenceItem } from '../engine/index.ts';
import type { CallJudge } from './call-judge.ts';
import { createStore, useStore } from './store.ts';

const store = createStore<CallJudge | undefined>(undefined);

export const currentCallJudge = store.get;

/** What the tables of permissions and roles add to a judgement; asked for once a request is known. Undefined until it is there. */
export function useCallJudge(): CallJudge | undefined {
  return useStore(store);
}

export function useCallJudgeFor(items: readonly EvidenceItem[]): void {
  const needed = items.some(({ kind }) => kind === 'request' || kind === 'cmdlet');
  useEffect(() => {
    if (needed && navigator.onLine && !store.get()) void loadTables('load');
  }, [needed]);
}

/** Without the tables the rules judge alone. */
export async function loadTables(way: 'load' | 'retry'): Promise<void> {
  try {
    const { loadCallJudge } = await import('./call-judge.ts');
    store.set(await loadCallJudge(way));
  } catch {
    store.set(undefined);
  }
}
