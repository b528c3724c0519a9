import type { Result } from '../model/result.ts';
import { decodePublishedIndex } from './decode-index.ts';
import type { PermissionIndex } from './permission-index.ts';
import { repaired } from './repair.ts';
import type { TableProblem } from './stored-table.ts';

/** Reads public/data/permission-index.json and puts the overrides table over it. */
export function decodePermissionIndex(text: string): Result<PermissionIndex, TableProblem> {
  const published = decodePublishedIndex(text);
  return published.ok ? { ok: true, value: repaired(published.value) } : published;
}
