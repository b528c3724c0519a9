import { useEffect } from 'react';
import { createStore, useStore } from '../store.ts';

/** What stands around a verdict: the evidence, the next question, the signs of other causes. It comes right after the verdict. */
export type AfterVerdict = typeof import('./after-verdict.ts');

const store = createStore<AfterVerdict | undefined>(undefined);
let asked = false;

/** Without a network the verdict stands alone; the next one tries again. */
async function load(): Promise<void> {
  if (asked || !navigator.onLine) return;
  asked = true;
  try {
    store.set(await import('./after-verdict.ts'));
  } catch {
    asked = false;
  }
}

/** Undefined until they are here. */
export function useAfterVerdict(): AfterVerdict | undefined {
  const afterVerdict = useStore(store);
  useEffect(() => void load());
  return afterVerdict;
}
