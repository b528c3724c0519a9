import { fail, ok, type Result } from '../model/result.ts';
import { isMethod, type Method } from './scheme.ts';
import { damaged, openTable, type TableProblem } from './stored-table.ts';

export const roleTableFormat = 'graph-request-roles/1';

/** Which role a request needs besides its permission, as Microsoft documents it. */
export interface RoleEntry {
  readonly id: string;
  readonly methods: readonly Method[];
  /** `{id}` and `*` = one step, `name*` = one that begins so, `**` at the end = any number. */
  readonly paths: readonly string[];
  /** Any one of them, in the documented order. */
  readonly roles: readonly RoleOption[];
  /** What to ask for first. */
  readonly least: readonly string[];
  /** `delegated`: nothing is said of apps. `others`: only for things of other people, never under /me. `apps-too`: an app may need a role as well. */
  readonly callers: 'delegated' | 'others' | 'apps-too';
  /** Every member of the tenant may do it without a role, by default. */
  readonly everyMember: boolean;
  /** Who needs none of them. */
  readonly enoughWithout: readonly string[];
  readonly remark?: string;
  readonly source: string;
  /** How well it is known: seen on the page of the request, taken from a text that the pages share, or not stated by Microsoft. */
  readonly basis: 'page' | 'include' | 'inferred';
  readonly betaOnly: boolean;
  /** Permission that a custom role needs. */
  readonly customPermission?: string;
}

export interface RoleOption {
  readonly name: string;
  /** What it is good for only. */
  readonly limits?: string;
  /** The service whose own role it is; absent for roles of Microsoft Entra. */
  readonly system?: string;
}

/** Which roles of the caller are enough to act on a person, by a role that the person holds. */
export interface TargetRules {
  readonly source: string;
  /** State of the page, YYYY-MM-DD. */
  readonly stand: string;
  readonly sensitiveProperties: readonly string[];
  readonly sensitiveAction: Readonly<Record<string, readonly string[]>>;
  readonly passwordReset: Readonly<Record<string, readonly string[]>>;
}

export interface RoleTable {
  /** When the entries were checked, YYYY-MM-DD. */
  readonly checked: string;
  readonly entries: readonly RoleEntry[];
  readonly targets: TargetRules;
}

const what = 'The table of roles';

/** Reads public/data/role-table.json, which scripts/make-role-table.ts writes. */
export function decodeRoleTable(text: string): Result<RoleTable, TableProblem> {
  const table = openTable(text, roleTableFormat, what);
  if (!table.ok) return table;
  const { checked, entries, targets } = table.value.members;
  const rules = readTargets(targets);
  const read = Array.isArray(entries) ? entries.map(readEntry) : [];
  const known = read.filter((entry) => entry !== undefined);
  if (typeof checked !== 'string' || !rules || known.length === 0 || known.length < read.length)
    return fail(damaged(what));
  return ok({ checked, entries: known, targets: rules });
}

type Members = Readonly<Record<string, unknown>>;

function readEntry(value: unknown): RoleEntry | undefined {
  const {
    id,
    methods,
    paths,
    roles,
    least,
    callers,
    enoughWithout,
    remark,
    source,
    basis,
    betaOnly,
    everyMember,
    customPermission,
  } = membersOf(value);
  const options = Array.isArray(roles) ? roles.map(readOption).filter((role) => role !== undefined) : [];
  const served = textsOf(methods).filter(isMethod);
  if (typeof id !== 'string' || typeof source !== 'string' || options.length === 0 || served.length === 0)
    return undefined;
  if (callers !== 'delegated' && callers !== 'others' && callers !== 'apps-too') return undefined;
  if (basis !== 'page' && basis !== 'include' && basis !== 'inferred') return undefined;
  return {
    id,
    methods: served,
    paths: textsOf(paths),
    roles: options,
    least: textsOf(least),
    callers,
    enoughWithout: textsOf(enoughWithout),
    ...(typeof remark === 'string' && { remark }),
    source,
    basis,
    betaOnly: betaOnly === true,
    everyMember: everyMember === true,
    ...(typeof customPermission === 'string' && { customPermission }),
  };
}

/** A role without limits and of Entra is stored as its name. */
function readOption(value: unknown): RoleOption | undefined {
  if (typeof value === 'string') return { name: value };
  const { name, limits, system } = membersOf(value);
  if (typeof name !== 'string') return undefined;
  return { name, ...(typeof limits === 'string' && { limits }), ...(typeof system === 'string' && { system }) };
}

function readTargets(value: unknown): TargetRules | undefined {
  const { source, stand, sensitiveProperties, sensitiveAction, passwordReset } = membersOf(value);
  if (typeof source !== 'string' || typeof stand !== 'string') return undefined;
  const rules = (rows: unknown) =>
    Object.fromEntries(Object.entries(membersOf(rows)).map(([name, list]) => [name, textsOf(list)]));
  return {
    source,
    stand,
    sensitiveProperties: textsOf(sensitiveProperties),
    sensitiveAction: rules(sensitiveAction),
    passwordReset: rules(passwordReset),
  };
}

const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null ? { ...value } : {});

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
