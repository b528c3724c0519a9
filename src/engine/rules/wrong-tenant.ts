import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const wrongTenant: Rule = {
  cause: 'wrong-tenant',
  source: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols',
  answers: { 'app-request': { 'tenant-not-found': 'strong' }, 'message-401': { tenant: 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'wrong-tenant')],
};
