import type { Cause } from '../engine/model/cause.ts';

export interface Group {
  readonly title: string;
  readonly causes: readonly Cause[];
}

/** The list of fixes in the order in which a call can break; every cause stands in one group. */
export const groups: readonly Group[] = [
  {
    title: 'Getting a token',
    causes: [
      'client-credentials-invalid',
      'app-not-in-tenant',
      'app-disabled',
      'app-registration-misconfigured',
      'user-sign-in-failed',
      'user-not-in-tenant',
      'user-not-assigned',
    ],
  },
  { title: 'Policy', causes: ['conditional-access', 'org-boundary-policy'] },
  {
    title: 'Token',
    causes: [
      'missing-token',
      'malformed-token',
      'expired-token',
      'token-not-yet-valid',
      'session-revoked',
      'invalid-signature',
      'id-token-sent',
      'wrong-audience',
      'wrong-cloud',
      'wrong-tenant',
      'personal-account',
    ],
  },
  {
    title: 'Permissions',
    causes: [
      'missing-permission',
      'consent-not-granted',
      'permission-type-mismatch',
      'stale-token',
      'api-requires-delegated',
      'api-requires-application',
      'protected-api',
    ],
  },
  {
    title: 'Roles and licences',
    causes: ['user-lacks-role', 'app-lacks-role', 'password-reset', 'nested-groups', 'no-license'],
  },
  {
    title: 'Workloads',
    causes: [
      'odata-disabled',
      'mailbox-access-policy',
      'meeting-access-policy',
      'resource-specific-access',
      'target-managed-elsewhere',
    ],
  },
  { title: 'Other', causes: ['not-authorization', 'ask-community'] },
];
