import type { PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { schemes, type Method, type Scheme } from './scheme.ts';
import { templatesOf } from './templates-of.ts';

/** How a permission opens a request. `least`: it is (one of) the least for it; `higher`: it is enough; `together`: only with another permission. */
export type OpensAs = Readonly<Partial<Record<Scheme, 'least' | 'higher' | 'together'>>>;

/** One request that a permission opens, with all that the request needs. */
export interface Opening {
  readonly method: Method;
  readonly template: string;
  readonly row: Row;
  readonly as: OpensAs;
}

export type Openings = ReadonlyMap<string, readonly Opening[]>;

const known = new WeakMap<TemplateNode, Openings>();

/** The index the other way round: what each permission opens, in the order of the tree. Nothing for an app under /me. Made once. */
export function openingsOf(index: PermissionIndex): Openings {
  const found = known.get(index.root);
  if (found) return found;
  const rolesIn = rolesByRow();
  const openings = new Map<string, Opening[]>();
  for (const { template, edges, rows } of templatesOf(index)) {
    for (const [method, row] of rows) {
      for (const [permission, as] of rolesIn(row, edges[0] === 'me')) {
        const own = openings.get(permission) ?? [];
        if (own.length === 0) openings.set(permission, own);
        own.push({ method, template, row, as });
      }
    }
  }
  known.set(index.root, openings);
  return openings;
}

type Roles = ReadonlyMap<string, OpensAs>;

/** Rows that are alike are one object: each is read once, and once more for /me. */
function rolesByRow(): (row: Row, isMe: boolean) => Roles {
  const [read, readForMe] = [new Map<Row, Roles>(), new Map<Row, Roles>()];
  return (row, isMe) => {
    const places = isMe ? readForMe : read;
    const found = places.get(row) ?? rolesOf(row, isMe);
    places.set(row, found);
    return found;
  };
}

function rolesOf(row: Row, isMe: boolean): Roles {
  const roles = new Map<string, OpensAs>();
  for (const scheme of schemes) {
    const cell = scheme === 'application' && isMe ? null : row[scheme];
    if (!cell) continue;
    const alone = (role: 'least' | 'higher') =>
      cell[role].flatMap(([name, ...others]) =>
        name === undefined || others.length > 0 ? [] : [[name, role] as const],
      );
    const together = [...cell.least, ...cell.higher].flat().map((name) => [name, 'together'] as const);
    // What stands last counts: alone is more than together, least more than enough.
    for (const [name, role] of new Map([...together, ...alone('higher'), ...alone('least')]))
      roles.set(name, { ...roles.get(name), [scheme]: role });
  }
  return roles;
}
