import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { focusCard } from '../focus.ts';
import type { Known } from '../../check/probe.ts';
import { AppFields } from './app-fields.tsx';
import type { Check } from './check-store.ts';
import { signInHostOf } from '../../check/clouds.ts';
import { useCloud } from './cloud-context.ts';
import { Registration } from './registration.tsx';
import { WhoseCase } from './whose-case.tsx';
import { ask, signOut } from './session.ts';
import { TroubleView } from './trouble-view.tsx';
import { Waiting } from './waiting.tsx';

interface SignInCardProps {
  readonly check: Check;
  /** Of the app that signs in; undefined where there is none yet. */
  readonly clientId: string | undefined;
  /** Undefined while it is looked for. */
  readonly hosted: string | null | undefined;
  readonly known: Known;
  readonly tenant: string;
  readonly redirectUri: string;
}

const signedOut = 'You are signed out here. Tokens, results and what you typed of the case are gone from this tab.';

const signIn = () => void ask('sign-in', []);

export function SignInCard(props: SignInCardProps) {
  const { check, clientId, hosted, known, tenant, redirectUri } = props;
  const signInHost = signInHostOf(useCloud());
  const { signedIn, asking, troubles, left } = check;
  return (
    <Card label="Sign in">
      <div className="grid gap-4 px-5 py-5 tablet:px-6">
        <h2 className="text-section">{signedIn ? 'You are signed in' : 'Sign in'}</h2>
        <StatusLine text={left ? signedOut : ''} />
        {signedIn ? (
          <>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="min-w-0 wrap-anywhere">
                {signedIn.name} <span className="text-muted">({signedIn.signInName})</span>
                <span className="block text-side text-muted">
                  Tenant <code>{signedIn.tenant}</code>
                </span>
              </p>
              <Button
                size="small"
                onClick={(event) => {
                  focusCard(event.currentTarget);
                  void signOut();
                }}
              >
                Sign out
              </Button>
            </div>
            <WhoseCase check={check} known={known} tenant={signedIn.tenant} />
          </>
        ) : (
          <>
            {left && <p>{signedOut}</p>}
            {left && (
              <p className="text-side text-muted">
                This browser may still be signed in at Microsoft:{' '}
                <a href={`https://${signInHost}/common/oauth2/v2.0/logout`} rel="noreferrer" className="link">
                  end that session too
                </a>
                .
              </p>
            )}
            <p className="measure text-side">
              With your work or school account. Tokens stay in the memory of this tab and are gone when you reload.
              Signing in asks for your name alone; each question below asks for its own permission when you choose it.
            </p>
          </>
        )}
        {!signedIn && <AppFields clientId={clientId} hosted={hosted} tenant={tenant} typed={check.typedClient ?? ''} />}
        {clientId !== undefined && !signedIn && asking !== 'sign-in' && troubles['sign-in'] === undefined && (
          <p>
            <Button
              tone="primary"
              onClick={({ currentTarget }) => {
                focusCard(currentTarget);
                signIn();
              }}
            >
              Sign in
            </Button>
          </p>
        )}
        {asking === 'sign-in' && <Waiting onAgain={signIn} />}
        {troubles['sign-in'] && (
          <TroubleView trouble={troubles['sign-in']} redirectUri={redirectUri} onAgain={signIn} />
        )}
        {!signedIn && hosted === null && (
          <Registration
            redirectUri={redirectUri}
            tenant={tenant}
            isTyped={check.typed.tenant !== undefined}
            clientId={clientId}
          />
        )}
      </div>
    </Card>
  );
}
