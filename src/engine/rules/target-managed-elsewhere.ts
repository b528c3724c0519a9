import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { saysInsufficientPrivileges } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/api/resources/groups-overview */
export const targetManagedElsewhere: Rule = {
  cause: 'target-managed-elsewhere',
  answers: {
    'message-400': { synced: 'strong' },
    'call-of-person': { 'managed-elsewhere': 'strong' },
    'call-of-app': { 'managed-elsewhere': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'target-managed-elsewhere'), ...fromRequest(facts)],
};

const memberChange = /^\/groups\/[^/]+\/(?:members|owners)(?:$|[/?])/i;

/** Graph cannot manage members of distribution lists, mail-enabled security groups and dynamic groups, and refuses as if a right were missing. */
function fromRequest(facts: Facts): Verdict[] {
  const { request } = facts;
  const changes =
    request && memberChange.test(request.value.path) && /^(?:POST|DELETE|PATCH|PUT)$/.test(request.value.method ?? '');
  return changes && saysInsufficientPrivileges(facts)
    ? [
        match(
          'weak',
          'member-change-refused',
          'The call changes members: a distribution list, a mail-enabled security group or a dynamic group refuses that whatever the permission.',
          request.item,
        ),
      ]
    : [];
}
