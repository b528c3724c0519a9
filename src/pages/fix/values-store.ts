import type { PlaceholderName } from '../../commands/placeholders.ts';
import { createStore, useStore } from '../store.ts';

/** What the person typed on fix pages, once for all of them. In memory only, as the paste is. */
interface Typed {
  /** As typed: it can be unfit, and empty when the person took a value out. */
  readonly texts: Partial<Readonly<Record<PlaceholderName, string>>>;
  /** Fragments of links whose values the person has compared and confirmed. */
  readonly confirmed: readonly string[];
}

const nothing: Typed = { texts: {}, confirmed: [] };

const store = createStore(nothing);

export const useTyped = (): Typed => useStore(store);

export const typedValues = {
  set(name: PlaceholderName, text: string): void {
    const current = store.get();
    store.set({ ...current, texts: { ...current.texts, [name]: text } });
  },
  confirm(link: string): void {
    const current = store.get();
    store.set({ ...current, confirmed: [...current.confirmed, link] });
  },
};
