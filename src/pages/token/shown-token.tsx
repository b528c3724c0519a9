import type { ClaimMeanings } from '../../engine/index.ts';
import { ClaimsCard } from './claims-card.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { CredentialCard } from './credential-card.tsx';
import type { Inspected, Source } from './inspected.ts';
import { PermissionsCard } from './permissions-card.tsx';
import { SignatureCard } from './signature-card.tsx';
import { SummaryCard } from './summary-card.tsx';
import { TimesCard } from './times-card.tsx';
import { TokenBox } from './token-box.tsx';
import { tokens, useTokens } from './token-store.ts';

type Token = Extract<Inspected, { kind: 'token' }>;

interface ShownTokenProps {
  readonly shown: Inspected;
  readonly source: Source;
  readonly meanings: ClaimMeanings;
  /** Seconds since the Unix epoch. */
  readonly now: number;
  readonly hiding: boolean;
  readonly onHide: (hiding: boolean) => void;
  readonly compared?: { readonly shown: Token; readonly beside: Token };
}

/** What a token says, and how it differs from another one. */
export function ShownToken({ shown, source, meanings, now, hiding, onHide, compared }: ShownTokenProps) {
  const { asks, works } = useTokens();
  return (
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
          onHide={onHide}
          asking={asks === 'other'}
          {...(compared && { role: works ? 'working' : 'failing' })}
        />
      )}
      {asks === 'other' && (
        <section aria-label="Compare" className="grid gap-2">
          <h2 className="text-section">Compare with a token that works</h2>
          <p className="measure text-muted">
            Of the same call, if there is one: from Graph Explorer, another person, another environment. Which of the
            two works can be swapped afterwards.
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
  );
}
