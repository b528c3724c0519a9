import type { ReactNode } from 'react';
import type { InspectedToken } from './inspected.ts';
import { Personal } from './personal.tsx';
import { accountWords, apiOf, appOf, cloudOf, personOf } from './summary.ts';
import { lifetimeOf, validityWords } from './times.ts';
import { capital, visible } from './visible.ts';

/** The same facts for every token, so that two of them read alike. */
export function Identity({ token, now }: { readonly token: InspectedToken; readonly now: number }) {
  const { facts, shown } = token;
  const audience = apiOf(facts);
  const { aud, tid } = facts.token?.value.claims ?? {};
  return (
    <dl className="identity-grid border-t border-line">
      <Fact label="For">
        {audience === undefined ? <NotShown /> : capital(audience)}
        {aud !== undefined && <Code text={aud} />}
      </Fact>
      <Fact label="App">
        <App token={token} />
      </Fact>
      <Fact label="Account">
        <Account token={token} />
      </Fact>
      <Fact label="Tenant">
        {tid === undefined ? <NotShown /> : <Code text={tid} />}
        {facts.account?.value === 'personal' && <Side>That of all personal Microsoft accounts</Side>}
      </Fact>
      <Fact label="Cloud">{capital(cloudOf(facts) ?? 'The token does not say')}</Fact>
      <Fact label="Validity">
        {validityWords(lifetimeOf(shown.claims), now)}
        <Side>By the clock of this device</Side>
      </Fact>
    </dl>
  );
}

function App({ token: { facts } }: { readonly token: InspectedToken }) {
  const app = appOf(facts);
  if (!app) return facts.token?.value.complete ? <span className="text-muted">Not in the token</span> : <NotShown />;
  return (
    <>
      {app.microsoft ?? (app.called === undefined ? '' : <bdi>“{visible(app.called)}”</bdi>)}
      <Code text={app.id} />
      {app.microsoft !== undefined && <Side>An app of Microsoft: nobody can add permissions to it</Side>}
      {app.microsoft === undefined && app.called !== undefined && <Side>The name is the app’s own choice</Side>}
    </>
  );
}

function Account({ token: { facts } }: { readonly token: InspectedToken }) {
  const person = personOf(facts);
  const account = facts.account && accountWords[facts.account.value];
  if (facts.caller?.value === 'application') return 'None: no person is signed in';
  if (person === undefined) return account === undefined ? <NotShown /> : capital(account);
  return (
    <>
      <Personal>
        <bdi className="wrap-anywhere">{visible(person)}</bdi>
      </Personal>
      {account !== undefined && <Side>{capital(account)}</Side>}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 px-5 py-3.5 tablet:px-6">
      <dt className="text-label text-muted">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

const Side = ({ children }: { readonly children: ReactNode }) => (
  <span className="block text-side text-muted">{children}</span>
);

const Code = ({ text }: { readonly text: string }) => (
  <bdi className="block text-side wrap-anywhere text-muted">
    <code>{visible(text)}</code>
  </bdi>
);

const NotShown = () => <span className="text-muted">Not shown</span>;
