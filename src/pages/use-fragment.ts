import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { formatFragment, parseFragment, type Fragment, type FragmentValues } from './fragment.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('hashchange', listener);
  };
}

/** Not through the router: it changes the address a moment later, and a box that is ticked must be ticked at once. */
function write(values: FragmentValues): void {
  const fragment = formatFragment(values);
  const { pathname, search } = window.location;
  history.replaceState(history.state, '', `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`);
  for (const listener of listeners) listener();
}

/** What stands behind the #, and a way to change it. The first render, like the prerendered page, knows nothing of it. */
export function useFragment(): readonly [Fragment, (values: FragmentValues) => void] {
  // The router changes the address without a hashchange.
  useLocation();
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const fragment = useMemo(() => parseFragment(hash), [hash]);
  return [fragment, write];
}
