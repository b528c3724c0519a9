/**
 * The closed list of causes that have a rule and a page (ask-community has a page only).
 * A slug is the address of its fix page.
 */
export const causes = [
  // Token
  'missing-token',
  'malformed-token',
  'expired-token',
  'token-not-yet-valid',
  'invalid-signature',
  'id-token-sent',
  'wrong-audience',
  'wrong-cloud',
  'personal-account',
  'wrong-tenant',
  'app-not-in-tenant',
  'user-not-in-tenant',
  'session-revoked',
  // Policy
  'conditional-access',
  'org-boundary-policy',
  // Permissions, roles, licences, resources
  'missing-permission',
  'consent-not-granted',
  'permission-type-mismatch',
  'stale-token',
  'api-requires-delegated',
  'api-requires-application',
  'password-reset',
  'user-lacks-role',
  'app-lacks-role',
  'no-license',
  'odata-disabled',
  'mailbox-access-policy',
  'meeting-access-policy',
  'nested-groups',
  'resource-specific-access',
  'target-managed-elsewhere',
  'protected-api',
  // Token acquisition
  'client-credentials-invalid',
  'user-sign-in-failed',
  'user-not-assigned',
  'app-disabled',
  'app-registration-misconfigured',
  // Other
  'not-authorization',
  'ask-community',
] as const;

export type Cause = (typeof causes)[number];

export const familyIds = ['token-lacks'] as const;
export type FamilyId = (typeof familyIds)[number];

/** Causes that look the same from outside: their members stand together in the ranking. */
export const families = {
  'token-lacks': ['missing-permission', 'consent-not-granted', 'permission-type-mismatch', 'stale-token'],
} as const satisfies Record<FamilyId, readonly Cause[]>;

export function isCause(text: string): text is Cause {
  return (causes as readonly string[]).includes(text);
}

export function familyOf(cause: Cause): FamilyId | undefined {
  return familyIds.find((id) => (families[id] as readonly Cause[]).includes(cause));
}
