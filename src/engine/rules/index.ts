import { apiRequiresApplication } from './api-requires-application.ts';
import { apiRequiresDelegated } from './api-requires-delegated.ts';
import { appDisabled } from './app-disabled.ts';
import { appLacksRole } from './app-lacks-role.ts';
import { appNotInTenant } from './app-not-in-tenant.ts';
import { appRegistrationMisconfigured } from './app-registration-misconfigured.ts';
import { clientCredentialsInvalid } from './client-credentials-invalid.ts';
import { conditionalAccess } from './conditional-access.ts';
import { consentNotGranted } from './consent-not-granted.ts';
import { expiredToken } from './expired-token.ts';
import { idTokenSent } from './id-token-sent.ts';
import { invalidSignature } from './invalid-signature.ts';
import { mailboxAccessPolicy } from './mailbox-access-policy.ts';
import { malformedToken } from './malformed-token.ts';
import { meetingAccessPolicy } from './meeting-access-policy.ts';
import { missingPermission } from './missing-permission.ts';
import { missingToken } from './missing-token.ts';
import { nestedGroups } from './nested-groups.ts';
import { noLicense } from './no-license.ts';
import { notAuthorization } from './not-authorization.ts';
import { odataDisabled } from './odata-disabled.ts';
import { orgBoundaryPolicy } from './org-boundary-policy.ts';
import { passwordReset } from './password-reset.ts';
import { permissionTypeMismatch } from './permission-type-mismatch.ts';
import { personalAccount } from './personal-account.ts';
import { protectedApi } from './protected-api.ts';
import { resourceSpecificAccess } from './resource-specific-access.ts';
import type { Rule } from './rule.ts';
import { sessionRevoked } from './session-revoked.ts';
import { staleToken } from './stale-token.ts';
import { targetManagedElsewhere } from './target-managed-elsewhere.ts';
import { tokenNotYetValid } from './token-not-yet-valid.ts';
import { userLacksRole } from './user-lacks-role.ts';
import { userNotAssigned } from './user-not-assigned.ts';
import { userNotInTenant } from './user-not-in-tenant.ts';
import { userSignInFailed } from './user-sign-in-failed.ts';
import { wrongAudience } from './wrong-audience.ts';
import { wrongCloud } from './wrong-cloud.ts';
import { wrongTenant } from './wrong-tenant.ts';

/** One rule a cause; the order says nothing. */
export const rules: readonly Rule[] = [
  apiRequiresApplication,
  apiRequiresDelegated,
  appDisabled,
  appLacksRole,
  appNotInTenant,
  appRegistrationMisconfigured,
  clientCredentialsInvalid,
  conditionalAccess,
  consentNotGranted,
  expiredToken,
  idTokenSent,
  invalidSignature,
  mailboxAccessPolicy,
  malformedToken,
  meetingAccessPolicy,
  missingPermission,
  missingToken,
  nestedGroups,
  noLicense,
  notAuthorization,
  odataDisabled,
  orgBoundaryPolicy,
  passwordReset,
  permissionTypeMismatch,
  personalAccount,
  protectedApi,
  resourceSpecificAccess,
  sessionRevoked,
  staleToken,
  targetManagedElsewhere,
  tokenNotYetValid,
  userLacksRole,
  userNotAssigned,
  userNotInTenant,
  userSignInFailed,
  wrongAudience,
  wrongCloud,
  wrongTenant,
];
