import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/msal/dotnet/acquiring-tokens/acquire-token-silently */
export const staleToken: Rule = {
  cause: 'stale-token',
  answers: {
    grant: {
      'granted-after-token': 'decisive',
      'no-row': 'against',
      'not-granted': 'against',
      'other-type': 'against',
      'granted-before-token': 'against',
    },
    changed: { 'just-granted': 'strong' },
    'scp-holds': { yes: 'against' },
    'roles-hold': { yes: 'against' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'stale-token'), ...fromManagedIdentity(facts)],
};

/** The platform caches the tokens of managed identities for about a day and gives no way to renew them. */
function fromManagedIdentity({ token, status }: Facts): Verdict[] {
  if (!token || token.value.claims.xms_mirid === undefined || status?.value !== 403) return [];
  const text =
    'The token belongs to a managed identity: the platform keeps such tokens for about 24 hours, also after a permission was granted.';
  return [match('weak', 'managed-identity-cache', text, token.item)];
}
