import type { Verdict } from '../model/diagnosis.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
export const consentNotGranted: Rule = {
  cause: 'consent-not-granted',
  answers: {
    grant: {
      'not-granted': 'decisive',
      'no-row': 'against',
      'other-type': 'against',
      'granted-after-token': 'against',
      'granted-before-token': 'against',
    },
    'after-password': { approval: 'strong' },
    renewal: { consent: 'strong' },
    'who-fails': { 'one-tenant': 'strong' },
    'scp-holds': { yes: 'against' },
    'roles-hold': { yes: 'against' },
  },
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'consent-not-granted');
    const open: Verdict[] = said.length > 0 ? [undecided('grant')] : [];
    return [...said, ...open];
  },
};
