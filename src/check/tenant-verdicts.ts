import type { Cause } from '../engine/index.ts';
import { joined, type OfCall } from './of-call.ts';
import type { TenantFact, TenantFactName } from './probe.ts';

type Signal = 'decisive' | 'strong' | 'weak' | 'against';

/**
 * What a fact of the tenant says of causes. The seam to the judge: once facts of the tenant are evidence of their own kind, the
 * rules say this, and this table goes.
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
  'role-held': { 'user-lacks-role': 'against' },
  'role-missing': { 'user-lacks-role': 'strong' },
  'licence-present': { 'no-license': 'against' },
  'licence-missing': { 'no-license': 'strong' },
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
