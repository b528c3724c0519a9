import { matchRequest, needOf, type PermissionIndex } from '../../engine/permissions/index.ts';
import type { PermissionType } from '../../fixes/fix.ts';

/** What one kind of caller needs for the named call, as lists of permissions that are needed together. */
interface Needed {
  readonly least: readonly (readonly string[])[];
  readonly all: readonly (readonly string[])[];
}

export type CallNeed =
  | {
      readonly kind: 'found';
      readonly template: string;
      readonly needs: Readonly<Record<PermissionType, Needed | undefined>>;
    }
  | { readonly kind: 'not-found' };

/** The call that a link names, looked up: what it needs for either type. */
export function needOfCall(index: PermissionIndex, method: string | undefined, path: string): CallNeed {
  const match = matchRequest(index, { url: path, ...(method !== undefined && { method }) });
  if (match.kind !== 'found') return { kind: 'not-found' };
  const { delegatedWork, delegatedPersonal, application } = needOf(match).cells;
  return {
    kind: 'found',
    template: match.template,
    needs: { delegated: neededBy(delegatedWork ?? delegatedPersonal), application: neededBy(application) },
  };
}

function neededBy(cell: ReturnType<typeof needOf>['cells']['application']): Needed | undefined {
  return cell === null ? undefined : { least: cell.least, all: [...cell.least, ...cell.higher] };
}

/** How a permission stands to the call: the smallest, larger than needed, not used, or no form of the call for this type. */
export type Fit = 'least' | 'more' | 'unused' | 'no-form';

export function fitOf(name: string, needed: Needed | undefined): Fit {
  if (!needed) return 'no-form';
  const lower = name.toLowerCase();
  const holds = (names: readonly string[]): boolean => names.some((one) => one.toLowerCase() === lower);
  if (needed.least.some(holds)) return 'least';
  return needed.all.some(holds) ? 'more' : 'unused';
}

/** "A", or "A and B", or "A or C". */
export const inWords = (alternatives: readonly (readonly string[])[]): string =>
  alternatives.map((names) => names.map((name) => `\`${name}\``).join(' and ')).join(' or ');
