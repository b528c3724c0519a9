import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

export const wrongTenant: Rule = {
  cause: 'wrong-tenant',
  source: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols',
  check: (facts) => [...verdictsOfTexts(facts, 'wrong-tenant'), ...fromAnswers(facts)],
};

function fromAnswers({ answers }: Facts): Verdict[] {
  const tenant = answers.get('tenant');
  if (tenant?.option === 'other')
    return [
      match(
        'decisive',
        'answered-other-tenant',
        'You said that the data lie in another tenant than the token names.',
        tenant,
      ),
    ];
  if (tenant?.option === 'same')
    return [against('strong', 'answered-same-tenant', 'You said that token and data belong to one tenant.', tenant)];
  return [];
}
