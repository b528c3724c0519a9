import type { Cause } from '../engine/model/cause.ts';
import type { FixSummary } from './fix.ts';

/** What a cause is called. Plain words without marks; these are in the first load, and remedies.ts comes after the verdict. */
export const summaries = {
  'missing-token': {
    verdict: 'No access token was sent',
    title: 'Send the access token with every request',
    broke: 'token',
  },
  'malformed-token': {
    verdict: 'Graph cannot read the token that was sent',
    title: 'Send the access token whole and unchanged',
    broke: 'token',
  },
  'expired-token': { verdict: 'The token has expired', title: 'Get a new token before every call', broke: 'token' },
  'token-not-yet-valid': {
    verdict: 'The token is not valid yet',
    title: 'Set the clock right and get a new token',
    broke: 'token',
  },
  'invalid-signature': {
    verdict: 'Graph does not trust the signature of the token',
    title: 'Get the token from Entra and carry it unchanged',
    broke: 'token',
  },
  'id-token-sent': {
    verdict: 'An ID token was sent instead of an access token',
    title: 'Send the access token, not the ID token',
    broke: 'token',
  },
  'wrong-audience': {
    verdict: 'The token is for another API',
    title: 'Ask for a token for Microsoft Graph',
    broke: 'token',
  },
  'wrong-cloud': {
    verdict: 'Token and call belong to different clouds',
    title: 'Use the hosts of one cloud for sign-in, token and call',
    broke: 'sign-in',
  },
  'personal-account': {
    verdict: 'This call does not serve personal accounts',
    title: 'Sign in with a work or school account',
    broke: 'sign-in',
  },
  'wrong-tenant': {
    verdict: 'The sign-in went to another tenant than the data',
    title: 'Name the tenant that holds the data',
    broke: 'sign-in',
  },
  'app-not-in-tenant': {
    verdict: 'The app does not exist in this tenant',
    title: 'Let the app into the tenant',
    broke: 'sign-in',
  },
  'user-not-in-tenant': {
    verdict: 'The account is neither member nor guest of the tenant',
    title: 'Sign in with an account that the tenant knows',
    broke: 'sign-in',
  },
  'session-revoked': { verdict: 'The session of the person was ended', title: 'Sign in again', broke: 'token' },
  'conditional-access': {
    verdict: 'A Conditional Access policy asks for more',
    title: 'Sign in again and meet the policy',
    broke: 'sign-in',
  },
  'org-boundary-policy': {
    verdict: 'A boundary between two organisations blocks the sign-in',
    title: 'Let the organisation that blocks allow it',
    broke: 'sign-in',
  },
  'missing-permission': {
    verdict: 'The token lacks a permission that the call needs',
    title: 'Add the permission that the call needs',
    broke: 'token',
  },
  'consent-not-granted': {
    verdict: 'Nobody has consented to the permission yet',
    title: 'Grant consent for the permission',
    broke: 'sign-in',
  },
  'permission-type-mismatch': {
    verdict: 'The permission is of the other type than the token',
    title: 'Match the type of permission to the way the app signs in',
    broke: 'token',
  },
  'stale-token': {
    verdict: 'The token is older than the permission',
    title: 'Get a new token after the grant',
    broke: 'token',
  },
  'api-requires-delegated': {
    verdict: 'This call needs a signed-in person',
    title: 'Name the user in the path, or sign one in',
    broke: 'graph',
  },
  'api-requires-application': {
    verdict: 'This call is open to apps alone, without a person',
    title: 'Make the call as the app itself',
    broke: 'graph',
  },
  'password-reset': {
    verdict: 'The caller may not set the password of this person',
    title: 'Reset the password with the role that reaches the person',
    broke: 'graph',
  },
  'user-lacks-role': {
    verdict: 'The signed-in person may not do this',
    title: 'Give the person the role or ownership that the call needs',
    broke: 'graph',
  },
  'app-lacks-role': {
    verdict: 'The app has the permission but lacks a role',
    title: 'Give the app the role that reaches the target',
    broke: 'graph',
  },
  'no-license': {
    verdict: 'The service is not licensed or not set up',
    title: 'Find out what is missing: licence, service or mailbox',
    broke: 'workload',
  },
  'odata-disabled': {
    verdict: 'An Exchange policy blocks this app',
    title: 'Let the app through the access lists of Exchange',
    broke: 'workload',
  },
  'mailbox-access-policy': {
    verdict: 'Exchange keeps the app or the person out of this mailbox',
    title: 'Give access to the mailbox in Exchange',
    broke: 'workload',
  },
  'meeting-access-policy': {
    verdict: 'No Teams policy lets the app act for this organizer',
    title: 'Grant the app a Teams policy for the organizer',
    broke: 'workload',
  },
  'nested-groups': {
    verdict: 'The group holds members that the app may not read',
    title: 'Ask for the members that the app may read',
    broke: 'graph',
  },
  'resource-specific-access': {
    verdict: 'Access to this one resource was never given',
    title: 'Give access on the site, team, chat or plan itself',
    broke: 'workload',
  },
  'target-managed-elsewhere': {
    verdict: 'The object is managed elsewhere, not in Graph',
    title: 'Change the object where it is mastered',
    broke: 'graph',
  },
  'protected-api': {
    verdict: 'This API needs approval or a paid link besides',
    title: 'Use another way, or ask Microsoft for approval',
    broke: 'workload',
  },
  'client-credentials-invalid': {
    verdict: 'The secret or certificate of the app is not accepted',
    title: 'Give the app a valid secret or certificate',
    broke: 'sign-in',
  },
  'user-sign-in-failed': {
    verdict: 'The sign-in of the person itself fails',
    title: 'Sign in in a browser, then see what the code asks for',
    broke: 'sign-in',
  },
  'user-not-assigned': {
    verdict: 'The person is not assigned to the app',
    title: 'Assign the person to the app',
    broke: 'sign-in',
  },
  'app-disabled': {
    verdict: 'The app is switched off',
    title: 'Find out why the app is off before you switch it on',
    broke: 'sign-in',
  },
  'app-registration-misconfigured': {
    verdict: 'The registration of the app does not fit its request',
    title: 'Correct the registration, or what the app sends',
    broke: 'app',
  },
  'not-authorization': {
    verdict: 'This is not a question of authorization',
    title: 'Go by the status, not by permissions',
    broke: 'graph',
  },
  'ask-community': {
    verdict: 'None of the known causes fits',
    title: 'Ask, with everything that others need to help',
    broke: 'graph',
  },
} as const satisfies Record<Cause, FixSummary>;
