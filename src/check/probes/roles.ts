import type { Found, Known, Probe, Read, Seen, TenantFact } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';
import { personPath, personWords } from './person-path.ts';

const activeOf = (user: string | undefined): string =>
  `${personPath(user)}/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName`;

/** A name cannot be compared with the id that the schedule holds: then only who is signed in can be asked about. */
const eligibleOf = (user: string | undefined): string | undefined => {
  const path = '/roleManagement/directory/roleEligibilityScheduleInstances';
  if (user === undefined) return `${path}/filterByCurrentUser(on='principal')?$expand=roleDefinition`;
  return user.includes('@') ? undefined : `${path}?$filter=principalId eq '${user}'&$expand=roleDefinition`;
};

/**
 * Active roles over the whole tenant, by groups too; roles over an administrative unit are not among them. Eligible roles need
 * Microsoft Entra ID P2 or Governance.
 * Sources: https://learn.microsoft.com/graph/api/user-list-transitivememberof,
 * https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances, checked 2026-11-26.
 */
export const roles: Probe = {
  id: 'roles',
  asks: 'Which directory roles does the person hold, and which only after activation?',
  why: 'A delegated call may do no more than the person, and an eligible role counts only once it is activated.',
  scopes: ['Directory.Read.All', 'RoleEligibilitySchedule.Read.Directory'],
  runnableBy: 'admin',
  role: 'Global Reader',
  concerns: ({ type }) => type !== 'application',
  lacks: () => [],
  byHand: ({ user }) => ({
    portal: ['Entra ID', 'Users', 'All users', 'the person', 'Assigned roles'],
    requests: [activeOf(user), ...[eligibleOf(user)].filter((path) => path !== undefined)],
  }),
  run,
};

async function run(read: Read, { user, roles: needed }: Known): Promise<Found> {
  const active = namesIn(await read(`/v1.0${activeOf(user)}`));
  const path = eligibleOf(user);
  // Without the licence it is a 400, without a role that may read it a 403: then it stays open.
  const answer = path === undefined ? undefined : await read(`/v1.0${path}`, { absent: [400, 403] });
  const eligible = answer === undefined ? undefined : namesIn(answer, 'roleDefinition');
  return {
    facts: needed === undefined ? [] : factsOf(needed, active, eligible, personWords(user)),
    seen: [
      { kind: 'line', label: 'Active', value: active.join(', ') || 'none' },
      ...seenOf(eligible, user),
      {
        kind: 'open',
        text: 'A role over an administrative unit does not show here; nor does one of Exchange, Intune or Teams.',
      },
    ],
  };
}

function namesIn(answer: unknown, inside?: string): readonly string[] {
  return listOf(answer, 'value').flatMap(
    (one) => textOf(inside === undefined ? one : memberOf(one, inside), 'displayName') ?? [],
  );
}

/** It is enough for whatever a directory role decides. */
const highest = 'Global Administrator';

function factsOf(
  needed: readonly string[],
  active: readonly string[],
  eligible: readonly string[] | undefined,
  who: string,
): readonly TenantFact[] {
  const fits = (name: string): boolean => name === highest || needed.includes(name);
  const held = active.find(fits);
  if (held !== undefined)
    return [{ fact: 'role-held', words: `${who} holds \`${held}\`, which is enough for the call.` }];
  const waiting = eligible?.find(fits);
  if (waiting !== undefined)
    return [{ fact: 'role-eligible-only', words: `${who} is eligible for \`${waiting}\` and has not activated it.` }];
  const some = needed.slice(0, 3).map((name) => `\`${name}\``);
  return [{ fact: 'role-missing', words: `${who} holds no role that the call takes, such as ${some.join(' or ')}.` }];
}

function seenOf(eligible: readonly string[] | undefined, user: string | undefined): readonly Seen[] {
  if (eligible) return [{ kind: 'line', label: 'Eligible', value: eligible.join(', ') || 'none' }];
  const text =
    user?.includes('@') === true
      ? 'Eligible roles are found by the object ID of the person, not by the name.'
      : 'Eligible roles could not be read: they need Microsoft Entra ID P2, and a role that may read them.';
  return [{ kind: 'open', text }];
}
