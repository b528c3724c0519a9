import { useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { formatFragment, parseFragment, type Fragment, type FragmentValues } from './fragment.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** What stands behind the #, and a way to change it. The first render, like the prerendered page, knows nothing of it. */
export function useFragment(): readonly [Fragment, (values: FragmentValues) => void] {
  const navigate = useNavigate();
  // The router changes the address without a hashchange.
  useLocation();
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const fragment = useMemo(() => parseFragment(hash), [hash]);
  const write = (values: FragmentValues): void => {
    void navigate({ hash: formatFragment(values) }, { replace: true, preventScrollReset: true });
  };
  return [fragment, write];
}
