import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { isFromUserFlow } from '../facts/audience.ts';
import { tokenAccepted } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshooting-signature-validation-errors */
export const invalidSignature: Rule = {
  cause: 'invalid-signature',
  answers: { 'token-state': { issuer: 'strong' }, 'message-401': { signature: 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'invalid-signature'), ...fromIssuer(facts), ...tokenAccepted(facts)],
};

const ownAlgorithms = new Set(['none', 'HS256', 'HS384', 'HS512']);

/** Graph trusts Microsoft Entra alone; its own tokens cannot be verified by anybody else, so a failed check elsewhere proves nothing. */
function fromIssuer({ token, audience }: Facts): Verdict[] {
  if (!token) return [];
  if (isFromUserFlow(token.value.claims)) {
    const strength = audience?.value.kind === 'graph' ? 'strong' : 'weak';
    return [
      match(
        strength,
        'issued-by-user-flow',
        'The token was issued by a user flow of Azure AD B2C: Graph does not trust that issuer.',
        token.item,
      ),
    ];
  }
  const alg = token.value.header?.alg;
  if (alg === undefined || !ownAlgorithms.has(alg)) return [];
  return [
    match(
      'strong',
      'own-algorithm',
      `The token is signed with \`${alg}\`: Microsoft Entra never does that, so another server made it.`,
      token.item,
    ),
  ];
}
