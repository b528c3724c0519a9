import type { CallTables } from '../../engine/index.ts';
import { permissionIndex, roleTable, useTable } from '../tables.ts';

/** The tables that judge a call; undefined while they are on their way or cannot be had. */
export function useTables(): CallTables | undefined {
  const index = useTable(permissionIndex);
  const roles = useTable(roleTable);
  return index?.ok ? tablesOf(index.value, roles) : undefined;
}

/** Waits for them; undefined where they cannot be had. Never rejects. */
export async function tablesToCome(): Promise<CallTables | undefined> {
  const [index, roles] = await Promise.all([permissionIndex.load(), roleTable.load()]);
  return index.ok ? tablesOf(index.value, roles) : undefined;
}

function tablesOf(index: CallTables['index'], roles: ReturnType<typeof roleTable.store.get>): CallTables {
  return { index, ...(roles?.ok && { roles: roles.value }) };
}
