import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const appRegistrationMisconfigured: Rule = {
  cause: 'app-registration-misconfigured',
  answers: { 'app-request': { 'no-credential': 'strong' }, 'after-password': { return: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'app-registration-misconfigured'),
};
