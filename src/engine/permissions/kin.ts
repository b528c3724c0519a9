import type { PermissionDetailsTable } from './decode-details.ts';
import { openingsOf, type Opening } from './openings.ts';
import type { PermissionIndex } from './permission-index.ts';
import type { Scheme } from './scheme.ts';

/** What would do in the place of a permission, for one kind of caller. */
export interface Kin {
  /** How many requests the permission opens by itself. */
  readonly opens: number;
  /** Where the permission is more than is needed, these are the least: at most three, the most frequent first. */
  readonly instead: readonly Instead[];
}

export interface Instead {
  readonly permission: string;
  /** It is the least for so many of the requests that the other permission opens. */
  readonly requests: number;
}

const most = 3;

/** What is rarer than this, of the requests in question, is no kin but an odd line of the data. */
const share = 0.1;

/** Going by what Microsoft marks as the least, and by privilege levels; never by names. */
export function kinOf(
  index: PermissionIndex,
  details: PermissionDetailsTable,
  permission: string,
  scheme: Scheme,
): Kin {
  const openings = openingsOf(index).get(permission) ?? [];
  const spare = openings.filter(({ as }) => as[scheme] === 'higher');
  const levels = (name: string) =>
    Object.values(details.byName.get(name)?.forms ?? {}).flatMap(({ privilegeLevel = [] }) => privilegeLevel);
  // A level is missing here and there, and one form of a permission can have an odd one.
  const highest = Math.max(...levels(permission));
  const instead = counted(spare.flatMap((one) => onlyLeast(one, scheme))).filter(
    (one) => one.requests >= spare.length * share && Math.min(...levels(one.permission)) <= highest,
  );
  return {
    opens: openings.filter(({ as }) => as[scheme] === 'least').length + spare.length,
    instead: instead.slice(0, most),
  };
}

/** Several least ones are for several things (searching mail, searching files), and one that Microsoft does not mark is a guess. */
function onlyLeast({ row }: Opening, scheme: Scheme): readonly string[] {
  const { least = [], stated = false } = row[scheme] ?? {};
  const [names = [], ...others] = least;
  return stated && others.length === 0 && names.length === 1 ? names : [];
}

function counted(names: readonly string[]): Instead[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([permission, requests]) => ({ permission, requests }))
    .toSorted((a, b) => b.requests - a.requests || (a.permission < b.permission ? -1 : 1));
}
