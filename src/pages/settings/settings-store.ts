import { createStore, useStore } from '../store.ts';
import { defaults, formatSettings, parseSettings, storedAs, type Settings } from './settings.ts';

const store = createStore(defaults);
// The renderer of the documents has no browser around it.
if (typeof document !== 'undefined') store.set(stored());

/** The first render knows none, like the prerendered page. */
export const useSettings = (): Settings => useStore(store);
export const currentSettings = store.get;

/** Holds at once, in this tab; kept for the next visit where the browser lets the page store something. */
export function choose(changes: Partial<Settings>): void {
  apply({ ...store.get(), ...changes });
}

export const forget = (): void => apply(defaults);

function apply(settings: Settings): void {
  store.set(settings);
  const { dataset } = document.documentElement;
  if (settings.theme === 'system') delete dataset['theme'];
  else dataset['theme'] = settings.theme;
  keep(formatSettings(settings));
}

/** The storage is missing or closed in some browsers and modes; then a setting ends with the tab. */
function keep(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(storedAs);
    else localStorage.setItem(storedAs, text);
  } catch {}
}

function stored(): Settings {
  try {
    return parseSettings(localStorage.getItem(storedAs));
  } catch {
    return defaults;
  }
}
