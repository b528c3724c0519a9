import { apiRequiresDelegated } from './api-requires-delegated.ts';
import { conditionalAccess } from './conditional-access.ts';
import { consentNotGranted } from './consent-not-granted.ts';
import { expiredToken } from './expired-token.ts';
import { idTokenSent } from './id-token-sent.ts';
import { malformedToken } from './malformed-token.ts';
import { missingPermission } from './missing-permission.ts';
import { missingToken } from './missing-token.ts';
import { odataDisabled } from './odata-disabled.ts';
import { permissionTypeMismatch } from './permission-type-mismatch.ts';
import type { Rule } from './rule.ts';
import { staleToken } from './stale-token.ts';
import { wrongAudience } from './wrong-audience.ts';

/** One rule a cause; the order says nothing. */
export const rules: readonly Rule[] = [
  missingToken,
  malformedToken,
  expiredToken,
  idTokenSent,
  wrongAudience,
  conditionalAccess,
  missingPermission,
  consentNotGranted,
  permissionTypeMismatch,
  staleToken,
  apiRequiresDelegated,
  odataDisabled,
];
