import type { ReactNode } from 'react';
import { usePaste } from '../paste-store.ts';

/** The one big thing of the page. It takes the focus whenever the page turns to something else. */
export function Heading({ children }: { readonly children: ReactNode }) {
  const { turn } = usePaste();
  return (
    <h1 key={turn} ref={turn === 0 ? undefined : takeFocus} tabIndex={-1} className="text-display">
      {children}
    </h1>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
