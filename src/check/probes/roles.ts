import type { Found, Known, Probe, Read, Seen, TenantFact } from '../probe.ts';
import { isCutShort, listOf, memberOf, textOf } from './fields.ts';
import { personId, personPath, personWords, presumedOf } from './person-path.ts';

const activeOf = (user: string | undefined): string =>
  `${personPath(user)}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=displayName`;

/** The schedule knows a person by object id alone. */
const eligibleOf = (id: string | undefined): string => {
  const path = '/roleManagement/directory/roleEligibilityScheduleInstances';
  return id === undefined
    ? `${path}/filterByCurrentUser(on='principal')?$expand=roleDefinition`
    : `${path}?$filter=principalId eq '${id}'&$expand=roleDefinition`;
};

/**
 * Active roles over the whole tenant, by groups too; roles over an administrative unit are not among them. Eligible roles need
 * Microsoft Entra ID P2 or Governance.
 * Sources: https://learn.microsoft.com/graph/api/user-list-transitivememberof (a cast needs `$count` and eventual consistency),
 * https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances, checked 2026-11-26.
 */
export const roles: Probe = {
  id: 'roles',
  asks: 'Which directory roles does the person hold, and which only after activation?',
  why: 'A delegated call may do no more than the person, and an eligible role counts only once it is activated.',
  tells: ['user-lacks-role'],
  reads: ['user', 'type', 'method', 'path'],
  access: () => ({
    scopes: ['Directory.Read.All', 'RoleEligibilitySchedule.Read.Directory'],
    consentBy: 'administrator',
    role: 'Security Reader',
  }),
  concerns: ({ type }) => type !== 'application',
  lacks: () => [],
  byHand: ({ user }) => ({
    portal: ['Entra ID', 'Users', 'All users', 'the person', 'Assigned roles'],
    requests: [activeOf(user), eligibleOf(user?.includes('@') === true ? '<object id of the person>' : user)],
  }),
  run,
};

async function run(read: Read, { user, roles: needed }: Known): Promise<Found> {
  const id = user === undefined ? undefined : await personId(read, user);
  if (user !== undefined && id === undefined) return { facts: [], seen: [{ kind: 'open', text: nobody }] };
  const page = await read(`/v1.0${activeOf(id)}`, { eventual: true, absent: [404] });
  if (page === undefined) return { facts: [], seen: [{ kind: 'open', text: nobody }] };
  const active = namesIn(page);
  // Without the licence it is a 400, without a role that may read it a 403: then it stays open.
  const answer = await read(`/v1.0${eligibleOf(id)}`, { absent: [400, 403] });
  const eligible = answer === undefined ? undefined : namesIn(answer, 'roleDefinition');
  const isWhole = !isCutShort(page);
  return {
    facts: needed === undefined ? [] : factsOf(needed, { active, eligible, isWhole }, user),
    seen: [
      { kind: 'line', label: 'Active', value: active.join(', ') || 'none' },
      eligible
        ? { kind: 'line', label: 'Eligible', value: eligible.join(', ') || 'none' }
        : {
            kind: 'open',
            text: 'Eligible roles could not be read: they need Microsoft Entra ID P2, and a role that may read them.',
          },
      ...neededLine(needed),
      {
        kind: 'open',
        text: 'A role over an administrative unit does not show here; nor does one of Exchange, Intune or Teams.',
      },
    ],
  };
}

const nobody = 'Nobody was found by that name or id, so the roles are open. The object ID is the surest.';

function namesIn(answer: unknown, inside?: string): readonly string[] {
  return listOf(answer, 'value').flatMap(
    (one) => textOf(inside === undefined ? one : memberOf(one, inside), 'displayName') ?? [],
  );
}

function neededLine(needed: readonly string[] | undefined): readonly Seen[] {
  if (needed === undefined || needed.length === 0) return [];
  const more = needed.length > 4 ? ` and ${needed.length - 4} more` : '';
  return [{ kind: 'line', label: 'The call takes', value: `${needed.slice(0, 4).join(', ')}${more}` }];
}

/** It is enough for whatever a directory role decides. */
const highest = 'Global Administrator';

interface Held {
  readonly active: readonly string[];
  /** Undefined where they could not be read. */
  readonly eligible: readonly string[] | undefined;
  readonly isWhole: boolean;
}

function factsOf(
  needed: readonly string[],
  { active, eligible, isWhole }: Held,
  user: string | undefined,
): readonly TenantFact[] {
  const who = personWords(user);
  const presumed = presumedOf(user);
  const fits = (name: string): boolean => name === highest || needed.includes(name);
  const held = active.find(fits);
  if (held !== undefined)
    return [{ fact: 'role-held', ...presumed, words: `${who} holds \`${held}\`, which is enough for the call.` }];
  if (!isWhole) return [];
  const waiting = eligible?.find(fits);
  if (waiting !== undefined)
    return [
      {
        fact: 'role-eligible-only',
        ...presumed,
        words: `${who} is eligible for \`${waiting}\` and has not activated it.`,
      },
    ];
  const some = needed.slice(0, 3).map((name) => `\`${name}\``);
  const words = `${who} holds no role that the call takes, such as ${some.join(' or ')}.`;
  return [{ fact: 'role-missing', ...presumed, words }];
}
