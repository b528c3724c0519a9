import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/v2-protocols */
export const wrongTenant: Rule = {
  cause: 'wrong-tenant',
  answers: { 'app-request': { 'tenant-not-found': 'strong' }, 'message-401': { tenant: 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'wrong-tenant')],
};
