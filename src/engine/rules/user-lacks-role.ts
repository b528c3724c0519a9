import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { holdsRole } from '../facts/roles.ts';
import { refused } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const userLacksRole: Rule = {
  cause: 'user-lacks-role',
  answers: {
    'call-of-person': { directory: 'strong' },
    'message-403': { guest: 'strong' },
    'message-any': { guest: 'strong' },
    'who-fails': { 'not-for-admins': 'strong' },
    explorer: { fails: 'weak' },
    'scp-holds': { yes: 'weak' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'user-lacks-role'), ...fromToken(facts)],
};

function fromToken(facts: Facts): Verdict[] {
  const { token, caller, account, responder } = facts;
  if (caller?.value === 'application')
    return [against('decisive', 'no-person', 'The app called by itself: no person’s role is asked for.', caller.item)];
  if (!refused(facts) || responder?.value === 'token-endpoint') return [];
  if (account?.value === 'guest') {
    return [
      match(
        'strong',
        'guest-refused',
        'The signed-in person is a guest: guests may not list people and groups by default, and many services refuse them.',
        account.item,
      ),
    ];
  }
  const wids = token?.value.claims.wids;
  if (caller?.value !== 'delegated' || !wids) return [];
  if (!holdsRole(wids))
    return [
      match(
        'weak',
        'no-role-in-token',
        'The token of the signed-in person carries no directory role; eligible roles and roles of single services do not show there.',
        token?.item,
      ),
    ];
  return [];
}
