import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal */
export const appDisabled: Rule = {
  cause: 'app-disabled',
  answers: { 'app-request': { 'app-off': 'strong' }, 'message-401': { 'identity-off': 'strong' } },
  check: (facts) => verdictsOfTexts(facts, 'app-disabled'),
};
