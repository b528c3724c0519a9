import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant */
export const appNotInTenant: Rule = {
  cause: 'app-not-in-tenant',
  answers: {
    'app-request': { 'app-not-found': 'strong' },
    'after-password': { 'app-not-found': 'strong' },
    'message-401': { identity: 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'app-not-in-tenant'), ...fromToken(facts)],
};

/** A token of an app without `oid`: no service principal stood behind it. Microsoft no longer issues such tokens since March 2026. */
function fromToken({ token, caller, status }: Facts): Verdict[] {
  if (!token || caller?.value !== 'application' || !token.value.complete) return [];
  if (token.value.claims.oid !== undefined)
    return [
      against(
        'strong',
        'principal-in-token',
        'The token names a service principal (`oid`): the app exists in its tenant.',
        token.item,
      ),
    ];
  return status?.value === 401 || status?.value === 403
    ? [
        match(
          'strong',
          'no-principal-in-token',
          'The token of the app names no service principal (`oid` is missing).',
          token.item,
        ),
      ]
    : [];
}
