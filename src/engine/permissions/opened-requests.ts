import { openingsOf, type Opening } from './openings.ts';
import type { PermissionIndex } from './permission-index.ts';

/** A request that a permission opens, by kind of caller. */
export type OpenedRequest = Omit<Opening, 'row'>;

/** What a permission opens, as the data has it: the largest opens some two thousand requests. Nothing for an app under /me. */
export function openedBy(index: PermissionIndex, permission: string): OpenedRequest[] {
  return (openingsOf(index).get(permission) ?? []).map(({ method, template, as }) => ({ method, template, as }));
}
