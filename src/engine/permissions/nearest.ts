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

/** How many letters have to be changed, added or left out; more than `limit` is only more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
