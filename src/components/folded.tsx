import type { ReactNode } from 'react';

/** What few people need: one press away, found by the browser’s search, and printed. */
export function Folded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="min-w-0">
      <summary className="min-h-6 text-side text-accent">{label}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
