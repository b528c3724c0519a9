import { useHref } from 'react-router';
import { Card } from '../components/card.tsx';
import { addressOfCheck, checkClouds } from '../check/clouds.ts';
import { checkValues } from './check-link.ts';
import { formatFragment, type FragmentValues } from './fragment.ts';
import type { Diagnosed } from './outcome.ts';
import { permissionIndex, useTable } from './tables.ts';

/** What is wrong there stands in the token or the request itself: no tenant can say more. */
const notInTenant: ReadonlySet<string> = new Set([
  'missing-token',
  'malformed-token',
  'expired-token',
  'token-not-yet-valid',
  'invalid-signature',
  'id-token-sent',
  'wrong-audience',
]);

/** The way from a paste to the signed-in check. What goes along is shown before the link is followed. */
export function CheckOffer({ diagnosed }: { readonly diagnosed: Diagnosed }) {
  const index = useTable(permissionIndex, false);
  return <CheckOfferOf values={checkValues(diagnosed, index?.ok ? index.value : undefined)} />;
}

export function CheckOfferOf({ values }: { readonly values: FragmentValues }) {
  const hides = values.cause !== undefined && notInTenant.has(values.cause);
  const cloud = checkClouds.find((one) => one === values.cloud) ?? 'global';
  const address = useHref(addressOfCheck(cloud));
  const held = Object.entries(values);
  if (hides) return null;
  return (
    <Card label="Let the tenant answer">
      <div className="grid gap-2.5 px-5 py-4 text-side tablet:px-6 print:hidden">
        <h2 className="text-body tracking-normal">Let the tenant answer</h2>
        <p className="measure">
          Sign in, and what a paste cannot say is read from the tenant itself: consent, the app, roles, licences, the
          policy that stopped a sign-in. It only reads.
        </p>
        {held.length > 0 && (
          <details>
            <summary className="min-h-6 text-accent">What goes along: {held.map(([key]) => key).join(', ')}</summary>
            <dl className="grid gap-0.5 pt-2">
              {held.map(([key, value]) => (
                <div key={key} className="flex flex-wrap gap-x-2">
                  <dt className="text-muted">{key}</dt>
                  <dd className="wrap-anywhere">
                    <code>{String(value).replaceAll(',', ', ')}</code>
                  </dd>
                </div>
              ))}
            </dl>
            <p className="pt-2 text-muted">
              Behind the # of the address, which browsers send to no server. No token, no secret, no error text.
            </p>
          </details>
        )}
        <p>
          {/* Another document: its policy lets it talk to the sign-in and to Graph, and this one must not. */}
          <a href={`${address}${held.length > 0 ? `#${formatFragment(values)}` : ''}`} className="link">
            Open the signed-in check
          </a>
        </p>
      </div>
    </Card>
  );
}
