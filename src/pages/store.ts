import { useSyncExternalStore } from 'react';

/** A value outside of React, in the memory of this tab. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (next: State) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What the first render shows, like the prerendered page: it knows nothing of this tab. */
  readonly initial: () => State;
}

export function createStore<State>(initial: State): Store<State> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    initial: () => initial,
  };
}

export const useStore = <State>({ subscribe, get, initial }: Store<State>): State =>
  useSyncExternalStore(subscribe, get, initial);
