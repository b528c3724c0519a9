import { Button } from '../../components/button.tsx';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import type { Fragment } from '../fragment.ts';
import { Refusals } from '../refusals.tsx';
import { handedOver, identityOf } from './values.ts';
import { typedValues } from './values-store.ts';

interface LinkBannerProps {
  readonly fragment: Fragment;
  readonly unconfirmed: boolean;
}

/** Anybody can write a link: what came by it is shown before it is believed. */
export function LinkBanner({ fragment, unconfirmed }: LinkBannerProps) {
  const { values, refused, tooLong } = fragment;
  const held = Object.entries(handedOver(values));
  const broad = values.permission?.filter(isBroadPermission) ?? [];
  if (held.length === 0 && refused.length === 0 && !tooLong) return null;
  const isCalm = !unconfirmed && broad.length === 0 && refused.length === 0 && !tooLong;
  return (
    <section
      aria-label="From a link"
      tabIndex={-1}
      className={`grid gap-2.5 text-side ${isCalm ? 'text-muted' : 'rounded-block border border-change-line bg-change-soft px-4 py-3.5'}`}
    >
      {held.length > 0 && (unconfirmed ? <ToCompare held={held} /> : <Compared held={held} />)}
      {broad.length > 0 && (
        <p>
          <code>{broad.join(', ')}</code> opens the whole tenant. A link never fills it in: type it yourself if you mean
          it.
        </p>
      )}
      <Refusals refused={refused} tooLong={tooLong} />
      {held.length > 0 && unconfirmed && (
        <p>
          <Button
            size="small"
            onClick={(event) => {
              event.currentTarget.closest('section')?.focus();
              typedValues.confirm(identityOf(values));
            }}
          >
            I compared them: use them
          </Button>
        </p>
      )}
    </section>
  );
}

interface HeldProps {
  readonly held: readonly (readonly [key: string, value: string | readonly string[]])[];
}

function ToCompare({ held }: HeldProps) {
  return (
    <>
      <p>
        <strong className="font-strong text-change">From a link: compare with your portal.</strong> Until you confirm
        them, these values stay out of every block that changes something.
      </p>
      <HeldList held={held} />
    </>
  );
}

/** What was confirmed no longer asks for anything: one line, which still shows the values. */
function Compared({ held }: HeldProps) {
  return (
    <details>
      <summary className="min-h-6">
        <span aria-hidden="true">✓ </span>From a link, and compared by you
      </summary>
      <HeldList held={held} />
    </details>
  );
}

function HeldList({ held }: HeldProps) {
  return (
    <ul className="grid gap-0.5 wrap-anywhere">
      {held.map(([key, value]) => (
        <li key={key}>
          {key} <code>{String(value).replaceAll(',', ', ')}</code>
        </li>
      ))}
    </ul>
  );
}
