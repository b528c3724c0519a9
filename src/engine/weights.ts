import type { Cause } from './model/cause.ts';
import type { Strength } from './model/diagnosis.ts';

/** Points of one verdict. The strongest counts whole, every further one a quarter. */
export const weightOf: Readonly<Record<Strength, number>> = { decisive: 10, strong: 5, weak: 2 };

export const furtherShare = 0.25;

/** How common a cause is, below one point: it only orders causes for which something speaks. Counted in cases/, see docs/accuracy.md. */
export const priors: Readonly<Record<Cause, number>> = {
  'missing-permission': 0.9,
  'no-license': 0.6,
  'wrong-audience': 0.5,
  'consent-not-granted': 0.5,
  'conditional-access': 0.5,
  'app-registration-misconfigured': 0.5,
  'user-lacks-role': 0.45,
  'resource-specific-access': 0.4,
  'expired-token': 0.4,
  'permission-type-mismatch': 0.35,
  'api-requires-delegated': 0.35,
  'client-credentials-invalid': 0.35,
  'not-authorization': 0.35,
  'malformed-token': 0.3,
  'user-not-in-tenant': 0.3,
  'mailbox-access-policy': 0.3,
  'password-reset': 0.3,
  'app-lacks-role': 0.25,
  'personal-account': 0.25,
  'missing-token': 0.25,
  'app-not-in-tenant': 0.2,
  'stale-token': 0.2,
  'session-revoked': 0.2,
  'protected-api': 0.2,
  'wrong-cloud': 0.15,
  'id-token-sent': 0.15,
  'odata-disabled': 0.15,
  'invalid-signature': 0.15,
  'meeting-access-policy': 0.15,
  'user-sign-in-failed': 0.15,
  'api-requires-application': 0.1,
  'token-not-yet-valid': 0.1,
  'wrong-tenant': 0.1,
  'target-managed-elsewhere': 0.1,
  'user-not-assigned': 0.1,
  'app-disabled': 0.1,
  'nested-groups': 0.05,
  'org-boundary-policy': 0.05,
  'ask-community': 0,
};
