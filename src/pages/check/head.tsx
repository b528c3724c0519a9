import { Link } from 'react-router';
import { addressOfCheck, checkClouds, type CheckCloud } from '../../check/clouds.ts';
import { cloudName } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { formatFragment, type FragmentValues } from '../fragment.ts';

export function Head({ cloud }: { readonly cloud: CheckCloud }) {
  const name = cloudName(cloud);
  return (
    <div className="grid gap-3">
      <title>{`Signed-in check, ${name}: Graph Auth Doctor`}</title>
      <meta
        name="description"
        content={`Sign in to ${name} and let the tenant answer what a paste cannot say: consent, the app, roles, licences, policies. It only reads.`}
      />
      <div className="grid gap-1">
        <p className="text-side text-muted">
          <Link to={paths.home} className="link">
            Diagnose
          </Link>
          <span aria-hidden="true"> / </span>Signed-in check: {name}
        </p>
        <h1 className="text-display">Let the tenant answer</h1>
      </div>
      <p className="measure text-lead">
        What a paste cannot say, the tenant can: is it consented, is the app there, is the role held, which policy
        stopped the sign-in.
      </p>
      <p className="measure">
        <strong className="font-strong">It only reads.</strong> Nothing is written to your tenant but the consent that
        you give at sign-in. What is read stays in this tab. This page can talk to the sign-in and to Graph of {name},
        and to nobody else.
      </p>
      <noscript>
        <p className="measure rounded-block border border-change-line bg-change-soft px-4 py-3">
          Signing in needs JavaScript. Without it, each question can be answered by hand: below it stand the place in
          the admin center and the request for Graph Explorer.
        </p>
      </noscript>
      <nav aria-label="Clouds" className="text-side text-muted">
        Another cloud:{' '}
        {checkClouds
          .filter((other) => other !== cloud)
          .map((other, at) => (
            <span key={other}>
              {at > 0 && ', '}
              <Link to={addressOfCheck(other)} className="link">
                {cloudName(other)}
              </Link>
            </span>
          ))}
      </nav>
    </div>
  );
}

/** Each cloud has a document of its own, because what a document may talk to is fixed when it is loaded. */
export function OtherCloud({ cloud, values }: { readonly cloud: CheckCloud; readonly values: FragmentValues }) {
  const asked = checkClouds.find((other) => other === (values.cloud ?? cloud)) ?? cloud;
  if (asked === cloud) return null;
  const { cloud: _, ...rest } = values;
  return (
    <p role="alert" className="measure rounded-block border border-change-line bg-change-soft px-4 py-3">
      The call went to {cloudName(asked)}, and this page reads {cloudName(cloud)}.{' '}
      <Link to={{ pathname: addressOfCheck(asked), hash: formatFragment({ ...rest, cloud: asked }) }} className="link">
        Go to the check of {cloudName(asked)}
      </Link>
      .
    </p>
  );
}
