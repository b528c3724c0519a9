import { replace, type LoaderFunctionArgs } from 'react-router';
import {
  kinOf,
  nearestNames,
  type Kin,
  type OpenedRequest,
  type PermissionDetails,
  type PermissionDetailsTable,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { permissionDetails, permissionIndex } from '../tables.ts';
import { countsOf, requestRows, rowsAtOnce, type Role } from './request-rows.ts';

/** What the page of a permission shows; its document brings it along. */
export type Shown =
  | KnownPermission
  | { readonly kind: 'unknown'; readonly asked: string; readonly nearest: readonly string[]; readonly date: string }
  | { readonly kind: 'unreadable'; readonly problem: string };

export interface KnownPermission {
  readonly kind: 'known';
  readonly name: string;
  /** Mostly one, else `name` first. Names that differ in case share a page: a file system may not tell them apart. */
  readonly spellings: readonly PermissionDetails[];
  readonly date: string;
  readonly opened: Opened | { readonly problem: string };
}

export interface Opened {
  readonly total: number;
  readonly counts: Readonly<Record<Role, number>>;
  readonly first: readonly OpenedRequest[];
  readonly kin: { readonly delegated: Kin; readonly application: Kin };
}

export async function loadPermission({ params }: LoaderFunctionArgs): Promise<Shown> {
  const [details, index] = await Promise.all([permissionDetails.retry(), permissionIndex.retry()]);
  if (!details.ok) return { kind: 'unreadable', problem: details.problem };
  const { all, date } = details.value;
  const asked = params['name'] ?? '';
  const spellings = spellingsOf(all, asked);
  const name = spellings[0]?.name;
  if (name === undefined) {
    const near = nearestNames(
      all.map((one) => one.name),
      asked,
    );
    return { kind: 'unknown', asked, nearest: [...new Set(near.map((one) => mainName(all, one)))], date };
  }
  if (name !== asked) throw replace(paths.permission(name));
  const opened = index.ok ? openedOf(index.value, details.value, spellings) : { problem: index.problem };
  return { kind: 'known', name, spellings, date, opened };
}

/** All pages, for the build: a page without its tables is not to be built. */
export async function permissionAddresses(): Promise<readonly string[]> {
  const [details, index] = await Promise.all([permissionDetails.retry(), permissionIndex.retry()]);
  if (!details.ok) throw new Error(details.problem);
  if (!index.ok) throw new Error(index.problem);
  const { all } = details.value;
  return all.filter((one) => mainName(all, one.name) === one.name).map(({ name }) => paths.permission(name));
}

/** The one that has an id first: it can be granted, and the page bears its name. */
function spellingsOf(all: readonly PermissionDetails[], asked: string): readonly PermissionDetails[] {
  const lower = asked.toLowerCase();
  return all
    .filter(({ name }) => name.length === asked.length && name.toLowerCase() === lower)
    .toSorted((a, b) => Number(hasId(b)) - Number(hasId(a)));
}

const hasId = ({ delegatedId, applicationId }: PermissionDetails): boolean =>
  (delegatedId ?? applicationId) !== undefined;

const mainName = (all: readonly PermissionDetails[], name: string): string => spellingsOf(all, name)[0]?.name ?? name;

function openedOf(
  index: PermissionIndex,
  details: PermissionDetailsTable,
  spellings: readonly PermissionDetails[],
): Opened {
  const rows = requestRows(
    index,
    spellings.map(({ name }) => name),
  );
  const main = spellings[0]?.name ?? '';
  const kin = (scheme: 'delegatedWork' | 'application') => linkable(details, kinOf(index, details, main, scheme));
  return {
    total: rows.length,
    counts: countsOf(rows),
    first: rows.slice(0, rowsAtOnce),
    kin: { delegated: kin('delegatedWork'), application: kin('application') },
  };
}

/** By the names of their pages. */
function linkable({ all }: PermissionDetailsTable, { opens, instead }: Kin): Kin {
  return { opens, instead: instead.map((one) => ({ ...one, permission: mainName(all, one.permission) })) };
}
