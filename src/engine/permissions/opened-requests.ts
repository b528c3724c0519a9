import type { PermissionIndex, Row } from './permission-index.ts';
import { schemes, type Method, type Scheme } from './scheme.ts';
import { templatesOf } from './templates-of.ts';

/** A request that a permission opens, by kind of caller. */
export interface OpenedRequest {
  readonly method: Method;
  readonly template: string;
  /** `least`: it is (one of) the least for it; `higher`: it is enough; `together`: only with another permission. */
  readonly as: Readonly<Partial<Record<Scheme, 'least' | 'higher' | 'together'>>>;
}

/** What a permission opens, as the data has it: the largest opens some two thousand requests. Nothing for an app under /me. */
export function openedBy(index: PermissionIndex, permission: string): OpenedRequest[] {
  return templatesOf(index).flatMap(({ template, edges, rows }) =>
    [...rows].flatMap(([method, row]): OpenedRequest[] => {
      const roles = schemes.flatMap((scheme): [Scheme, 'least' | 'higher' | 'together'][] => {
        const role = scheme === 'application' && edges[0] === 'me' ? undefined : roleOf(row, scheme, permission);
        return role ? [[scheme, role]] : [];
      });
      return roles.length === 0 ? [] : [{ method, template, as: Object.fromEntries(roles) }];
    }),
  );
}

function roleOf(row: Row, scheme: Scheme, permission: string): 'least' | 'higher' | 'together' | undefined {
  const cell = row[scheme];
  const [least, higher] = [cell?.least ?? [], cell?.higher ?? []];
  const isAlone = (names: readonly string[]) => names.length === 1 && names[0] === permission;
  if (least.some(isAlone)) return 'least';
  if (higher.some(isAlone)) return 'higher';
  return [...least, ...higher].some((names) => names.includes(permission)) ? 'together' : undefined;
}
