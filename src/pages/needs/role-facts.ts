import {
  basisWords,
  rolesForTarget,
  type RoleEntry,
  type RoleOption,
  type RoleTable,
  type RoleVerdict,
} from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';

/** A role that is enough, as it stands in the list. */
export interface RoleRow {
  readonly name: string;
  /** What it is good for only. */
  readonly limits?: string;
  /** The service whose own role it is. */
  readonly system?: string;
  readonly isLeast: boolean;
  readonly isHeld: boolean;
}

/** Roles that are enough for people who hold one of these. */
interface TargetRow {
  readonly targets: readonly string[];
  readonly enough: readonly string[];
}

export interface TargetRules {
  readonly title: string;
  readonly rows: readonly TargetRow[];
  readonly source: string;
  readonly stand: string;
}

type Role = Extract<RoleVerdict, { kind: 'role' }>;

export interface RoleFacts {
  readonly rows: readonly RoleRow[];
  /** Only for what belongs to other people: one's own needs none. */
  readonly forOthersOnly: boolean;
  readonly enoughWithout: readonly string[];
  readonly notes: readonly string[];
  /** How well it is known. */
  readonly basis: string;
  readonly source: string;
  readonly token: Role['token'];
  readonly targets: readonly TargetRules[];
}

export function roleFacts(table: RoleTable, { entry, least, token, held, dependsOnTarget }: Role): RoleFacts {
  const [leastNames, heldNames] = [least, held].map((list) => new Set(list.map(({ name }) => name)));
  // Global Administrator is held and stands in no list.
  const unlisted = held.filter(({ name }) => entry.roles.every((role) => role.name !== name));
  const row = (role: RoleOption): RoleRow => ({
    ...role,
    ...(role.limits !== undefined && { limits: pointing(role.limits) }),
    isLeast: leastNames?.has(role.name) ?? false,
    isHeld: heldNames?.has(role.name) ?? false,
  });
  const others = entry.roles.filter(({ name }) => !leastNames?.has(name));
  return {
    rows: [...least, ...others, ...unlisted].map(row),
    forOthersOnly: entry.callers === 'others',
    enoughWithout: entry.enoughWithout,
    notes: [
      ...(entry.remark === undefined ? [] : [pointing(entry.remark.trim())]),
      ...(entry.customPermission === undefined ? [] : [`A custom role needs \`${entry.customPermission}\`.`]),
      ...(entry.betaOnly ? ['Documented for beta only.'] : []),
    ],
    basis: basisWords(entry, formatDate(table.checked)),
    source: entry.source,
    token,
    targets: dependsOnTarget ? targetsOf(table, entry) : [],
  };
}

/** The table calls its own rules "targets". */
const pointing = (text: string): string => text.replaceAll('see targets', 'see who is acted on, below');

function targetsOf(table: RoleTable, entry: RoleEntry): TargetRules[] {
  return (actions[entry.id] ?? ['sensitiveAction']).map((action) => ({
    title: titles[action],
    // A new password is open to more roles than the list of the request names.
    rows: targetRows(table, action, entry.id === 'users-update' && action === 'passwordReset' ? undefined : entry),
    source: table.targets.source,
    stand: table.targets.stand,
  }));
}

type Action = 'sensitiveAction' | 'passwordReset';

const titles: Readonly<Record<Action, string>> = {
  sensitiveAction: 'Who is acted on decides which role is enough',
  passwordReset: 'For a new password, and for ending sessions',
};

/** Which of the two tables holds for an entry, where it is not the first alone. */
const actions: Readonly<Record<string, readonly Action[]>> = {
  'users-update': ['sensitiveAction', 'passwordReset'],
  'users-revoke-sessions': ['passwordReset'],
};

/** Targets with the same answer stand together, those for which most roles are enough first. */
function targetRows(table: RoleTable, action: Action, entry: RoleEntry | undefined): TargetRow[] {
  const rows = new Map<string, TargetRow>();
  for (const target of Object.keys(table.targets[action])) {
    const enough = rolesForTarget(table, action, [target]).filter(
      (name) => !entry || entry.roles.some((role) => role.name === name),
    );
    const key = enough.join();
    rows.set(key, { targets: [...(rows.get(key)?.targets ?? []), target], enough });
  }
  return [...rows.values()].toSorted((a, b) => b.enough.length - a.enough.length);
}
