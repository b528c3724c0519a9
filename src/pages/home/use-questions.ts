import { useEffect, useSyncExternalStore } from 'react';

/** The words of all questions: the first verdict does without them, and they come right after it. */
export type Questions = typeof import('./questions.ts');

let loaded: Questions | undefined;
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
    loaded = await import('./questions.ts');
    for (const listener of listeners) listener();
  } catch {
    asked = false;
  }
}

/** Undefined until they are here. */
export function useQuestions(): Questions | undefined {
  const questions = useSyncExternalStore(
    subscribe,
    () => loaded,
    () => undefined,
  );
  useEffect(() => void load());
  return questions;
}
