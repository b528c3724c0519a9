import type { Cause } from '../engine/model/cause.ts';
import type { Finding } from '../engine/model/diagnosis.ts';
import type { FixSummary } from './fix.ts';

/** What a cause is called. Plain words without marks; these are in the first load, and remedies.ts comes after the verdict. */
export const summaries = {
  'missing-token': {
    verdict: 'No access token was sent',
    broke: 'token',
  },
  'malformed-token': {
    verdict: 'Graph cannot read the token that was sent',
    broke: 'token',
  },
  'expired-token': { verdict: 'The token has expired', broke: 'token' },
  'token-not-yet-valid': {
    verdict: 'The token is not valid yet',
    broke: 'token',
  },
  'invalid-signature': {
    verdict: 'Graph does not trust the signature of the token',
    broke: 'token',
  },
  'id-token-sent': {
    verdict: 'An ID token was sent instead of an access token',
    broke: 'token',
  },
  'wrong-audience': {
    verdict: 'The token is for another API',
    broke: 'token',
  },
  'wrong-cloud': {
    verdict: 'Token and call belong to different clouds',
    broke: 'sign-in',
  },
  'personal-account': {
    verdict: 'This call does not serve personal accounts',
    broke: 'sign-in',
  },
  'wrong-tenant': {
    verdict: 'The sign-in went to another tenant than the data',
    broke: 'sign-in',
  },
  'app-not-in-tenant': {
    verdict: 'The app does not exist in this tenant',
    broke: 'sign-in',
  },
  'user-not-in-tenant': {
    verdict: 'The account is neither member nor guest of the tenant',
    broke: 'sign-in',
  },
  'session-revoked': { verdict: 'The session of the person was ended', broke: 'token' },
  'conditional-access': {
    verdict: 'A Conditional Access policy asks for more',
    broke: 'sign-in',
  },
  'org-boundary-policy': {
    verdict: 'A boundary between two organisations blocks the sign-in',
    broke: 'sign-in',
  },
  'missing-permission': {
    verdict: 'The token lacks a permission that the call needs',
    broke: 'token',
  },
  'consent-not-granted': {
    verdict: 'Nobody has consented to the permission yet',
    broke: 'sign-in',
  },
  'permission-type-mismatch': {
    verdict: 'The permission is of the other type than the token',
    broke: 'token',
  },
  'stale-token': {
    verdict: 'The token is older than the permission',
    broke: 'token',
  },
  'api-requires-delegated': {
    verdict: 'This call needs a signed-in person',
    broke: 'graph',
  },
  'api-requires-application': {
    verdict: 'This call is open to apps alone, without a person',
    broke: 'graph',
  },
  'password-reset': {
    verdict: 'The caller may not set the password of this person',
    broke: 'graph',
  },
  'user-lacks-role': {
    verdict: 'The signed-in person may not do this',
    broke: 'graph',
  },
  'app-lacks-role': {
    verdict: 'The app has the permission but lacks a role',
    broke: 'graph',
  },
  'no-license': {
    verdict: 'The service is not licensed or not set up',
    broke: 'workload',
  },
  'odata-disabled': {
    verdict: 'An Exchange policy blocks this app',
    broke: 'workload',
  },
  'mailbox-access-policy': {
    verdict: 'Exchange keeps the app or the person out of this mailbox',
    broke: 'workload',
  },
  'meeting-access-policy': {
    verdict: 'No Teams policy lets the app act for this organizer',
    broke: 'workload',
  },
  'nested-groups': {
    verdict: 'The group holds members that the app may not read',
    broke: 'graph',
  },
  'resource-specific-access': {
    verdict: 'Access to this one resource was never given',
    broke: 'workload',
  },
  'target-managed-elsewhere': {
    verdict: 'The object is managed elsewhere, not in Graph',
    broke: 'graph',
  },
  'protected-api': {
    verdict: 'This API needs approval or a paid link besides',
    broke: 'workload',
  },
  'client-credentials-invalid': {
    verdict: 'The secret or certificate of the app is not accepted',
    broke: 'sign-in',
  },
  'user-sign-in-failed': {
    verdict: 'The sign-in of the person itself fails',
    broke: 'sign-in',
  },
  'user-not-assigned': {
    verdict: 'The person is not assigned to the app',
    broke: 'sign-in',
  },
  'app-disabled': {
    verdict: 'The app is switched off',
    broke: 'sign-in',
  },
  'app-registration-misconfigured': {
    verdict: 'The registration of the app does not fit its request',
    broke: 'app',
  },
  'not-authorization': {
    verdict: 'This is not a question of authorization',
    broke: 'graph',
  },
  'ask-community': {
    verdict: 'None of the known causes fits',
    broke: 'graph',
  },
} as const satisfies Record<Cause, FixSummary>;

/** What a finding is called: where nothing speaks for any cause and none was ruled out, more has to be shown. */
export const verdictWords = ({ cause, reasons }: Pick<Finding, 'cause' | 'reasons'>): string =>
  reasons[0]?.code === 'nothing-speaks' ? 'Not enough was shown to name a cause' : summaries[cause].verdict;
