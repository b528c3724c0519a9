import type { Seen } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';

export type PermissionType = Extract<Seen, { kind: 'permissions' }>['rows'][number]['type'];

export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** A permission of Graph that somebody consented to. */
export interface Given {
  readonly name: string;
  readonly type: PermissionType;
  readonly to: 'everyone' | 'this-person' | 'others';
  /** ISO 8601; grants of delegated permissions have no date. */
  readonly since?: string;
}

/** What people, or an administrator for all, consented to on behalf of people. */
export function delegatedIn(
  grants: unknown,
  graphId: string | undefined,
  person: string | undefined,
): readonly Given[] {
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

/** What the app was given for itself. */
export function rolesIn(assignments: unknown, graph: unknown): readonly Given[] {
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

/** Keys of what the registration asks for; undefined where it is in another tenant. */
export function askedForIn(registration: unknown, graph: unknown): ReadonlySet<string> | undefined {
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

/** A permission has one name for both types. */
export const keyOf = (name: string, type: PermissionType): string => `${name.toLowerCase()} ${type}`;

/** Best first. */
const extents = ['everyone', 'this-person', 'others'] as const;

/** To whom a permission was given; undefined where to nobody. */
export function extentOf(given: readonly Given[], name: string, type: PermissionType): Given['to'] | undefined {
  const found = given.filter((one) => keyOf(one.name, one.type) === keyOf(name, type));
  return extents.find((extent) => found.some(({ to }) => to === extent));
}
