import type { Found, Known, Probe, Read, Seen, TenantFact } from '../probe.ts';
import {
  askedForIn,
  delegatedIn,
  extentOf,
  graphAppId,
  keyOf,
  rolesIn,
  type Given,
  type PermissionType,
} from './consented.ts';
import { isCutShort, textOf } from './fields.ts';
import { personId, presumedOf } from './person-path.ts';

type Row = Extract<Seen, { kind: 'permissions' }>['rows'][number];
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
  reads: ['app', 'user', 'permissions', 'held', 'type', 'method', 'path', 'time'],
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
  const shown: Shown = {
    given,
    askedFor: askedForIn(registration, graph),
    isWhole: { delegated: !isCutShort(grants), application: !isCutShort(assignments) },
  };
  const types: readonly PermissionType[] = type === undefined ? ['delegated', 'application'] : [type];
  const found = types.map((one) => {
    const rows = rowsOf({ ...known, type: one }, shown);
    return { rows, facts: factsOf(rows, given, { ...known, type: one }) };
  });
  const rows = found.flatMap((one) => one.rows);
  return {
    facts: saidByAll(found.map(({ facts }) => facts)),
    seen: [{ kind: 'permissions', rows }, ...othersIn(rows, known)],
  };
}

/** Where it is not known which kind of call it was, only what holds for both is said. */
const saidByAll = ([first = [], ...others]: readonly (readonly TenantFact[])[]): readonly TenantFact[] =>
  first.filter(({ fact }) => others.every((facts) => facts.some((other) => other.fact === fact)));

/** A case of which the kind of call is known, or assumed in turn. */
type Typed = Known & { readonly type: PermissionType };

interface Shown {
  readonly given: readonly Given[];
  readonly askedFor: ReadonlySet<string> | undefined;
  /** Whether what is not in the list was not given. */
  readonly isWhole: Readonly<Record<PermissionType, boolean>>;
}

/** Everything that would open the call: by the data, and what was said to be needed. */
function waysOf({ permissions, ways = [] }: Known): readonly (readonly string[])[] {
  const named = new Set(ways.flat());
  return [...ways, ...permissions.filter((name) => !named.has(name)).map((name) => [name])];
}

/** What is needed and what is held, and of what is more than needed that which somebody asks for, consented to or holds. */
function rowsOf(known: Typed, { given, askedFor, isWhole }: Shown): readonly Row[] {
  const { permissions, held, type } = known;
  const inToken = held && new Set(held.map((name) => name.toLowerCase()));
  const opening = new Set(waysOf(known).flat());
  const names = [...new Set([...permissions, ...opening, ...(held ?? [])])];
  return names
    .map((permission): Row => {
      const consented = extentOf(given, permission, type) ?? (isWhole[type] ? 'no' : undefined);
      const opens = permissions.includes(permission) ? 'least' : opening.has(permission) ? 'more' : undefined;
      return {
        permission,
        type,
        ...(opens && { opens }),
        ...(consented && { consented }),
        ...(askedFor && { askedFor: askedFor.has(keyOf(permission, type)) }),
        ...(inToken && { inToken: inToken.has(permission.toLowerCase()) }),
      };
    })
    .filter(({ opens, askedFor: isAsked, consented, inToken: isHeld }) =>
      opens === 'more' ? isAsked === true || isHeld === true || (consented ?? 'no') !== 'no' : true,
    );
}

/** Any one way is enough; within one, everything is needed. */
function factsOf(rows: readonly Row[], given: readonly Given[], known: Typed): readonly TenantFact[] {
  const ways = waysOf(known).map((names) => names.map((name) => rowFor(name, rows, known)));
  const firstWhere = (holds: (row: Row) => boolean): readonly Row[] | undefined => ways.find((way) => way.every(holds));
  const usable = firstWhere(isUsable);
  if (usable) return consentedFacts(usable, given, known);
  if (ways.flat().some(({ consented }) => consented === undefined)) return [];
  const forOthers = firstWhere(({ consented }) => consented !== 'no');
  if (forOthers) {
    const words = `Only other people have consented to ${namesOf(forOthers.filter((row) => !isUsable(row)))}, each for themselves.`;
    return [{ fact: 'permission-consented-for-others', ...presumedOf(known.user), words }];
  }
  const asked = firstWhere((row) => row.askedFor === true || isUsable(row));
  if (asked) {
    const words = `The registration asks for ${namesOf(asked.filter((row) => !isUsable(row)))}, and nobody has consented to it.`;
    return [{ fact: 'permission-asked-for-only', words }];
  }
  const other = known.type === 'application' ? 'delegated' : 'application';
  const asOther = firstWhere(({ permission }) => extentOf(given, permission, other) !== undefined);
  if (asOther) {
    const words = `${namesOf(asOther)} is consented as ${other} permission, and the call is ${known.type}.`;
    return [{ fact: 'permission-of-other-type', words }];
  }
  const needed = namesOf(rows.filter(({ opens, consented }) => opens === 'least' && consented === 'no'));
  return rows.some(({ askedFor }) => askedFor !== undefined)
    ? [
        {
          fact: 'permission-not-asked-for',
          words: `The registration does not ask for ${needed}, and nobody has consented to it.`,
        },
      ]
    : [{ fact: 'permission-not-consented', words: `Nobody in the tenant has consented to ${needed}.` }];
}

const isUsable = ({ consented }: Row): boolean => consented === 'everyone' || consented === 'this-person';

/** What has no row was neither asked for nor consented to. */
const rowFor = (permission: string, rows: readonly Row[], { type }: Typed): Row =>
  rows.find((row) => row.permission === permission) ?? { permission, type, consented: 'no' };

function consentedFacts(usable: readonly Row[], given: readonly Given[], known: Known): readonly TenantFact[] {
  const words = `The tenant has consented to ${namesOf(usable)}.`;
  const isOfPerson = usable.every(({ consented }) => consented === 'this-person');
  const consented = { fact: 'permission-consented', ...(isOfPerson && presumedOf(known.user)), words } as const;
  const lacking = usable.filter(({ inToken }) => inToken === false);
  if (lacking.length === 0) return [consented];
  const since = lacking
    .map(({ permission, type }) => given.find((one) => keyOf(one.name, one.type) === keyOf(permission, type))?.since)
    .filter((one) => one !== undefined)
    .toSorted()[0];
  return [
    consented,
    since !== undefined && known.time !== undefined && Date.parse(since) > Date.parse(known.time)
      ? {
          fact: 'permission-consented-since',
          words: `${namesOf(lacking)} was consented on ${since.slice(0, 16).replace('T', ' at ')} UTC, after the call failed.`,
        }
      : {
          fact: 'permission-consented-not-in-token',
          words: `${namesOf(lacking)} is consented, and the token does not hold it.`,
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
