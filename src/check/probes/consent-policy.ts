import type { Found, Probe } from '../probe.ts';
import { listOf, memberOf } from './fields.ts';

const authorization = '/policies/authorizationPolicy';
const requests = '/policies/adminConsentRequestPolicy';

/**
 * Sources: https://learn.microsoft.com/graph/api/authorizationpolicy-get, https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent,
 * checked 2026-11-26.
 */
export const consentPolicy: Probe = {
  id: 'consent-policy',
  asks: 'May people consent by themselves here?',
  why: 'Where they may not, every new permission waits for an administrator, also one that usually does not.',
  tells: ['consent-not-granted'],
  reads: [],
  // Any member may read the policy itself; whether requests are possible takes the role.
  access: () => ({ scopes: ['Policy.Read.All'], consentBy: 'administrator', role: 'Global Reader' }),
  concerns: ({ type }) => type !== 'application',
  lacks: () => [],
  byHand: () => ({
    portal: ['Entra ID', 'Enterprise apps', 'Consent and permissions', 'User consent settings'],
    requests: [authorization, requests],
  }),
  run: async (read) => {
    const policy = await read(`/v1.0${authorization}`);
    const asking = await read(`/v1.0${requests}`, { absent: [403, 404] });
    return foundIn(policy, memberOf(asking, 'isEnabled'));
  },
};

/** Both spellings occur. */
const own = /^managePermissionGrantsForSelf\./i;

/** The policies that Microsoft makes; a tenant can have policies of its own. */
const known: Readonly<Record<string, string>> = {
  'microsoft-user-default-legacy': 'for every permission that needs no administrator',
  'microsoft-user-default-low': 'for permissions of low impact, of apps of verified publishers and of this tenant',
  'microsoft-user-default-recommended':
    'for what Microsoft lets them at the time, as the tenant leaves it to Microsoft',
};

function foundIn(policy: unknown, isAskingOn: unknown): Found {
  const assigned = listOf(memberOf(policy, 'defaultUserRolePermissions'), 'permissionGrantPoliciesAssigned')
    .filter((name) => typeof name === 'string')
    .filter((name) => own.test(name))
    .map((name) => name.replace(own, ''))
    .map((name) => known[name] ?? `by a policy of the tenant, ${name}`);
  const requestsLine =
    typeof isAskingOn === 'boolean'
      ? [
          {
            kind: 'line',
            label: 'Requests to the administrator',
            value: isAskingOn ? 'possible' : 'switched off',
          } as const,
        ]
      : [];
  return {
    facts: [
      assigned.length > 0
        ? { fact: 'person-consent-allowed', words: `People may consent by themselves ${assigned.join(' and ')}.` }
        : { fact: 'person-consent-blocked', words: 'Nobody may consent by themselves in this tenant.' },
    ],
    seen: [
      { kind: 'line', label: 'People consent', value: assigned.join('; ') || 'never by themselves' },
      ...requestsLine,
    ],
  };
}
