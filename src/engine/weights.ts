import type { Cause } from './model/cause.ts';
import type { Strength } from './model/diagnosis.ts';

/** Points of one verdict. The strongest counts whole, every further one a quarter. */
export const weightOf: Readonly<Record<Strength, number>> = { decisive: 10, strong: 5, weak: 2 };

export const furtherShare = 0.25;

/** How common a cause is, below one point: it only orders causes for which something speaks. Counted in cases/, see docs/accuracy.md. */
export const priors: Readonly<Record<Cause, number>> = {
  'missing-permission': 0.9,
  'wrong-audience': 0.6,
  'consent-not-granted': 0.5,
  'conditional-access': 0.5,
  'expired-token': 0.4,
  'permission-type-mismatch': 0.35,
  'api-requires-delegated': 0.35,
  'malformed-token': 0.3,
  'missing-token': 0.25,
  'stale-token': 0.2,
  'id-token-sent': 0.15,
  'odata-disabled': 0.15,
  'ask-community': 0,
};
