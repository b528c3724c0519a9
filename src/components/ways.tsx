import { Fragment, useId, type ReactNode } from 'react';

interface Way {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface WaysProps {
  readonly label: string;
  readonly ways: readonly Way[];
  /** Id of the one that is shown until another is picked; the first, where there is none. */
  readonly preferred?: string | undefined;
}

/**
 * Alternatives of which one is shown, as tabs. Made of radios, so that they work before and without a script, and print
 * whole. One alternative alone is shown as it is.
 */
export function Ways({ label, ways, preferred }: WaysProps) {
  const group = useId();
  const [first] = ways;
  const shown = preferred ?? first?.id;
  if (ways.length < 2) return first?.content;
  return (
    // Another preference begins anew: a radio keeps what it was made with.
    <div key={shown} role="radiogroup" aria-label={label} className="ways">
      {ways.map((way) => (
        <Fragment key={way.id}>
          <label>
            <input type="radio" name={group} value={way.id} defaultChecked={way.id === shown} />
            {way.label}
          </label>
          <div>{way.content}</div>
        </Fragment>
      ))}
    </div>
  );
}
