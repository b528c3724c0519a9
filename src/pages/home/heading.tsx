import type { ReactNode } from 'react';
import { usePaste } from '../paste-store.ts';

/** The turn whose heading has had the focus: headings come and go with the verdict, and must not take it from a field. */
let focused = 0;

/** The one big thing of the page. It takes the focus once whenever the page turns to something else, and hands it on to the heading that takes its place. */
export function Heading({ children }: { readonly children: ReactNode }) {
  const { turn } = usePaste();
  const takeFocus = (heading: HTMLElement | null): (() => void) | undefined => {
    if (heading === null) return;
    if (turn !== focused) {
      focused = turn;
      heading.focus();
    }
    return () => {
      if (document.activeElement === heading) focused = -1;
    };
  };
  return (
    <h1 ref={takeFocus} tabIndex={-1} className="text-display wrap-anywhere">
      {children}
    </h1>
  );
}
