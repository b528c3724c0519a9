import type { Reason } from '../../engine/index.ts';
import { Names } from '../names.tsx';
import { tintOf } from './tints.ts';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Reason[];
}

/** A reason and the words that gave it share a number and a tint; pointing at the one lights up the other (styles.css). */
export function Reasons({ reasons, doubts }: ReasonsProps) {
  return (
    <>
      <div className="grid grid-cols-1 gap-2">
        <h2 className="text-body tracking-normal">Why we say so</h2>
        <ol className="grid grid-cols-1 gap-2">
          {reasons.map((reason, at) => (
            <li key={`${reason.code} ${reason.text}`} data-why={at + 1} className="flex items-start gap-3">
              <Number reason={reason} number={at + 1} />
              <p className="measure min-w-0 wrap-anywhere">
                <Names text={reason.text} />
              </p>
            </li>
          ))}
        </ol>
      </div>
      {doubts.length > 0 && (
        <div className="grid gap-2">
          <h2 className="text-body tracking-normal">What speaks against it</h2>
          <ul className="grid gap-1.5">
            {doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.text}`} className="measure flex items-start gap-3">
                <span aria-hidden="true" className="w-6 flex-none text-center text-muted">
                  −
                </span>
                <p className="min-w-0">
                  <Names text={doubt.text} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface NumberProps {
  readonly reason: Reason;
  readonly number: number;
}

/** Where the words stand in the paste, the number leads to them. */
function Number({ reason, number }: NumberProps) {
  const look = `grid size-6 flex-none place-items-center rounded-mark text-label font-strong ${tintOf(number)}`;
  if (reason.at === undefined) return <span className={look}>{number}</span>;
  return (
    <button
      type="button"
      aria-label={`${number}: show the words in what you pasted`}
      className={look}
      onClick={() => document.querySelector(`[data-reason~="${number}"]`)?.scrollIntoView({ block: 'center' })}
    >
      {number}
    </button>
  );
}
