import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal */
export const userNotAssigned: Rule = {
  cause: 'user-not-assigned',
  answers: { 'after-password': { assignment: 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'user-not-assigned'),
};
