import type { Found, Known, Probe, Read, Seen, TenantFact } from '../probe.ts';
import { isCutShort, listOf, memberOf, textOf } from './fields.ts';
import { personId, presumedOf } from './person-path.ts';

type Row = Extract<Seen, { kind: 'permissions' }>['rows'][number];
type PermissionType = Row['type'];

const graphAppId = '00000003-0000-0000-c000-000000000000';
const principalOf = (appId: string, select: string): string => `/servicePrincipals(appId='${appId}')?$select=${select}`;

/**
 * Sources: https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants, …-list-approleassignments,
 * https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant, https://learn.microsoft.com/graph/api/application-get,
 * checked 2026-11-26.
 */
export const consent: Probe = {
  id: 'consent',
  asks: 'Which permissions are consented?',
  why: 'What a registration asks for counts only once somebody has consented, and a token holds it only from then on.',
  tells: ['missing-permission', 'consent-not-granted', 'stale-token', 'permission-type-mismatch'],
  access: () => ({ scopes: ['Directory.Read.All'], consentBy: 'administrator', role: 'Directory Readers' }),
  lacks: (known) => [
    ...(known.app === undefined ? (['app'] as const) : []),
    ...(known.permissions.length === 0 ? (['permissions'] as const) : []),
  ],
  byHand: ({ app = '<app-id>' }) => ({
    portal: ['Entra ID', 'Enterprise apps', 'All applications', 'your app', 'Security', 'Permissions'],
    requests: [
      `/servicePrincipals(appId='${app}')/oauth2PermissionGrants`,
      `/servicePrincipals(appId='${app}')/appRoleAssignments`,
      `/applications(appId='${app}')?$select=requiredResourceAccess`,
    ],
  }),
  run,
};

async function run(read: Read, known: Known): Promise<Found> {
  const { app = '', user, type } = known;
  const principal = await read(`/v1.0${principalOf(app, 'id')}`, { absent: [404] });
  const id = textOf(principal, 'id');
  if (id === undefined)
    return {
      facts: [],
      seen: [{ kind: 'open', text: 'The app is not in this tenant, so nothing is consented to it.' }],
    };
  const graph = await read(`/v1.0${principalOf(graphAppId, 'id,appRoles,oauth2PermissionScopes')}`);
  const [grants, assignments, registration, person] = await Promise.all([
    read(`/v1.0/servicePrincipals/${id}/oauth2PermissionGrants`),
    read(`/v1.0/servicePrincipals/${id}/appRoleAssignments`),
    read(`/v1.0/applications(appId='${app}')?$select=requiredResourceAccess`, { absent: [404] }),
    type === 'application' ? undefined : personId(read, user),
  ]);
  const given = [...delegatedIn(grants, textOf(graph, 'id'), person), ...rolesIn(assignments, graph)];
  const rows = rowsOf(known, {
    given,
    askedFor: askedForIn(registration, graph),
    isWhole: { delegated: !isCutShort(grants), application: !isCutShort(assignments) },
  });
  return { facts: factsOf(rows, given, known), seen: [{ kind: 'permissions', rows }, ...othersIn(rows, known)] };
}

interface Given {
  readonly name: string;
  readonly type: PermissionType;
  readonly to: 'everyone' | 'this-person' | 'others';
  /** ISO 8601; grants of delegated permissions have no date. */
  readonly since?: string;
}

function delegatedIn(grants: unknown, graphId: string | undefined, person: string | undefined): readonly Given[] {
  return listOf(grants, 'value')
    .filter((grant) => textOf(grant, 'resourceId') === graphId)
    .flatMap((grant) => {
      const names = (textOf(grant, 'scope') ?? '').split(' ').filter((name) => name !== '');
      const to = givenTo(grant, person);
      return names.map((name) => ({ name, type: 'delegated', to }) as const);
    });
}

function givenTo(grant: unknown, person: string | undefined): Given['to'] {
  if (textOf(grant, 'consentType') === 'AllPrincipals') return 'everyone';
  return textOf(grant, 'principalId')?.toLowerCase() === person ? 'this-person' : 'others';
}

function rolesIn(assignments: unknown, graph: unknown): readonly Given[] {
  const names = namesById(graph, 'appRoles');
  return listOf(assignments, 'value')
    .filter((one) => textOf(one, 'resourceId') === textOf(graph, 'id'))
    .flatMap((one) => {
      const name = names.get(textOf(one, 'appRoleId') ?? '');
      const since = textOf(one, 'createdDateTime');
      return name === undefined
        ? []
        : [{ name, type: 'application', to: 'everyone', ...(since !== undefined && { since }) } as const];
    });
}

/** Undefined where the registration is in another tenant. */
function askedForIn(registration: unknown, graph: unknown): ReadonlySet<string> | undefined {
  if (registration === undefined) return undefined;
  const names = { Scope: namesById(graph, 'oauth2PermissionScopes'), Role: namesById(graph, 'appRoles') };
  const ofGraph = listOf(registration, 'requiredResourceAccess').filter(
    (one) => textOf(one, 'resourceAppId') === graphAppId,
  );
  return new Set(
    ofGraph.flatMap((one) =>
      listOf(one, 'resourceAccess').flatMap((access) => {
        const isRole = memberOf(access, 'type') === 'Role';
        const name = names[isRole ? 'Role' : 'Scope'].get(textOf(access, 'id') ?? '');
        return name === undefined ? [] : [keyOf(name, isRole ? 'application' : 'delegated')];
      }),
    ),
  );
}

function namesById(graph: unknown, list: 'appRoles' | 'oauth2PermissionScopes'): ReadonlyMap<string, string> {
  return new Map(listOf(graph, list).map((one) => [textOf(one, 'id') ?? '', textOf(one, 'value') ?? ''] as const));
}

const keyOf = (name: string, type: PermissionType): string => `${name.toLowerCase()} ${type}`;

/** Best first. */
const extents = ['everyone', 'this-person', 'others'] as const;

/** To whom a permission was given; undefined where to nobody. */
function extentOf(given: readonly Given[], name: string, type: PermissionType): Given['to'] | undefined {
  const found = given.filter((one) => keyOf(one.name, one.type) === keyOf(name, type));
  return extents.find((extent) => found.some(({ to }) => to === extent));
}

interface Shown {
  readonly given: readonly Given[];
  readonly askedFor: ReadonlySet<string> | undefined;
  /** Whether what is not in the list was not given. */
  readonly isWhole: Readonly<Record<PermissionType, boolean>>;
}

function rowsOf(known: Known, { given, askedFor, isWhole }: Shown): readonly Row[] {
  const { permissions, held, type = 'delegated' } = known;
  const inToken = held && new Set(held.map((name) => name.toLowerCase()));
  return [...new Set([...permissions, ...(held ?? [])])].map((permission): Row => {
    const consented = extentOf(given, permission, type) ?? (isWhole[type] ? 'no' : undefined);
    return {
      permission,
      type,
      needed: permissions.includes(permission),
      ...(consented && { consented }),
      ...(askedFor && { askedFor: askedFor.has(keyOf(permission, type)) }),
      ...(inToken && { inToken: inToken.has(permission.toLowerCase()) }),
    };
  });
}

/** Any one of the needed is enough. */
function factsOf(rows: readonly Row[], given: readonly Given[], known: Known): readonly TenantFact[] {
  const needed = rows.filter((row) => row.needed);
  const usable = needed.filter(({ consented }) => consented === 'everyone' || consented === 'this-person');
  if (usable.length > 0) return consentedFacts(usable, given, known);
  if (needed.some(({ consented }) => consented === undefined)) return [];
  const names = quoted(needed.map(({ permission }) => permission));
  const forOthers = needed.filter(({ consented }) => consented === 'others');
  if (forOthers.length > 0) {
    const words = `Only other people have consented to ${namesOf(forOthers)}, each for themselves.`;
    return [{ fact: 'permission-consented-for-others', ...presumedOf(known.user), words }];
  }
  const askedFor = needed.filter((row) => row.askedFor === true);
  if (askedFor.length > 0) {
    const words = `The registration asks for ${namesOf(askedFor)}, and nobody has consented to it.`;
    return [{ fact: 'permission-asked-for-only', words }];
  }
  const other = known.type === 'application' ? 'delegated' : 'application';
  const asOther = needed.filter(({ permission }) => extentOf(given, permission, other) !== undefined);
  if (asOther.length > 0) {
    const words = `${namesOf(asOther)} is consented as ${other} permission, and the call is ${known.type ?? 'delegated'}.`;
    return [{ fact: 'permission-of-other-type', words }];
  }
  return needed.some((row) => row.askedFor === false)
    ? [
        {
          fact: 'permission-not-asked-for',
          words: `The registration does not ask for ${names}, and nobody has consented to it.`,
        },
      ]
    : [{ fact: 'permission-not-consented', words: `Nobody in the tenant has consented to ${names}.` }];
}

function consentedFacts(usable: readonly Row[], given: readonly Given[], known: Known): readonly TenantFact[] {
  const words = `The tenant has consented to ${namesOf(usable)}.`;
  const isOfPerson = usable.every(({ consented }) => consented === 'this-person');
  const consented = { fact: 'permission-consented', ...(isOfPerson && presumedOf(known.user)), words } as const;
  if (!usable.every(({ inToken }) => inToken === false)) return [consented];
  const since = usable
    .map(({ permission, type }) => given.find((one) => keyOf(one.name, one.type) === keyOf(permission, type))?.since)
    .filter((one) => one !== undefined)
    .toSorted()[0];
  return [
    consented,
    since !== undefined && known.time !== undefined && Date.parse(since) > Date.parse(known.time)
      ? {
          fact: 'permission-consented-since',
          words: `${namesOf(usable)} was consented on ${since.slice(0, 16).replace('T', ' at ')} UTC, after the call failed.`,
        }
      : {
          fact: 'permission-consented-not-in-token',
          words: `${namesOf(usable)} is consented, and the token does not hold it.`,
        },
  ];
}

function othersIn(rows: readonly Row[], { user }: Known): readonly Seen[] {
  if (!rows.some(({ consented }) => consented === 'others')) return [];
  const text =
    user === undefined
      ? 'Whether one of them is the person whose call failed is open: type in the person of the case.'
      : 'Each of these people consented for themselves; it does not count for anybody else.';
  return [{ kind: 'open', text }];
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' or ');
const namesOf = (rows: readonly Row[]): string => quoted(rows.map(({ permission }) => permission));
