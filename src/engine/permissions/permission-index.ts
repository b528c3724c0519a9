import type { Method, Scheme } from './scheme.ts';

/** Permissions that are needed together; mostly one. Sorted by name. */
export type Alternative = readonly string[];

/** What one kind of caller may use for a request: any one of the alternatives is enough. */
export interface Cell {
  /** Several where Microsoft marks several: real alternatives. What changes nothing first, then by privilege level. */
  readonly least: readonly Alternative[];
  readonly higher: readonly Alternative[];
  /** False where Microsoft marks none as the least: then `least` is what has the lowest privilege level. */
  readonly stated: boolean;
}

/** A request's needs by kind of caller; null = no form of the request for that caller. */
export interface Row extends Readonly<Record<Scheme, Cell | null>> {
  /** There where a line of reference/permission-overrides.ts says otherwise than the data. */
  readonly repair?: Repair;
}

export interface Repair {
  readonly why: string;
  /** Address of the page that says so, and when it was read. */
  readonly source: string;
  readonly checked: string;
}

/** A step of the tree of templates, unfolded when it is asked for. Equal subtrees are one object: a node does not know its path. */
export interface TemplateNode {
  readonly edges: () => ReadonlyMap<string, Edge>;
  readonly rows: () => ReadonlyMap<Method, Row>;
}

export interface Edge {
  /** As the step is written in the data: `messages`, `{id}`, `range(address={value})`, `root:`. */
  readonly label: string;
  readonly node: TemplateNode;
}

/** Microsoft's published permission data, decoded. */
export interface PermissionIndex {
  /** Of the data, YYYY-MM-DD. */
  readonly date: string;
  /** Commit of microsoftgraph/microsoft-graph-devx-content. */
  readonly commit: string;
  readonly permissions: readonly string[];
  /** Consented for one team or chat by its owner, never by an admin for the tenant. */
  readonly resourceSpecific: ReadonlySet<string>;
  readonly root: TemplateNode;
}

/** Writes steps as the path that they stand for: `/me/drive/root:/{id}:/content`. */
export function spelled(labels: readonly string[]): string {
  let path = '';
  labels.forEach((label, at) => {
    const closes = at > 1 && labels[at - 2]?.endsWith(':') === true;
    path += `${closes ? ':' : ''}/${label}`;
  });
  return path === '' ? '/' : path;
}
