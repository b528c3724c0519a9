import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const appRegistrationMisconfigured: Rule = {
  cause: 'app-registration-misconfigured',
  source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  answers: { 'app-request': { 'no-credential': 'strong' }, 'after-password': { return: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'app-registration-misconfigured'),
};
