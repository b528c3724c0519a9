import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const clientCredentialsInvalid: Rule = {
  cause: 'client-credentials-invalid',
  answers: { 'app-request': { credential: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'client-credentials-invalid'),
};
