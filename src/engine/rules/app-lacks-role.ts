import type { Verdict } from '../model/diagnosis.ts';
import { workloadOf } from '../../reference/workload.ts';
import type { Facts } from '../facts/facts.ts';
import { refused } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/permissions-reference */
export const appLacksRole: Rule = {
  cause: 'app-lacks-role',
  answers: { 'call-of-app': { directory: 'strong' }, 'roles-hold': { yes: 'weak' } },
  check: (facts) => [...verdictsOfTexts(facts, 'app-lacks-role'), ...fromToken(facts)],
};

/** Things in the directory that a permission alone does not open to an app when the target is privileged. */
const guarded = /^\/(?:users|directoryRoles|roleManagement|groups|devices|servicePrincipals|applications|directory)\b/i;

/** A mailbox or a drive lies below a person too, and is no matter of the directory. */
const isGuarded = (path: string): boolean => guarded.test(path) && ['Directory', 'Service'].includes(workloadOf(path));

function fromToken(facts: Facts): Verdict[] {
  const { caller, request } = facts;
  if (caller?.value === 'delegated')
    return [
      against(
        'decisive',
        'person-signed-in',
        'A person is signed in: the role of the person counts, not one of the app.',
        caller.item,
      ),
    ];
  const restricted = facts.phrases.find(({ phrase }) => phrase === 'restricted-management');
  if (caller?.value === 'application' && restricted)
    return [
      match(
        'decisive',
        'restricted-for-app',
        'Only a role over that administrative unit lets an app change its members.',
        restricted,
      ),
    ];
  if (caller?.value !== 'application' || !refused(facts) || !request || !isGuarded(request.value.path)) return [];
  const writes = request.value.method !== undefined && request.value.method !== 'GET';
  if (!writes) return [];
  return [
    match(
      'weak',
      'app-changes-directory',
      'The app changes the directory by itself: administrators and role-assignable groups need a directory role besides the permission.',
      request.item,
    ),
  ];
}
