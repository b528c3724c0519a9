import { Fragment, useId, type ReactNode } from 'react';

interface Way {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/**
 * Alternatives of which one is shown, as tabs. Made of radios, so that they work before and without a script, and print
 * whole. One alternative alone is shown as it is.
 */
export function Ways({ label, ways }: { readonly label: string; readonly ways: readonly Way[] }) {
  const group = useId();
  const [first] = ways;
  if (ways.length < 2) return first?.content;
  return (
    <div role="radiogroup" aria-label={label} className="ways">
      {ways.map((way, at) => (
        <Fragment key={way.id}>
          <label>
            <input type="radio" name={group} value={way.id} defaultChecked={at === 0} />
            {way.label}
          </label>
          <div>{way.content}</div>
        </Fragment>
      ))}
    </div>
  );
}
