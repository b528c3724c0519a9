import { spelled, type Row, type TemplateNode } from './permission-index.ts';
import type { Method } from './scheme.ts';
import type { Arrival } from './walk.ts';

/**
 * Other templates that a request fits as well, where the address leaves open which: a function whose arguments were not shown
 * or are others than the data has. Only those that need something else.
 */
export function alternativesOf(root: TemplateNode, { labels }: Arrival, method: Method, row: Row): string[] {
  const others: string[] = [];
  let node = root;
  labels.forEach((label, at) => {
    const name = label.replace(/\(.*$/, '').toLowerCase();
    for (const [edge, { label: other, node: next }] of label.includes('(') ? node.edges() : []) {
      const rest = labels.slice(at + 1);
      const found =
        edge.startsWith(`${name}(`) && other !== label ? descend(next, rest)?.rows().get(method) : undefined;
      if (found && found !== row) others.push(spelled([...labels.slice(0, at), other, ...rest]));
    }
    node = descend(node, [label]) ?? node;
  });
  return others;
}

function descend(start: TemplateNode, labels: readonly string[]): TemplateNode | undefined {
  return labels.reduce<TemplateNode | undefined>(
    (node, label) => [...(node?.edges().values() ?? [])].find((edge) => edge.label === label)?.node,
    start,
  );
}
