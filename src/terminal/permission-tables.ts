import { readFileSync } from 'node:fs';
import {
  decodePermissionIndex,
  decodeRoleTable,
  type PermissionIndex,
  type RoleTable,
} from '../engine/permissions/index.ts';

/** The tables that the page fetches, from this copy of the program. What is wrong with one ends the program with its text. */
export function permissionIndex(): PermissionIndex {
  const index = decodePermissionIndex(textOf('permission-index.json'));
  if (!index.ok) throw new Error(index.problem.text);
  return index.value;
}

export function roleTable(): RoleTable {
  const table = decodeRoleTable(textOf('role-table.json'));
  if (!table.ok) throw new Error(table.problem.text);
  return table.value;
}

export const callTables = () => ({ index: permissionIndex(), roles: roleTable() });

const textOf = (name: string): string => readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8');
