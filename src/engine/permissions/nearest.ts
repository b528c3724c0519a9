import { distance } from './distance.ts';
import { spelled, type PermissionIndex, type TemplateNode } from './permission-index.ts';
import type { Segment } from './segments.ts';

const most = 3;

/** Templates that a misspelt or unknown path may have meant: whole ones that are written alike, then the way as far as it goes. */
export function nearestTemplates(index: PermissionIndex, segments: readonly Segment[]): string[] {
  return [...new Set([...writtenAlike(index, segments), ...asFarAsItGoes(index, segments)])].slice(0, most);
}

interface Way {
  readonly node: TemplateNode;
  readonly labels: readonly string[];
  /** Letters that are written otherwise. */
  readonly cost: number;
}

/** Ways that are followed at once. */
const widest = 12;

function writtenAlike({ root }: PermissionIndex, segments: readonly Segment[]): string[] {
  let ways: readonly Way[] = [{ node: root, labels: [], cost: 0 }];
  for (const { edge } of segments)
    ways = ways
      .flatMap((way) => steps(way, edge))
      .toSorted((one, other) => one.cost - other.cost)
      .slice(0, widest);
  return ways.filter(({ node, cost }) => cost > 0 && node.rows().size > 0).map(({ labels }) => spelled(labels));
}

function steps({ node, labels, cost }: Way, edge: string): readonly Way[] {
  return alike(node, edge).flatMap(({ name, label, distance: more }) => {
    const to = node.edges().get(name);
    return to ? [{ node: to.node, labels: [...labels, label], cost: cost + more }] : [];
  });
}

function asFarAsItGoes({ root }: PermissionIndex, segments: readonly Segment[]): string[] {
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
  const next = alike(node, segments[at]?.edge ?? '')
    .filter(({ distance: letters }) => letters > 0)
    .slice(0, most - 1)
    .map(({ label }) => [...labels, label]);
  return [...next, ...(last.length > 0 ? [last] : [])].map(spelled);
}

/** Edges that a segment may have meant, the likeliest first; an id stands for anything. */
function alike(node: TemplateNode, text: string) {
  const limit = Math.floor(text.length / 4);
  return [...node.edges()]
    .map(([name, { label }]) => ({
      name,
      label,
      distance: name === text || name === '{}' ? 0 : distance(name.replace(/\(.*$/, ''), text, limit),
    }))
    .filter((one) => one.distance <= limit)
    .toSorted((one, other) => one.distance - other.distance);
}
