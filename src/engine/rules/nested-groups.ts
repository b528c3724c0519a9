import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { refused } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/permissions-overview */
export const nestedGroups: Rule = {
  cause: 'nested-groups',
  answers: {
    'call-of-person': { 'members-read': 'strong' },
    'call-of-app': { 'members-read': 'strong' },
    'empty-answer': { members: 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'nested-groups'), ...fromRequest(facts)],
};

const membersCall =
  /^\/(?:groups\/[^/]+\/(?:members|transitiveMembers|owners)|(?:me|users\/[^/]+)\/(?:memberOf|transitiveMemberOf))(?:$|[/?(])/i;

function fromRequest(facts: Facts): Verdict[] {
  const { request, status, phrases } = facts;
  // In an empty list there is no member without properties.
  if (phrases.some(({ phrase }) => phrase === 'empty-list')) return [];
  if (!request || !membersCall.test(request.value.path) || (request.value.method ?? 'GET') !== 'GET') return [];
  if (status?.value === 200)
    return [
      match(
        'strong',
        'members-with-nulls',
        'The call answered 200: members of a type that the app may not read come with `null` in place of their properties.',
        request.item,
      ),
    ];
  return refused(facts)
    ? [
        match(
          'weak',
          'members-refused',
          'The call reads members: a group that holds groups, devices or service principals needs permissions for each type.',
          request.item,
        ),
      ]
    : [];
}
