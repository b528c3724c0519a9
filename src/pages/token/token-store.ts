import { createStore, useStore } from '../store.ts';
import type { Inspected } from './inspected.ts';

/**
 * What was read of the tokens that were given on this page; their texts are not kept. Like every paste it lives in the memory of
 * this tab and is gone on reload.
 */
export interface Tokens {
  /** The token that is looked at; absent: the one that is known to the first page is. */
  readonly own?: Inspected;
  /** The token beside it. */
  readonly other?: Inspected;
  /** Which box is open. */
  readonly asks?: 'own' | 'other';
  /** Of two, the one that is looked at is the one that works. */
  readonly works: boolean;
  /** Goes up when the page shows something else as a whole: then its heading takes the focus. */
  readonly turn: number;
}

const nothing: Tokens = { works: false, turn: 0 };
const store = createStore(nothing);

export const useTokens = (): Tokens => useStore(store);
export const currentTokens = store.get;

function turn(next: Omit<Tokens, 'turn'>): void {
  store.set({ ...next, turn: store.get().turn + 1 });
}

export const tokens = {
  read: (which: 'own' | 'other', token: Inspected): void => {
    const { asks: _, ...state } = store.get();
    // The second box asks for the one that works.
    turn({ ...state, [which]: token, works: which === 'own' && state.works });
  },
  ask: (which: 'own' | 'other'): void => {
    store.set({ ...store.get(), asks: which });
  },
  close: (): void => {
    const { asks: _, ...state } = store.get();
    store.set(state);
  },
  /** The other way round: what works fails, and what fails works. */
  swap: (): void => {
    const state = store.get();
    store.set({ ...state, works: !state.works });
  },
  /** Shows the other one of the two. Which of them works stays as it is. */
  lookAtOther: (own: Inspected): void => {
    const { other, works } = store.get();
    if (other !== undefined) store.set({ ...store.get(), own: other, other: own, works: !works });
  },
  forget: (which: 'own' | 'other'): void => {
    const { own, other } = store.get();
    const kept = which === 'own' ? other : own;
    // Of one alone nothing is known: the next one beside it works.
    turn({ ...(kept !== undefined && { own: kept }), works: false });
  },
};
