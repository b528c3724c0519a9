import { useSyncExternalStore } from 'react';
import type { Cause, EvidenceItem } from '../engine/index.ts';

/**
 * box: the large empty box of the start, and what is typed into it; view: what was pasted, to read; edit: the same, to change.
 */
export type Mode = 'box' | 'view' | 'edit';

/** What the person gave us. It lives in the memory of this tab and is gone on reload, on purpose. */
export interface Paste {
  readonly text: string;
  readonly mode: Mode;
  /** When the text came, by this device's clock, in seconds since the Unix epoch. */
  readonly at: number;
  /** Ids of evidence that the person removed. */
  readonly removed: readonly string[];
  /** Answers and corrections. */
  readonly added: readonly EvidenceItem[];
  /** Goes up when the page shows something else as a whole: then its heading takes the focus, as after a navigation. */
  readonly turn: number;
}

const nothing: Paste = { text: '', mode: 'box', at: 0, removed: [], added: [], turn: 0 };

let current = nothing;
const listeners = new Set<() => void>();

function change(next: Paste): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePaste(): Paste {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => nothing,
  );
}

const now = (): number => Math.floor(Date.now() / 1000);

/** A jump in length is a paste, whichever way it came: it is shown at once. What is typed stays in the box. */
const pastedAtOnce = 12;

const turn = (next: Paste): void => change({ ...next, turn: current.turn + 1 });

/** An item takes the place of the one with its id. What is typed without a paste begins the failure: its time is now. */
function withItem(item: EvidenceItem): Paste {
  return {
    ...current,
    at: current.at === 0 ? now() : current.at,
    added: [...current.added.filter(({ id }) => id !== item.id), item],
  };
}

export const paste = {
  /** Other text altogether: an example, a file. */
  replace: (text: string): void => {
    turn({ ...nothing, text, mode: text.trim() === '' ? 'box' : 'view', at: now() });
  },
  /** The text as the person changes it in the box or the editor. */
  edit: (text: string): void => {
    const pasted = current.mode === 'box' && text.length - current.text.length >= pastedAtOnce && text.trim() !== '';
    if (pasted) turn({ ...current, text, mode: 'view', at: now() });
    else change({ ...current, text, at: now() });
  },
  /** More of the same failure, pasted while the text is only shown. */
  append: (text: string): void => {
    turn({ ...current, text: `${current.text.trimEnd()}\n\n${text}`, at: now() });
  },
  view: (): void => {
    turn({ ...current, mode: current.text.trim() === '' ? 'box' : 'view' });
  },
  open: (): void => {
    change({ ...current, mode: 'edit' });
  },
  clear: (): void => {
    turn(nothing);
  },
  /** An answer takes the place of an earlier one to the same question. */
  answer: (item: EvidenceItem): void => {
    turn(withItem(item));
  },
  correct: (item: EvidenceItem): void => {
    change(withItem(item));
  },
  /** The person looked: it is none of these. */
  ruleOut: (causes: readonly Cause[]): void => {
    for (const cause of causes)
      current = withItem({ kind: 'ruled-out', id: `ruled-out:${cause}`, origin: { kind: 'correction' }, cause });
    turn(current);
  },
  /** Takes a piece of evidence out of the judgement: what was read is put aside, what was typed is gone. */
  remove: (ids: readonly string[]): void => {
    const typed = new Set(current.added.map(({ id }) => id));
    const read = ids.filter((id) => !typed.has(id));
    const added = current.added.filter(({ id }) => !ids.includes(id));
    change({ ...current, added, removed: [...current.removed, ...read] });
  },
  restore: (): void => {
    change({ ...current, removed: [] });
  },
};
