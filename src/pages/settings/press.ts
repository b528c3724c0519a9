import { currentSettings } from './settings-store.ts';
import { meaningOf, type Action } from './shortcuts.ts';

/** What was typed of a shortcut with more than one key. */
let typed: readonly string[] = [];

/**
 * Answers to a key that was pressed outside of a text field and without Ctrl, Alt or Meta. A shortcut of the page itself
 * (aria-keyshortcuts) is pressed; for the others, `act` is called.
 */
export function press(key: string, act: (action: Exclude<Action, { kind: 'box' }>) => void): void {
  if (currentSettings().shortcuts === 'off' || document.querySelector('dialog[open]')) return;
  const meaning = meaningOf([...typed, key]) ?? meaningOf([key]);
  const alone = typed.length === 0;
  typed = meaning === 'more' ? [key] : [];
  if (meaning === 'more') return;
  if (meaning) {
    const { action } = meaning;
    return action.kind === 'box' ? focusBox() : act(action);
  }
  if (alone) document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)?.click();
}

function focusBox(): void {
  document.querySelector<HTMLElement>('main :is(textarea, input[type="search"], input[type="text"])')?.focus();
}

/** The shortcuts that only the page has which is shown now. */
export function ofThisPage(): readonly { readonly key: string; readonly label: string }[] {
  return Array.from(document.querySelectorAll<HTMLElement>('main [aria-keyshortcuts]'), (element) => ({
    key: element.getAttribute('aria-keyshortcuts') ?? '',
    label: element.textContent,
  }));
}
