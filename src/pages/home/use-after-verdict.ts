import { useEffect, useSyncExternalStore } from 'react';

/** What stands around a verdict: the evidence, the next question, the signs of other causes. It comes right after the verdict. */
export type AfterVerdict = typeof import('./after-verdict.ts');

let loaded: AfterVerdict | undefined;
let asked = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Without a network the verdict stands alone; the next one tries again. */
async function load(): Promise<void> {
  if (asked || !navigator.onLine) return;
  asked = true;
  try {
    loaded = await import('./after-verdict.ts');
    for (const listener of listeners) listener();
  } catch {
    asked = false;
  }
}

/** Undefined until they are here. */
export function useAfterVerdict(): AfterVerdict | undefined {
  const afterVerdict = useSyncExternalStore(
    subscribe,
    () => loaded,
    () => undefined,
  );
  useEffect(() => void load());
  return afterVerdict;
}
