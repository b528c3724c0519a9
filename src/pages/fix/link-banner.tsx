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
  return (
    <section
      aria-label="From a link"
      tabIndex={-1}
      className="grid gap-2.5 rounded-block border border-change-line bg-change-soft px-4 py-3.5 text-side"
    >
      {held.length > 0 && (
        <>
          <p>
            <strong className="font-strong text-change">From a link: compare with your portal.</strong>{' '}
            {unconfirmed
              ? 'Until you confirm them, these values stay out of every block that changes something.'
              : 'You confirmed these values.'}
          </p>
          <ul className="grid gap-0.5">
            {held.map(([key, value]) => (
              <li key={key}>
                {key} <code>{String(value).replaceAll(',', ', ')}</code>
              </li>
            ))}
          </ul>
        </>
      )}
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
