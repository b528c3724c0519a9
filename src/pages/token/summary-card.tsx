import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { paths } from '../../paths.ts';
import { formatCount } from '../home/format.ts';
import type { InspectedToken } from './inspected.ts';
import { Personal } from './personal.tsx';
import { accountWords, actorOf, apiOf, appOf, cloudOf, personOf, titleOf, troublesOf } from './summary.ts';
import { lifetimeOf, validityWords } from './times.ts';
import { TokenHeading } from './token-heading.tsx';
import { TokenSource } from './token-source.tsx';
import { toDiagnose } from './to-diagnose.ts';
import { tokens } from './token-store.ts';
import { Troubles } from './troubles.tsx';
import { visible } from './visible.ts';

interface SummaryCardProps {
  readonly token: InspectedToken;
  /** It stands in the paste of the first page. */
  readonly pasted: boolean;
  /** The text that it was read from. */
  readonly text: string;
  readonly now: number;
  readonly hiding: boolean;
  readonly onHide: (hide: boolean) => void;
  /** What it is of the two that are compared. */
  readonly role?: 'working' | 'failing';
  readonly asking: boolean;
}

/** What it is, and what is wrong with it, in words. */
export function SummaryCard({ token, pasted, text, now, hiding, onHide, role, asking }: SummaryCardProps) {
  const troubles = troublesOf(token, now);
  return (
    <Card label="What it is">
      <TokenSource
        what={sourceWords(token)}
        pasted={pasted}
        {...(role && { onOther: () => tokens.lookAtOther(text), other: role === 'failing' ? 'working' : 'failing' })}
      />
      <div className="grid gap-5 px-5 py-6 tablet:px-6">
        <div className="grid gap-2">
          {role ? (
            <h2 className="text-section">
              The {role} one: {titleOf(token, troubles)}
            </h2>
          ) : (
            <TokenHeading>{titleOf(token, troubles)}</TokenHeading>
          )}
          <p className="measure text-lead text-muted">{actorOf(token.facts)}</p>
        </div>
        <Troubles token={token} troubles={troubles} now={now} />
        <Actions
          pasted={pasted}
          text={text}
          token={token}
          hiding={hiding}
          onHide={onHide}
          asking={asking}
          {...(role && { role })}
        />
      </div>
      <Identity token={token} now={now} />
    </Card>
  );
}

function sourceWords({ length, others, shown, isPiece }: InspectedToken): string {
  const what = isPiece ? 'Part of a token' : shown.item.token.form === 'jwt' ? 'Token' : 'Claims of a token';
  const size = length === undefined ? '' : `, ${formatCount(length)} characters`;
  const more = others === 0 ? '' : others === 1 ? '; one more in this text' : `; ${others} more in this text`;
  return `${what}${size}${more}`;
}

type ActionsProps = Omit<SummaryCardProps, 'now'>;

function Actions({ pasted, text, token, hiding, onHide, role, asking }: ActionsProps) {
  const navigate = useNavigate();
  const diagnose = (): void => {
    if (!pasted) toDiagnose(text, token.shown.item);
    void navigate(paths.home);
  };
  return (
    <p className="flex flex-wrap items-center gap-3 print:hidden">
      <Button tone="primary" onClick={diagnose}>
        Diagnose a failed call with this token
      </Button>
      {!role && !asking && <Button onClick={() => tokens.ask('other')}>Compare with another token</Button>}
      <Button tone="quiet" aria-pressed={hiding} onClick={() => onHide(!hiding)}>
        {hiding ? 'Show personal values' : 'Hide personal values'}
      </Button>
    </p>
  );
}

/** The same facts for every token, so that two of them read alike. */
function Identity({ token, now }: { readonly token: InspectedToken; readonly now: number }) {
  const { facts, shown } = token;
  const { aud, tid } = facts.token?.value.claims ?? {};
  return (
    <dl className="identity-grid border-t border-line">
      <Fact label="For">
        {apiOf(facts) ?? <NotShown />}
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
  if (!app) return <NotShown />;
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
