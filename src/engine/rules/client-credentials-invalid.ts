import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const clientCredentialsInvalid: Rule = {
  cause: 'client-credentials-invalid',
  source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  answers: { 'app-request': { credential: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'client-credentials-invalid'),
};
