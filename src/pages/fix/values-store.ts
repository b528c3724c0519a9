import { useSyncExternalStore } from 'react';
import type { PlaceholderName } from '../../commands/placeholders.ts';

/** What the person typed on fix pages, once for all of them. In memory only, as the paste is. */
interface Typed {
  /** As typed: it can be unfit, and empty when the person took a value out. */
  readonly texts: Partial<Readonly<Record<PlaceholderName, string>>>;
  /** Fragments of links whose values the person has compared and confirmed. */
  readonly confirmed: readonly string[];
}

const nothing: Typed = { texts: {}, confirmed: [] };

let current = nothing;
const listeners = new Set<() => void>();

function change(next: Typed): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTyped(): Typed {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => nothing,
  );
}

export const typedValues = {
  set(name: PlaceholderName, text: string): void {
    change({ ...current, texts: { ...current.texts, [name]: text } });
  },
  confirm(link: string): void {
    change({ ...current, confirmed: [...current.confirmed, link] });
  },
};
