import { directoryRoles } from '../../reference/directory-roles.ts';
import type { Match } from './match.ts';
import { roleEntryOf } from './role-entry.ts';
import type { RoleEntry, RoleOption, RoleTable } from './role-table.ts';
import { isMethod } from './scheme.ts';

/** What is known of the caller. `wids`: absent = not shown. */
export interface RoleHolder {
  readonly caller?: 'delegated' | 'application';
  readonly wids?: readonly string[];
}

/** Which role the signed-in person (or, where it says so, the app) needs for a request besides the permission. */
export type RoleVerdict =
  /** No entry: unknown, never "no role needed". */
  | { readonly kind: 'unknown' }
  /** An app calls by itself, and nothing is documented of a role for apps. */
  | { readonly kind: 'permission-decides'; readonly entry: RoleEntry }
  /** The request is under /me, and the roles are for things of other people. */
  | { readonly kind: 'own-data'; readonly entry: RoleEntry }
  | {
      readonly kind: 'role';
      readonly entry: RoleEntry;
      /** What to ask for first, with its limits. */
      readonly least: readonly RoleOption[];
      /**
       * `held`: a role that fits is in the token; `held-with-limits`: one that fits in part; `not-seen`: none is there, which proves
       * nothing (an eligible role, one over a unit, another service's role are not in it); `no-token`: unknown.
       */
      readonly token: 'held' | 'held-with-limits' | 'not-seen' | 'no-token';
      readonly held: readonly RoleOption[];
      /** The role that is enough can depend on the roles of the person who is acted on: see `targets` of the table. */
      readonly dependsOnTarget: boolean;
    };

export function judgeRole(table: RoleTable, match: Match, method: string, { caller, wids }: RoleHolder): RoleVerdict {
  const verb = method.toUpperCase();
  if (match.kind === 'unreadable' || match.kind === 'batch' || !isMethod(verb)) return { kind: 'unknown' };
  const { segments } = match.target;
  const entry = roleEntryOf(table, { method: verb, segments });
  if (!entry) return { kind: 'unknown' };
  if (caller === 'application' && entry.callers !== 'apps-too') return { kind: 'permission-decides', entry };
  if (entry.callers === 'others' && segments[0]?.edge === 'me') return { kind: 'own-data', entry };
  const held = heldRoles(entry, wids ?? []);
  return {
    kind: 'role',
    entry,
    least: entry.least.map((name) => entry.roles.find((role) => role.name === name) ?? { name }),
    token: tokenOf(held, wids),
    held,
    dependsOnTarget: targeted.has(entry.id),
  };
}

/** Global Administrator is left out of the lists: it is enough for what Entra roles decide, but for custom security attributes. */
function heldRoles({ roles, paths }: RoleEntry, wids: readonly string[]): readonly RoleOption[] {
  const names = new Set(wids.map((id) => directoryRoles[id.toLowerCase()]));
  const listed = roles.filter(({ name }) => names.has(name));
  const isAboveAll =
    roles.every(({ system }) => system === undefined) && !paths.some((path) => /customSec/i.test(path));
  return listed.length === 0 && isAboveAll && names.has(aboveAll) ? [{ name: aboveAll }] : listed;
}

const aboveAll = 'Global Administrator';

function tokenOf(held: readonly RoleOption[], wids: readonly string[] | undefined) {
  if (held.some(({ limits }) => limits === undefined)) return 'held';
  if (held.length > 0) return 'held-with-limits';
  return wids ? 'not-seen' : 'no-token';
}

/** Entries whose requests are sensitive actions on a person. */
const targeted: ReadonlySet<string> = new Set([
  'users-update',
  'users-delete',
  'users-revoke-sessions',
  'authentication-methods-write',
  'deleted-items-restore',
  'deleted-items-delete',
]);

/** Roles of the caller that are enough to act on a person who holds these roles: the hardest row counts. */
export function rolesForTarget(
  { targets }: RoleTable,
  action: 'sensitiveAction' | 'passwordReset',
  held: readonly string[],
): readonly string[] {
  const rows = (held.length === 0 ? ['no admin role'] : held).map(
    (name) => targets[action][name] ?? ['Privileged Authentication Administrator'],
  );
  return rows.reduce((enough, row) => enough.filter((name) => row.includes(name)));
}
