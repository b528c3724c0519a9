import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/resolve-auth-errors */
export const odataDisabled: Rule = {
  cause: 'odata-disabled',
  answers: {
    'call-of-person': { odata: 'strong' },
    'call-of-app': { odata: 'strong' },
    'message-403': { odata: 'strong' },
    'message-any': { odata: 'strong' },
    'message-403-app': { odata: 'strong' },
  },
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'odata-disabled');
    return [...said, ...(said.length > 0 ? fromCaller(facts) : []), ...blockedByAccessPolicy(facts)];
  },
};

/** Microsoft documents the bare sentence for application access policies as well, and those reach only apps that act by themselves. */
function fromCaller({ caller }: Facts): Verdict[] {
  if (!caller) return [undecided('caller')];
  if (caller.value === 'delegated') {
    return [
      match(
        'decisive',
        'person-signed-in',
        'A person is signed in: application access policies reach only apps that act by themselves, so the EWS lists are left.',
        caller.item,
      ),
    ];
  }
  const text =
    'The app called by itself: then an application access policy of Exchange answers with the same sentence.';
  return [against('weak', 'app-only-ambiguous', text, caller.item)];
}

function blockedByAccessPolicy({ phrases }: Facts): Verdict[] {
  const item = phrases.find(({ phrase }) => phrase === 'raop');
  if (!item) return [];
  return [
    against(
      'decisive',
      'raop-named',
      'The text names an application access policy (`[RAOP]`), not the EWS lists.',
      item,
    ),
  ];
}
