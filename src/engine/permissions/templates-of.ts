import { spelled, type PermissionIndex, type Row, type TemplateNode } from './permission-index.ts';
import type { Method } from './scheme.ts';

/** One template of the index, with what it needs by method. */
export interface IndexedTemplate {
  readonly template: string;
  readonly edges: readonly string[];
  readonly rows: ReadonlyMap<Method, Row>;
}

const known = new WeakMap<TemplateNode, Map<string, readonly IndexedTemplate[]>>();

/** Every template of the index, in the order of the tree. */
export function templatesOf(index: PermissionIndex): readonly IndexedTemplate[] {
  return [...index.root.edges().keys()].flatMap((first) => templatesUnder(index, first));
}

/** The templates that begin with one step; made once. */
export function templatesUnder({ root }: PermissionIndex, first: string): readonly IndexedTemplate[] {
  const made = known.get(root) ?? new Map<string, readonly IndexedTemplate[]>();
  known.set(root, made);
  const all = made.get(first) ?? visited(root, first);
  made.set(first, all);
  return all;
}

function visited(root: TemplateNode, first: string): readonly IndexedTemplate[] {
  const all: IndexedTemplate[] = [];
  const visit = (node: TemplateNode, edges: readonly string[], labels: readonly string[]): void => {
    const rows = node.rows();
    if (rows.size > 0) all.push({ template: spelled(labels), edges, rows });
    for (const [edge, { label, node: next }] of node.edges()) visit(next, [...edges, edge], [...labels, label]);
  };
  const start = root.edges().get(first);
  if (start) visit(start.node, [first], [start.label]);
  return all;
}
