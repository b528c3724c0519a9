import { distance } from './distance.ts';
import { spelled, type PermissionIndex, type TemplateNode } from './permission-index.ts';
import type { Segment } from './segments.ts';

const most = 3;

/** Templates that a misspelt or unknown path may have meant: the way as far as it goes, then names that are written alike. */
export function nearestTemplates({ root }: PermissionIndex, segments: readonly Segment[]): string[] {
  const labels: string[] = [];
  let last: readonly string[] = [];
  let node = root;
  let at = 0;
  for (; at < segments.length; at += 1) {
    const edge = node.edges().get(segments[at]?.edge ?? '') ?? node.edges().get('{}');
    if (!edge) break;
    labels.push(edge.label);
    ({ node } = edge);
    if (node.rows().size > 0) last = [...labels];
  }
  const alike = closest(node, segments[at]?.edge ?? '').map((label) => [...labels, label]);
  const found = [...alike, ...(last.length > 0 ? [last] : [])];
  return found.slice(0, most).map(spelled);
}

function closest(node: TemplateNode, text: string): string[] {
  const limit = Math.floor(text.length / 4);
  return [...node.edges()]
    .map(([name, { label }]) => ({ label, distance: distance(name.replace(/\(.*$/, ''), text, limit) }))
    .filter((one) => one.distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most - 1)
    .map(({ label }) => label);
}
