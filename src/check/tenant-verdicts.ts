import type { Cause } from '../engine/index.ts';
import { joined, type OfCall } from './of-call.ts';
import type { TenantFact, TenantFactName } from './probe.ts';

type Signal = 'decisive' | 'strong' | 'weak' | 'against';

/**
 * What a fact of the tenant says of causes. It speaks beside the rules, as the tables do (docs/decisions/0012): no other page
 * loads it. Decisive is only what leaves no other way; `against` is said where the cause cannot be it.
 */
const signals: Partial<Readonly<Record<TenantFactName, Partial<Readonly<Record<Cause, Signal>>>>>> = {
  'app-missing': { 'app-not-in-tenant': 'decisive' },
  'app-present': { 'app-not-in-tenant': 'against' },
  'app-disabled': { 'app-disabled': 'decisive' },
  'app-enabled': { 'app-disabled': 'against' },
  'permission-not-asked-for': { 'missing-permission': 'decisive', 'consent-not-granted': 'against' },
  'permission-asked-for': { 'missing-permission': 'against' },
  'permission-consented': {
    'consent-not-granted': 'against',
    'missing-permission': 'against',
    'stale-token': 'strong',
  },
  'permission-not-consented': { 'consent-not-granted': 'decisive', 'stale-token': 'against' },
  'permission-of-other-type': { 'permission-type-mismatch': 'strong' },
  'assignment-required-and-missing': { 'user-not-assigned': 'decisive' },
  'assignment-not-needed': { 'user-not-assigned': 'against' },
  'assignment-given': { 'user-not-assigned': 'against' },
  'person-missing': { 'user-not-in-tenant': 'decisive' },
  'person-present': { 'user-not-in-tenant': 'against' },
  'person-disabled': { 'user-sign-in-failed': 'decisive' },
  'person-is-guest': { 'user-lacks-role': 'weak', 'org-boundary-policy': 'weak' },
  'person-synchronised': { 'target-managed-elsewhere': 'weak' },
  'role-held': { 'user-lacks-role': 'against' },
  'role-eligible-only': { 'user-lacks-role': 'strong' },
  'role-missing': { 'user-lacks-role': 'strong' },
  'licence-present': { 'no-license': 'against' },
  'licence-missing': { 'no-license': 'strong' },
  'group-mail-enabled': { 'target-managed-elsewhere': 'strong' },
  'group-dynamic': { 'target-managed-elsewhere': 'strong' },
  'group-synchronised': { 'target-managed-elsewhere': 'strong' },
  'group-role-assignable': { 'user-lacks-role': 'weak', 'app-lacks-role': 'weak' },
  'group-hides-members': { 'nested-groups': 'strong' },
  'person-consent-blocked': { 'consent-not-granted': 'weak' },
  'site-permission-given': { 'resource-specific-access': 'against' },
  'site-permission-missing': { 'resource-specific-access': 'strong' },
  'sign-in-blocked-by-policy': { 'conditional-access': 'decisive' },
  'sign-in-succeeded': { 'conditional-access': 'against' },
};

export function verdictsOfTenant(facts: readonly TenantFact[]): OfCall {
  return joined(
    ...facts.flatMap(({ fact, words }) =>
      Object.entries(signals[fact] ?? {}).map(([cause, signal]): OfCall => {
        const reason = { code: fact, text: words };
        return signal === 'against'
          ? { [cause]: [{ kind: 'against', strength: 'strong', reason }] }
          : { [cause]: [{ kind: 'match', strength: signal, reason }] };
      }),
    ),
  );
}
