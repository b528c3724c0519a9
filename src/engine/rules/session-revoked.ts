import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation */
export const sessionRevoked: Rule = {
  cause: 'session-revoked',
  answers: { renewal: { revoked: 'strong' }, 'message-401': { 'claims-newer': 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'session-revoked'), ...fromChallenge(facts), ...notByPolicy(facts)],
};

function fromChallenge({ challenges }: Facts): Verdict[] {
  const item = challenges.find(
    ({ claims }) => claims !== undefined && claims !== 'unreadable' && claims.asks.includes('nbf'),
  );
  if (!item || item.claims === undefined || item.claims === 'unreadable') return [];
  if (item.claims.asks.length > 1) return [];
  return [
    match(
      'decisive',
      'challenge-for-newer-token',
      'The claims challenge asks only for a newer token (`nbf`): the session behind it was revoked.',
      item,
    ),
  ];
}

function notByPolicy({ phrases }: Facts): Verdict[] {
  const item = phrases.find(({ phrase }) => phrase === 'location-condition' || phrase === 'outdated-policies');
  return item ? [against('decisive', 'policy-named', 'The text names a policy, not a revoked session.', item)] : [];
}
