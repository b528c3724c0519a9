import type { ClaimMeanings } from '../../engine/index.ts';
import { ClaimsCommand } from '../home/claims-command.tsx';
import { Meaning, Sources } from './claims-card.tsx';
import { SignatureCard } from './signature-card.tsx';
import { TokenBox } from './token-box.tsx';
import { TokenHeading } from './token-heading.tsx';

/** Before a token is there: the box, and what can be read without one. */
export function BeforeToken({ meanings }: { readonly meanings: ClaimMeanings }) {
  return (
    <div className="mx-auto grid w-full max-w-box gap-9 tablet:pt-6">
      <div className="grid gap-5">
        <div className="grid gap-2">
          <TokenHeading>What does this token say?</TokenHeading>
          <p className="measure text-lead text-muted">
            Paste an access token for Microsoft Graph: what it is, what is wrong with it, and what every claim means.
            Then compare it with one that works.
          </p>
        </div>
        <noscript>
          <p className="rounded-block border border-change-line bg-change-soft px-4 py-3">
            Decoding a token needs JavaScript, which is off here. What the claims mean can be read below.
          </p>
        </noscript>
        <TokenBox which="own" label="Token, or its claims as JSON" />
      </div>
      <details>
        <summary className="min-h-6 font-strong text-accent">No token? Run this</summary>
        <div className="grid gap-3 pt-3">
          <p className="measure text-muted">
            A short command prints only the claims that matter from your own token: no name, no signature. Paste those
            instead.
          </p>
          <ClaimsCommand />
        </div>
      </details>
      <SignatureCard />
      <section aria-labelledby="known-claims" className="grid gap-3">
        <h2 id="known-claims" className="text-section">
          What the claims mean
        </h2>
        <dl>
          {[...meanings.claims].map(([name, meaning]) => (
            <div key={name} className="meaning-row border-t border-line py-2.5">
              <dt>
                <code className="font-strong">{name}</code>
              </dt>
              <dd className="text-side text-muted">
                <Meaning meaning={meaning} />
              </dd>
            </div>
          ))}
        </dl>
        <Sources meanings={meanings} />
      </section>
    </div>
  );
}
