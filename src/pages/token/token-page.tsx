import { lazy, Suspense, useMemo, useState } from 'react';
import { StatusLine } from '../../components/status-line.tsx';
import type { ClaimMeanings } from '../../engine/index.ts';
import { diagnosedOf } from '../outcome.ts';
import { givenToken, usePaste, type Paste } from '../paste-store.ts';
import { BeforeToken } from './before-token.tsx';
import { inspectGiven, inspectPaste, type Inspected, type Source } from './inspected.ts';
import { Hiding } from './personal.tsx';
import { useTokens } from './token-store.ts';
import { useClock } from './use-clock.ts';

/** Nobody needs it before there is a token. */
const ShownToken = lazy(async () => ({ default: (await import('./shown-token.tsx')).ShownToken }));

export function TokenPage({ meanings }: { readonly meanings: ClaimMeanings }) {
  const { own, other } = useTokens();
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
        <Suspense fallback={<h1 className="text-display">Reading the token</h1>}>
          <ShownToken
            shown={shown}
            source={source}
            meanings={meanings}
            now={now}
            hiding={hiding}
            onHide={setHiding}
            {...(compared && { compared })}
          />
        </Suspense>
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
