import type { Verdict } from '../model/diagnosis.ts';
import type { ChallengeItem } from '../model/evidence.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
export const conditionalAccess: Rule = {
  cause: 'conditional-access',
  answers: {
    'app-request': { blocked: 'strong' },
    'after-password': { proof: 'strong' },
    renewal: { interaction: 'strong' },
    'message-401': { 'claims-policy': 'strong' },
    'message-403': { policy: 'strong' },
    'message-any': { policy: 'strong' },
    'message-403-app': { policy: 'strong' },
  },
  check: (facts) => [
    ...verdictsOfTexts(facts, 'conditional-access'),
    ...facts.challenges.flatMap(fromChallenge),
    ...revoked(facts),
  ],
};

/** Members of a claims request that stand for a policy, and what they ask for. */
const policyClaims: Readonly<Record<string, string>> = {
  acrs: 'an authentication context (a stronger sign-in)',
  polids: 'that a Conditional Access policy is met',
  xms_rp_ipaddr: 'a token for the address that the API saw: a location policy',
};

function fromChallenge(item: ChallengeItem): Verdict[] {
  const { claims, error } = item;
  if (claims === 'unreadable') {
    return [
      match(
        'strong',
        'claims-unreadable',
        'The answer carries a claims challenge; its claims could not be decoded.',
        item,
      ),
    ];
  }
  const asked = (claims?.asks ?? []).filter((name) => Object.hasOwn(policyClaims, name));
  if (claims && asked.length > 0) {
    const wants = asked.map((name) => `${policyClaims[name]} (\`${name}\`)`).join(' and ');
    return [match('decisive', 'claims-challenge', `The claims challenge asks for ${wants}.`, item)];
  }
  if (claims?.asks.includes('nbf')) {
    return [
      against(
        'strong',
        'challenge-only-nbf',
        'The claims challenge asks only for a newer token (`nbf`): the session was revoked, no policy is named.',
        item,
      ),
    ];
  }
  if (error !== 'insufficient_claims' && !claims) return [];
  return [match('strong', 'insufficient-claims-challenge', 'The API answered with a claims challenge.', item)];
}

function revoked({ phrases }: Facts): Verdict[] {
  const item = phrases.find(({ phrase }) => phrase === 'issued-before-revocation');
  return item
    ? [against('decisive', 'session-was-revoked', 'The text names a revoked session, not a policy.', item)]
    : [];
}
