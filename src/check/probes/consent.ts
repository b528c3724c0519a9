import type { Found, Known, Probe, Read, Seen, TenantFact } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';

type Row = Extract<Seen, { kind: 'permissions' }>['rows'][number];
type PermissionType = Row['type'];

const graphAppId = '00000003-0000-0000-c000-000000000000';
const principalOf = (appId: string, select: string): string => `/servicePrincipals(appId='${appId}')?$select=${select}`;

/**
 * Sources: https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants, …-list-approleassignments,
 * https://learn.microsoft.com/graph/api/application-get, checked 2026-11-26.
 */
export const consent: Probe = {
  id: 'consent',
  asks: 'Which permissions are consented?',
  why: 'What a registration asks for counts only once somebody has consented, and a token holds it only from then on.',
  scopes: ['Directory.Read.All'],
  runnableBy: 'admin',
  role: 'Directory Readers',
  lacks: (known) => [
    ...(known.app === undefined ? (['app'] as const) : []),
    ...(known.permissions.length === 0 ? (['permissions'] as const) : []),
  ],
  byHand: ({ app = '<app-id>' }) => ({
    portal: ['Entra ID', 'Enterprise apps', 'All applications', 'your app', 'Security', 'Permissions'],
    requests: [
      principalOf(app, 'id'),
      "/oauth2PermissionGrants?$filter=clientId eq '<id of the answer before>'",
      `/servicePrincipals(appId='${app}')/appRoleAssignments`,
    ],
  }),
  run,
};

async function run(read: Read, known: Known): Promise<Found> {
  const { app = '' } = known;
  const principal = await read(`/v1.0${principalOf(app, 'id')}`, { absent: [404] });
  const id = textOf(principal, 'id');
  if (id === undefined)
    return {
      facts: [],
      seen: [{ kind: 'open', text: 'The app is not in this tenant, so nothing is consented to it.' }],
    };
  const graph = await read(`/v1.0${principalOf(graphAppId, 'id,appRoles,oauth2PermissionScopes')}`);
  const [grants, assignments, registration] = await Promise.all([
    read(`/v1.0/servicePrincipals/${id}/oauth2PermissionGrants`),
    read(`/v1.0/servicePrincipals/${id}/appRoleAssignments`),
    read(`/v1.0/applications(appId='${app}')?$select=requiredResourceAccess`, { absent: [404] }),
  ]);
  const consented = [...delegatedIn(grants, textOf(graph, 'id')), ...rolesIn(assignments, graph)];
  return judged(known, consented, askedForIn(registration, graph));
}

interface Consented {
  readonly name: string;
  readonly type: PermissionType;
  readonly of: 'everyone' | 'this-person';
}

function delegatedIn(grants: unknown, graphId: string | undefined): readonly Consented[] {
  return listOf(grants, 'value')
    .filter((grant) => textOf(grant, 'resourceId') === graphId)
    .flatMap((grant) => {
      const of = textOf(grant, 'consentType') === 'AllPrincipals' ? 'everyone' : 'this-person';
      const names = (textOf(grant, 'scope') ?? '').split(' ').filter((name) => name !== '');
      return names.map((name) => ({ name, type: 'delegated', of }) as const);
    });
}

function rolesIn(assignments: unknown, graph: unknown): readonly Consented[] {
  const names = namesById(graph, 'appRoles');
  return listOf(assignments, 'value')
    .filter((one) => textOf(one, 'resourceId') === textOf(graph, 'id'))
    .flatMap((one) => names.get(textOf(one, 'appRoleId') ?? '') ?? [])
    .map((name) => ({ name, type: 'application', of: 'everyone' }));
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

function judged(known: Known, consented: readonly Consented[], askedFor: ReadonlySet<string> | undefined): Found {
  const { permissions, held, type = 'delegated' } = known;
  const inToken = held && new Set(held.map((name) => name.toLowerCase()));
  const given = (name: string, as: PermissionType) =>
    consented.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.type === as)?.of;
  const names = [...new Set([...permissions, ...(held ?? [])])];
  const rows = names.map((permission): Row => ({
    permission,
    type,
    needed: permissions.includes(permission),
    consented: given(permission, type) ?? 'no',
    ...(askedFor && { askedFor: askedFor.has(keyOf(permission, type)) }),
    ...(inToken && { inToken: inToken.has(permission.toLowerCase()) }),
  }));
  const other = type === 'delegated' ? 'application' : 'delegated';
  return {
    facts: factsOf(
      rows.filter(({ needed }) => needed),
      permissions.filter((name) => given(name, other) !== undefined),
      other,
    ),
    seen: [{ kind: 'permissions', rows }],
  };
}

/** Any one of the needed is enough. */
function factsOf(needed: readonly Row[], asOther: readonly string[], other: PermissionType): readonly TenantFact[] {
  const consented = needed.filter((row) => row.consented !== 'no').map(({ permission }) => permission);
  const askedFor = needed.filter((row) => row.askedFor === true).map(({ permission }) => permission);
  const isKnown = needed.some((row) => row.askedFor !== undefined);
  const all = quoted(needed.map(({ permission }) => permission));
  return [
    consented.length > 0
      ? { fact: 'permission-consented', words: `The tenant has consented to ${quoted(consented)}.` }
      : { fact: 'permission-not-consented', words: `Nobody in the tenant has consented to ${all}.` },
    ...(!isKnown
      ? []
      : askedFor.length > 0
        ? [{ fact: 'permission-asked-for', words: `The registration asks for ${quoted(askedFor)}.` } as const]
        : [{ fact: 'permission-not-asked-for', words: `The registration does not ask for ${all}.` } as const]),
    ...(consented.length === 0 && asOther.length > 0
      ? [{ fact: 'permission-of-other-type', words: `${quoted(asOther)} is consented as ${other}.` } as const]
      : []),
  ];
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' or ');
