import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview */
export const orgBoundaryPolicy: Rule = {
  cause: 'org-boundary-policy',
  answers: { 'account-message': { organisation: 'strong' }, 'after-password': { organisation: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'org-boundary-policy'),
};
