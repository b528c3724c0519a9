import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const orgBoundaryPolicy: Rule = {
  cause: 'org-boundary-policy',
  source: 'https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview',
  answers: { 'account-message': { organisation: 'strong' }, 'after-password': { organisation: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'org-boundary-policy'),
};
