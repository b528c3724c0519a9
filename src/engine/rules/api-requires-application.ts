import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/auth/auth-concepts */
export const apiRequiresApplication: Rule = {
  cause: 'api-requires-application',
  answers: {
    'message-400': { 'app-tokens': 'strong' },
    'call-of-person': { 'app-tokens': 'strong' },
    'message-403': { 'app-tokens': 'strong' },
    'message-any': { 'app-tokens': 'strong' },
    'other-status': { '412-delegated': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'api-requires-application'), ...fromCaller(facts)],
};

function fromCaller({ caller }: Facts): Verdict[] {
  if (caller?.value !== 'application') return [];
  return [against('strong', 'app-by-itself', 'The app already calls by itself.', caller.item)];
}
