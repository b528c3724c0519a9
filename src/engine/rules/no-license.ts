import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts, weighed } from './known-texts.ts';
import { meOfNobody, saysNobody } from './me-of-nobody.ts';
import { type Rule, against } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/resolve-auth-errors */
export const noLicense: Rule = {
  cause: 'no-license',
  answers: {
    'message-400': { licence: 'strong' },
    'call-of-person': { licence: 'strong' },
    'call-of-app': { licence: 'strong' },
    'message-403': { licence: 'strong' },
    'message-any': { licence: 'strong' },
    'message-403-app': { licence: 'strong' },
    'empty-answer': { mailbox: 'strong' },
    'other-status': { '404-account': 'strong' },
  },
  check: (facts) => [...fromTexts(facts), ...fromAccount(facts)],
};

const premiumCall = /^\/(?:auditLogs|reports|identityProtection)\b/i;

/** `/me` of an app explains that no account was found; a premium call that there is no premium licence explains the refusal. */
function fromTexts(facts: Facts): readonly Verdict[] {
  const said = verdictsOfTexts(facts, 'no-license');
  if (saysNobody(facts) && meOfNobody(facts).length > 0) return weighed(said, 'weak');
  return premiumCall.test(facts.request?.value.path ?? '') ? weighed(said, 'strong', 'without-premium') : said;
}

function fromAccount({ account, phrases }: Facts): Verdict[] {
  if (account?.value !== 'personal') return [];
  const item = phrases.find(({ phrase }) => phrase === 'mailbox-not-enabled');
  return item
    ? [
        against(
          'decisive',
          'personal-without-mailbox',
          'The account is a personal one: no licence of an organisation would help.',
          account.item,
        ),
      ]
    : [];
}
