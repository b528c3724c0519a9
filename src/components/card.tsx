import type { ReactNode } from 'react';

const look = 'min-w-0 rounded-card border border-line bg-surface shadow-card';

/** A thing of its own. With a label it is a region that a screen reader lists. */
export function Card({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  if (label === undefined) return <div className={look}>{children}</div>;
  return (
    <section aria-label={label} className={look}>
      {children}
    </section>
  );
}
