import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, undecided } from './rule.ts';

export const consentNotGranted: Rule = {
  cause: 'consent-not-granted',
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'consent-not-granted');
    const open: Verdict[] = said.length > 0 ? [undecided('grant')] : [];
    return [...said, ...fromGrantAnswer(facts), ...open];
  },
};

function fromGrantAnswer({ answers }: Facts): Verdict[] {
  const answer = answers.get('grant');
  if (!answer) return [];
  if (answer.option === 'not-granted') {
    return [
      match('decisive', 'answered-not-granted', 'You said that the permission is listed and not granted.', answer),
    ];
  }
  return [
    against(
      'strong',
      'answered-otherwise',
      'You said that the permission is not listed as waiting for consent.',
      answer,
    ),
  ];
}
