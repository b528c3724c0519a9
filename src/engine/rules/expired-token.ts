import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { duration } from './duration.ts';
import { tokenAccepted } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime */
export const expiredToken: Rule = {
  cause: 'expired-token',
  answers: {
    'token-state': { past: 'strong', fine: 'doubt', future: 'against' },
    'message-401': { lifetime: 'strong' },
    renewal: { 'too-old': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'expired-token'), ...fromTimes(facts), ...tokenAccepted(facts)],
};

/** `exp` is judged by the time of the failure. A device's clock says only that the token has expired by now. */
function fromTimes({ token, failedAt, clock, status, errors, phrases, aadsts }: Facts): Verdict[] {
  const exp = token?.value.claims.exp;
  if (!token || exp === undefined || status?.value === 403) return [];
  if (failedAt) {
    const late = failedAt.value - exp;
    if (late < 0) {
      return [
        against(
          'strong',
          'not-expired',
          `The token was valid for another ${duration(-late)} when the call failed.`,
          token.item,
        ),
      ];
    }
    const strength = status?.value === 401 || status === undefined ? 'decisive' : 'strong';
    return [match(strength, 'expired', `The token had expired ${duration(late)} before the call failed.`, token.item)];
  }
  if (!clock) return [undecided('time')];
  if (clock.value < exp) return [];
  const unexplained = errors.length + phrases.length + aadsts.length === 0;
  const strength = unexplained && status?.value === 401 ? 'strong' : 'weak';
  const text = `The token expired ${duration(clock.value - exp)} ago, by the clock of this device; whether it had when the call failed is not known.`;
  return [match(strength, 'expired-by-now', text, token.item), undecided('time')];
}
