import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const userNotAssigned: Rule = {
  cause: 'user-not-assigned',
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
  answers: { 'after-password': { assignment: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'user-not-assigned'),
};
