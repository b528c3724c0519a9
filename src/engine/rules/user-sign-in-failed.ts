import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const userSignInFailed: Rule = {
  cause: 'user-sign-in-failed',
  source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  answers: { 'account-message': { password: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'user-sign-in-failed'),
};
