import type { Cause } from '../engine/model/cause.ts';

/** Codes and statuses that name no cause by themselves: the causes behind them, the commonest first, and what they say. */
export const generalCodes: Readonly<Record<string, { readonly causes: readonly Cause[]; readonly means: string }>> = {
  '400': {
    causes: ['not-authorization', 'api-requires-delegated', 'personal-account', 'conditional-access'],
    means: '`400` is mostly the request itself; a few refusals use it too.',
  },
  '401': {
    causes: ['expired-token', 'wrong-audience', 'missing-token', 'malformed-token', 'conditional-access'],
    means: '`401` is about the token itself.',
  },
  '403': {
    causes: ['missing-permission', 'user-lacks-role', 'consent-not-granted', 'resource-specific-access', 'no-license'],
    means: '`403` says that the token was accepted and the call was not allowed.',
  },
  '404': { causes: ['not-authorization', 'no-license', 'mailbox-access-policy'], means: '`404` is rarely a refusal.' },
  '429': { causes: ['not-authorization'], means: '`429` says that there were too many calls.' },
  invalidauthenticationtoken: {
    causes: ['expired-token', 'wrong-audience', 'malformed-token', 'missing-token', 'invalid-signature'],
    means: '`InvalidAuthenticationToken` stands for every fault of a token: the message decides.',
  },
  erroraccessdenied: {
    causes: ['missing-permission', 'mailbox-access-policy', 'odata-disabled'],
    means: '`ErrorAccessDenied` comes from Exchange: a permission is missing, or a policy stands before the mailbox.',
  },
  accessdenied: {
    causes: ['missing-permission', 'resource-specific-access', 'user-lacks-role'],
    means: '`accessDenied` comes from SharePoint and OneDrive, and from newer services.',
  },
  forbidden: {
    causes: ['missing-permission', 'user-lacks-role', 'resource-specific-access', 'no-license'],
    means: '`Forbidden` says no more than the status 403.',
  },
  unauthorized: {
    causes: ['missing-token', 'expired-token', 'wrong-audience', 'missing-permission'],
    means: '`Unauthorized` says no more than the status 401.',
  },
  unknownerror: {
    causes: ['missing-permission', 'ask-community'],
    means: '`UnknownError` hides the true error: look for one wrapped inside its message.',
  },
  insufficient_claims: {
    causes: ['conditional-access', 'session-revoked'],
    means: '`insufficient_claims` asks for more proof: the challenge says which.',
  },
};
