import type { ReactNode } from 'react';

const columns = { 2: 'facts-two', 3: 'facts-three' } as const;

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Two or three short facts beside each other; one under the other where it is narrow. */
export function Facts({ facts, strong = false }: { readonly facts: readonly Fact[]; readonly strong?: boolean }) {
  return (
    <dl className={`grid divide-line max-tablet:divide-y tablet:divide-x ${columns[facts.length === 2 ? 2 : 3]}`}>
      {facts.map(({ label, value }) => (
        <div key={label} className={strong ? 'px-4 py-3' : 'px-5 py-2.5 tablet:px-6'}>
          <dt className="text-label text-muted">{label}</dt>
          <dd className={strong ? 'font-medium' : 'min-h-12'}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
