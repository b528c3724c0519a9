import type { TemplateFacts } from './cells.ts';

/** Stands for every place of the tree where the same steps with the same needs follow. */
export interface SharedNode {
  readonly id: number;
  /** The template that ends here, or one that needs the same. */
  readonly ends?: TemplateFacts;
  readonly edges: readonly (readonly [label: string, node: SharedNode])[];
}

interface Growing {
  ends?: TemplateFacts;
  readonly edges: Map<string, readonly [label: string, node: Growing]>;
}

/** Files the templates step by step; then subtrees that are alike become one: /me, /users/{id} and /drives/{id} repeat much. */
export function sharedTree(
  templates: readonly TemplateFacts[],
  needKey: (template: TemplateFacts) => string,
): SharedNode {
  const root: Growing = { edges: new Map() };
  for (const template of templates) {
    let node = root;
    template.edges.forEach((edge, at) => {
      const next = node.edges.get(edge) ?? ([template.labels[at] ?? edge, { edges: new Map() }] as const);
      node.edges.set(edge, next);
      [, node] = next;
    });
    node.ends = template;
  }
  return share(root, needKey, new Map());
}

function share(
  node: Growing,
  needKey: (template: TemplateFacts) => string,
  known: Map<string, SharedNode>,
): SharedNode {
  const edges = [...node.edges]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [label, next]]) => [label, share(next, needKey, known)] as const);
  const needs = node.ends ? needKey(node.ends) : '';
  const key = [needs, ...edges.map(([label, next]) => `${label} ${next.id}`)].join('\n');
  const found = known.get(key);
  if (found) return found;
  const fresh = { id: known.size, edges, ...(node.ends && { ends: node.ends }) };
  known.set(key, fresh);
  return fresh;
}
