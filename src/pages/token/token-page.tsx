import { useMemo, useState } from 'react';
import { StatusLine } from '../../components/status-line.tsx';
import type { ClaimMeanings } from '../../engine/index.ts';
import { diagnosedOf } from '../outcome.ts';
import { givenToken, usePaste, type Paste } from '../paste-store.ts';
import { BeforeToken } from './before-token.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { CredentialCard } from './credential-card.tsx';
import { inspectGiven, inspectPaste, type Inspected, type Source } from './inspected.ts';
import { PermissionsCard } from './permissions-card.tsx';
import { Hiding } from './personal.tsx';
import { SignatureCard } from './signature-card.tsx';
import { SummaryCard } from './summary-card.tsx';
import { TimesCard } from './times-card.tsx';
import { TokenBox } from './token-box.tsx';
import { tokens, useTokens } from './token-store.ts';
import { useClock } from './use-clock.ts';

export function TokenPage({ meanings }: { readonly meanings: ClaimMeanings }) {
  const { own, other, asks, works } = useTokens();
  const [hiding, setHiding] = useState(false);
  const now = useClock();
  const known = useKnown(usePaste());
  const shown = own ?? known?.token;
  const source = own || !known ? 'here' : known.source;
  const compared = shown?.kind === 'token' && other?.kind === 'token' ? { shown, beside: other } : undefined;

  return (
    <Hiding value={hiding}>
      <title>Token inspector: what an Entra token says, claim by claim. Graph Auth Doctor</title>
      <meta
        name="description"
        content="Decode an access token for Microsoft Graph in this tab: what it is, what is wrong with it, what every claim means, and how it differs from a token that works."
      />
      {shown === undefined ? (
        <BeforeToken meanings={meanings} />
      ) : (
        <div className="grid gap-5">
          {asks === 'own' && <TokenBox which="own" label="Another token, or its claims" onClose={tokens.close} />}
          {compared && (
            <ComparisonCard
              works={works ? compared.shown : compared.beside}
              fails={works ? compared.beside : compared.shown}
              meanings={meanings}
              now={now}
            />
          )}
          {shown.kind === 'credential' && <CredentialCard value={shown} source={source} />}
          {shown.kind === 'token' && (
            <SummaryCard
              token={shown}
              source={source}
              now={now}
              hiding={hiding}
              onHide={setHiding}
              asking={asks === 'other'}
              {...(compared && { role: works ? 'working' : 'failing' })}
            />
          )}
          {asks === 'other' && (
            <section aria-label="Compare" className="grid gap-2">
              <h2 className="text-section">Compare with a token that works</h2>
              <p className="measure text-muted">
                Of the same call, if there is one: from Graph Explorer, another person, another environment. Which of
                the two works can be swapped afterwards.
              </p>
              <TokenBox which="other" label="The token that works, or its claims" onClose={tokens.close} />
            </section>
          )}
          {shown.kind === 'token' && (
            <>
              <div className="token-columns">
                <PermissionsCard token={shown} />
                <TimesCard token={shown} meanings={meanings} now={now} />
              </div>
              <ClaimsCard token={shown} meanings={meanings} />
              <SignatureCard />
            </>
          )}
        </div>
      )}
      <StatusLine text={spoken(shown, compared !== undefined)} />
    </Hiding>
  );
}

/** The token that is known to the first page, and how it came there. */
function useKnown(paste: Paste): { readonly token: Inspected | undefined; readonly source: Source } | undefined {
  return useMemo(() => {
    const given = givenToken(paste);
    if (given) return { token: inspectGiven(given), source: 'elsewhere' };
    const diagnosed = diagnosedOf(paste);
    return diagnosed && { token: inspectPaste(diagnosed), source: 'paste' };
  }, [paste]);
}

function spoken(shown: Inspected | undefined, compared: boolean): string {
  if (shown?.kind !== 'token') return '';
  const { size } = shown.shown.claims;
  return `${compared ? 'Two tokens are compared. ' : ''}${size === 1 ? 'One claim' : `${size} claims`} decoded.`;
}
