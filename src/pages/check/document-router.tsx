import { useMemo, type ReactNode } from 'react';
import { createPath, Router, type To } from 'react-router';

interface DocumentRouterProps {
  readonly basename: string;
  /** Below the base path. */
  readonly address: string;
  readonly children: ReactNode;
}

const hrefOf = (to: To): string => (typeof to === 'string' ? to : createPath(to));

/**
 * For a document of its own that shows the same links as the pages of the router: each of them loads a document, because a
 * policy stays with the document that brought it.
 */
export function DocumentRouter({ basename, address, children }: DocumentRouterProps) {
  const navigator = useMemo(
    () => ({
      createHref: hrefOf,
      push: (to: To) => window.location.assign(hrefOf(to)),
      replace: (to: To) => window.location.replace(hrefOf(to)),
      go: (delta: number) => window.history.go(delta),
    }),
    [],
  );
  return (
    <Router basename={basename} location={basename.replace(/\/$/, '') + address} navigator={navigator} static>
      {children}
    </Router>
  );
}
