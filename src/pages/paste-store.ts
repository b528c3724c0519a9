import type { Cause, EvidenceItem } from '../engine/index.ts';
import { createStore, useStore } from './store.ts';

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

/** The id of a token that was given beside the paste: it stands in place of the one in it, and the first page corrects it. */
export const typedToken = 'typed:token';

const nothing: Paste = { text: '', mode: 'box', at: 0, removed: [], added: [], turn: 0 };

const store = createStore(nothing);

export const usePaste = (): Paste => useStore(store);
export const currentPaste = store.get;
export const givenToken = ({ added }: Paste): EvidenceItem | undefined => added.find(({ id }) => id === typedToken);

const now = (): number => Math.floor(Date.now() / 1000);

/** A jump in length is a paste, whichever way it came: it is shown at once. What is typed stays in the box. */
const pastedAtOnce = 12;

const bringsToken = /eyJ|"aud"/;

function change(changes: Partial<Paste>): void {
  store.set({ ...store.get(), ...changes });
}

function turn(changes: Partial<Paste>): void {
  change({ ...changes, turn: store.get().turn + 1 });
}

/** Items take the place of those with their ids. What is typed without a paste begins the failure: its time is now. */
function withItems(items: readonly EvidenceItem[]): Partial<Paste> {
  const { at, added } = store.get();
  const ids = new Set(items.map(({ id }) => id));
  return { at: at === 0 ? now() : at, added: [...added.filter(({ id }) => !ids.has(id)), ...items] };
}

/** The text of a new failure. A token that was given before goes with it, unless it brings one. */
function take(text: string): void {
  const given = bringsToken.test(text) ? undefined : givenToken(store.get());
  turn({ ...nothing, text, mode: 'view', at: now(), added: given ? [given] : [] });
}

export const paste = {
  take,
  /** Other text altogether: an example. */
  replace: (text: string): void => {
    turn({ ...nothing, text, mode: text.trim() === '' ? 'box' : 'view', at: now() });
  },
  /** The text as the person changes it in the box or the editor. */
  edit: (text: string): void => {
    const { mode, text: before } = store.get();
    const pasted = mode === 'box' && text.length - before.length >= pastedAtOnce && text.trim() !== '';
    if (pasted) take(text);
    else change({ text, at: now() });
  },
  /** More of the same failure; the first of it, while there is none. */
  append: (more: string): void => {
    const { text, mode } = store.get();
    if (text.trim() === '') take(more);
    else turn({ text: `${text.trimEnd()}\n\n${more}`, at: now(), mode: mode === 'box' ? 'view' : mode });
  },
  view: (): void => {
    turn({ mode: store.get().text.trim() === '' ? 'box' : 'view' });
  },
  open: (): void => {
    change({ mode: 'edit' });
  },
  clear: (): void => {
    turn(nothing);
  },
  /** An answer takes the place of an earlier one to the same question. */
  answer: (item: EvidenceItem): void => {
    turn(withItems([item]));
  },
  correct: (item: EvidenceItem): void => {
    change(withItems([item]));
  },
  /** The person looked: it is none of these. */
  ruleOut: (causes: readonly Cause[]): void => {
    turn(
      withItems(
        causes.map((cause) => ({ kind: 'ruled-out', id: `ruled-out:${cause}`, origin: { kind: 'correction' }, cause })),
      ),
    );
  },
  /** What was ruled out is possible again, and the page shows another verdict. */
  takeBack: (ids: readonly string[]): void => {
    turn({ added: store.get().added.filter(({ id }) => !ids.includes(id)) });
  },
  /** Takes a piece of evidence out of the judgement: what was read is put aside, what was typed is gone. */
  remove: (ids: readonly string[]): void => {
    const { added, removed } = store.get();
    const typed = new Set(added.map(({ id }) => id));
    change({
      added: added.filter(({ id }) => !ids.includes(id)),
      removed: [...removed, ...ids.filter((id) => !typed.has(id))],
    });
  },
  restore: (): void => {
    change({ removed: [] });
  },
};
