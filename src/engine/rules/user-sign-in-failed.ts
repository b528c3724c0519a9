import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const userSignInFailed: Rule = {
  cause: 'user-sign-in-failed',
  answers: { 'account-message': { password: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'user-sign-in-failed'),
};
