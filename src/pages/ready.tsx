import { useEffect, type ReactNode } from 'react';

/** Tells the outside (tests, above all) that the page answers to clicks. */
export function Ready({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
  return children;
}
