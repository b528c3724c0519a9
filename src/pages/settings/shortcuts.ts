import { paths } from '../../paths.ts';

/** What a shortcut does: goes to a page, opens a sheet, or puts the focus into the first box of the page. */
export type Action =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'open'; readonly sheet: 'settings' | 'shortcuts' }
  | { readonly kind: 'box' };

export interface Shortcut {
  /** Typed one after the other. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly action: Action;
}

/** They hold on every page. A page can have more: elements with aria-keyshortcuts, which are pressed. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['?'], label: 'This list', action: { kind: 'open', sheet: 'shortcuts' } },
  { keys: [','], label: 'Settings', action: { kind: 'open', sheet: 'settings' } },
  { keys: ['/'], label: 'To the first box of the page', action: { kind: 'box' } },
  { keys: ['g', 'd'], label: 'Diagnose', action: { kind: 'go', to: paths.home } },
  { keys: ['g', 'q'], label: 'Questions', action: { kind: 'go', to: paths.ask } },
  { keys: ['g', 'f'], label: 'Fixes', action: { kind: 'go', to: paths.fixes } },
  { keys: ['g', 'p'], label: 'Permissions', action: { kind: 'go', to: paths.permissions } },
  { keys: ['g', 'r'], label: 'The whole tree', action: { kind: 'go', to: paths.tree } },
  { keys: ['g', 't'], label: 'Token', action: { kind: 'go', to: paths.token } },
];

/** What the keys typed so far mean: a shortcut, the beginning of one, or nothing. */
export function meaningOf(typed: readonly string[]): Shortcut | 'more' | undefined {
  const begun = shortcuts.filter(({ keys }) => typed.every((key, at) => keys[at] === key));
  return begun.find(({ keys }) => keys.length === typed.length) ?? (begun.length > 0 ? 'more' : undefined);
}
