import { useEffect } from 'react';
import {
  decodePermissionDetails,
  decodePermissionIndex,
  decodeRoleTable,
  type TableProblem,
} from '../engine/permissions/index.ts';
import { createStore, useStore, type Store } from './store.ts';
import { tableText } from './table-source.ts';

/** A table that was asked for, or a sentence that says why it is not there. */
export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** A file of public/data, fetched and decoded when it is first needed, once for all pages. */
export interface Table<Value> {
  readonly store: Store<Loaded<Value> | undefined>;
  /** Asks for it once. Never rejects; a failure stays. */
  readonly load: () => Promise<Loaded<Value>>;
  /** After a failure, asks for it again. */
  readonly retry: () => Promise<Loaded<Value>>;
}

type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: TableProblem };

function table<Value>(file: string, what: string, decode: (text: string) => Decoded<Value>): Table<Value> {
  const store = createStore<Loaded<Value> | undefined>(undefined);
  let pending: Promise<Loaded<Value>> | undefined;
  const fetchOnce = async (): Promise<Loaded<Value>> => {
    const loaded = await tableText(file).then(
      (text) => readable(decode(text)),
      (): Loaded<Value> => ({ ok: false, problem: `${what} could not be loaded. Is the network there?` }),
    );
    store.set(loaded);
    pending = undefined;
    return loaded;
  };
  const retry = (): Promise<Loaded<Value>> => {
    const loaded = store.get();
    if (loaded?.ok) return Promise.resolve(loaded);
    pending ??= fetchOnce();
    return pending;
  };
  return {
    store,
    load() {
      const loaded = store.get();
      return loaded ? Promise.resolve(loaded) : retry();
    },
    retry,
  };
}

function readable<Value>(decoded: Decoded<Value>): Loaded<Value> {
  return decoded.ok ? decoded : { ok: false, problem: decoded.problem.text };
}

export const permissionIndex = table('permission-index.json', 'The permission index', decodePermissionIndex);
export const permissionDetails = table('permission-details.json', 'The table of permissions', decodePermissionDetails);
export const roleTable = table('role-table.json', 'The table of roles', decodeRoleTable);

/** The table as soon as it is there; asks for it once it is needed, and not again by itself. Undefined while it is on its way. */
export function useTable<Value>({ store, load }: Table<Value>, needed = true): Loaded<Value> | undefined {
  const loaded = useStore(store);
  useEffect(() => {
    if (needed) void load();
  }, [needed, load]);
  return loaded;
}
