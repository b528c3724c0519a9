import { createStore, useStore } from '../store.ts';
import type { Written } from './written.ts';

/** The form, and what was last asked with it. It lives in the memory of this tab: whoever comes back from a permission finds it. */
export interface Lookup {
  readonly written: Written;
  /** Undefined before anything was asked. */
  readonly asked: Written | undefined;
}

/** With what the page was opened then: a link or a paste with another request begins anew. */
type Kept = Lookup & { readonly start: string };

const store = createStore<Kept | undefined>(undefined);

export function useLookup(start: Written): readonly [Lookup, (lookup: Lookup) => void] {
  const kept = useStore(store);
  const key = `${start.method} ${start.text}`;
  const opened: Lookup = { written: start, asked: start.text === '' ? undefined : start };
  return [kept?.start === key ? kept : opened, (lookup) => store.set({ ...lookup, start: key })];
}
