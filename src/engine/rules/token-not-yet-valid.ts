import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { duration } from './duration.ts';
import { tokenAccepted } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/access-tokens */
export const tokenNotYetValid: Rule = {
  cause: 'token-not-yet-valid',
  answers: { 'token-state': { future: 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'token-not-yet-valid'), ...fromTimes(facts), ...tokenAccepted(facts)],
};

/** Clocks that differ by less are tolerated. Seconds. */
const tolerance = 300;

function fromTimes({ token, failedAt, status }: Facts): Verdict[] {
  const { nbf, exp } = token?.value.claims ?? {};
  if (!token || nbf === undefined || status?.value === 403) return [];
  if (!failedAt) return [];
  if (failedAt.value < nbf - tolerance) {
    const text = `The token is valid only ${duration(nbf - failedAt.value)} after the call failed, by the times that were shown: a clock is wrong.`;
    return [match(status?.value === 401 ? 'decisive' : 'strong', 'not-yet-valid-by-time', text, token.item)];
  }
  if (exp === undefined || failedAt.value >= nbf)
    return [against('strong', 'already-valid', 'The token was already valid when the call failed.', token.item)];
  return [];
}
