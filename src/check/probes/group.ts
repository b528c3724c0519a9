import type { Found, Probe, Read, TenantFact } from '../probe.ts';
import { isCutShort, listOf, memberOf, textOf } from './fields.ts';

const pathOf = (group: string): string =>
  `/groups/${group}?$select=displayName,groupTypes,mailEnabled,securityEnabled,isAssignableToRole,onPremisesSyncEnabled,visibility`;
const nestedOf = (group: string): string =>
  `/groups/${group}/members/microsoft.graph.group?$count=true&$select=displayName`;

/**
 * Sources: https://learn.microsoft.com/graph/api/resources/groups-overview, https://learn.microsoft.com/graph/api/group-list-members,
 * checked 2026-11-26.
 */
export const group: Probe = {
  id: 'group',
  asks: 'What kind of group is it?',
  why: 'Groups of Exchange, dynamic ones, those from on-premises and those that carry roles cannot be changed like others.',
  tells: ['target-managed-elsewhere', 'nested-groups'],
  reads: ['group'],
  access: () => ({ scopes: ['GroupMember.Read.All'], alsoEnough: ['Directory.Read.All'], consentBy: 'administrator' }),
  concerns: (known) => known.group !== undefined || known.path === undefined || /\/groups?\b|members/i.test(known.path),
  lacks: (known) => (known.group === undefined ? ['group'] : []),
  byHand: (known) => ({
    portal: ['Entra ID', 'Groups', 'All groups', 'the group', 'Overview'],
    requests: [pathOf(known.group ?? '<group-id>'), nestedOf(known.group ?? '<group-id>')],
  }),
  run: (read, known) => run(read, known.group ?? ''),
};

async function run(read: Read, id: string): Promise<Found> {
  const found = await read(`/v1.0${pathOf(id)}`, { absent: [404] });
  if (found === undefined) return { facts: [], seen: [{ kind: 'line', label: 'Group', value: 'Not in this tenant' }] };
  const types = listOf(found, 'groupTypes');
  const kinds = kindsOf(found, types);
  // Whose members are hidden from who asks: then it stays open.
  const page = await read(`/v1.0${nestedOf(id)}`, { eventual: true, absent: [403] });
  const nested = listOf(page, 'value').length;
  return {
    facts: [
      ...kinds,
      ...(nested > 0
        ? [{ fact: 'group-holds-groups', words: `The group has ${nested} groups among its members.` } as const]
        : []),
    ],
    seen: [
      { kind: 'line', label: 'Group', value: textOf(found, 'displayName') ?? 'without a name' },
      { kind: 'line', label: 'Kind', value: kindOf(found, types) },
      ...kinds.map(({ words }) => ({ kind: 'line', label: 'Special', value: words }) as const),
      page === undefined
        ? { kind: 'open', text: 'Its members could not be read, so whether there are groups among them is open.' }
        : {
            kind: 'line',
            label: 'Groups inside',
            value:
              nested === 0
                ? 'none'
                : `${nested}${isCutShort(page) ? ' or more' : ''}: their members are in no list of direct members`,
          },
    ],
  };
}

function kindOf(found: unknown, types: readonly unknown[]): string {
  if (types.includes('Unified')) return 'Microsoft 365 group';
  if (memberOf(found, 'mailEnabled') !== true) return 'security group';
  return memberOf(found, 'securityEnabled') === true ? 'mail-enabled security group' : 'distribution list';
}

function kindsOf(found: unknown, types: readonly unknown[]): readonly TenantFact[] {
  const isOfExchange = memberOf(found, 'mailEnabled') === true && !types.includes('Unified');
  const kinds: readonly (readonly [boolean, TenantFact])[] = [
    [
      isOfExchange,
      { fact: 'group-mail-enabled', words: 'The group is managed in Exchange: Graph reads it and cannot change it.' },
    ],
    [
      types.includes('DynamicMembership'),
      { fact: 'group-dynamic', words: 'A rule decides who is in the group: members cannot be added or removed.' },
    ],
    [
      memberOf(found, 'isAssignableToRole') === true,
      { fact: 'group-role-assignable', words: 'The group can carry directory roles: only few may change it.' },
    ],
    [
      memberOf(found, 'onPremisesSyncEnabled') === true,
      { fact: 'group-synchronised', words: 'The group comes from on-premises: it is changed there.' },
    ],
    [
      textOf(found, 'visibility') === 'HiddenMembership',
      { fact: 'group-hides-members', words: 'The group hides its members from those who are not in it.' },
    ],
  ];
  return kinds.flatMap(([holds, fact]) => (holds ? [fact] : []));
}
