import { spelled, type PermissionIndex, type Row, type TemplateNode } from './permission-index.ts';
import type { Method } from './scheme.ts';

/** One template of the index, with what it needs by method. */
export interface IndexedTemplate {
  readonly template: string;
  readonly edges: readonly string[];
  readonly rows: ReadonlyMap<Method, Row>;
}

const known = new WeakMap<TemplateNode, readonly IndexedTemplate[]>();

/** Every template of the index, in the order of the tree; made once. */
export function templatesOf({ root }: PermissionIndex): readonly IndexedTemplate[] {
  const found = known.get(root);
  if (found) return found;
  const all: IndexedTemplate[] = [];
  const visit = (node: TemplateNode, edges: readonly string[], labels: readonly string[]): void => {
    const rows = node.rows();
    if (rows.size > 0) all.push({ template: spelled(labels), edges, rows });
    for (const [edge, { label, node: next }] of node.edges()) visit(next, [...edges, edge], [...labels, label]);
  };
  visit(root, [], []);
  known.set(root, all);
  return all;
}
