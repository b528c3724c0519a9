import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist */
export const userNotInTenant: Rule = {
  cause: 'user-not-in-tenant',
  answers: { 'account-message': { 'no-account': 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'user-not-in-tenant'),
};
