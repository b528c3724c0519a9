import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { readAddress, type Address } from './address.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}

/** The answers in the address. The first render, like the prerendered page, knows nothing of them: then it is undefined. */
export function useAddress(): Address | undefined {
  // The router changes the address without a popstate.
  useLocation();
  const search = useSyncExternalStore<string | undefined>(
    subscribe,
    () => window.location.search,
    () => undefined,
  );
  return useMemo(() => (search === undefined ? undefined : readAddress(search)), [search]);
}
