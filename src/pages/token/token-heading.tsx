import type { ReactNode } from 'react';
import { useTokens } from './token-store.ts';

/** The turn whose heading has had the focus: it must not take it from a field. */
let focused = 0;

/** The one big thing of the page. It takes the focus once whenever another token is shown. */
export function TokenHeading({ children }: { readonly children: ReactNode }) {
  const { turn } = useTokens();
  const takeFocus = (heading: HTMLElement | null): void => {
    if (heading === null || turn === focused) return;
    focused = turn;
    heading.focus();
  };
  return (
    <h1 ref={takeFocus} tabIndex={-1} className="text-display">
      {children}
    </h1>
  );
}
