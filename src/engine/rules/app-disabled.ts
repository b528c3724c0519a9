import { verdictsOfTexts } from './known-texts.ts';
import type { Rule } from './rule.ts';

export const appDisabled: Rule = {
  cause: 'app-disabled',
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
  check: (facts) => verdictsOfTexts(facts, 'app-disabled'),
};
