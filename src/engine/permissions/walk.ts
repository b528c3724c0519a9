import type { Adjustment } from './adjustments.ts';
import type { TemplateNode } from './permission-index.ts';
import type { Segment } from './segments.ts';

/** Where a walk along the steps of a request ended. */
export interface Arrival {
  readonly node: TemplateNode;
  readonly labels: readonly string[];
  readonly adjustments: readonly Adjustment[];
}

/** One way to go on from a node: over edges, and over `taken` steps of the request. */
export interface Move {
  readonly node: TemplateNode;
  readonly labels: readonly string[];
  readonly taken: number;
  readonly adjustment?: Adjustment;
}

/** The ways to go on from a node at a step of the request, best first. */
export type Moves = (node: TemplateNode, segments: readonly Segment[], at: number) => readonly Move[];

/** The way of most requests: at each step the edge of the same name, else the key; no way back. */
export function straight(root: TemplateNode, segments: readonly Segment[]): Arrival | undefined {
  const labels: string[] = [];
  let node = root;
  for (const { kind, edge } of segments) {
    const edges = node.edges();
    const next = edges.get(edge) ?? (kind === 'name' && !isNeverKey(edge) ? edges.get('{}') : undefined);
    if (!next) return undefined;
    labels.push(next.label);
    ({ node } = next);
  }
  return { node, labels, adjustments: [] };
}

/** Casts and `$count` are no keys. */
export const isNeverKey = (edge: string): boolean =>
  edge.startsWith('$') ? /^\$(?:count|value|ref)$/.test(edge) : /^(?:microsoft\.)?graph\./.test(edge);

/**
 * Goes along the steps, depth first, and back where it does not go on, to a node that `accepts` accepts. From the same
 * node at the same step it fails once only, so that no path makes it slow.
 */
export function walk(
  root: TemplateNode,
  segments: readonly Segment[],
  moves: Moves,
  accepts: (node: TemplateNode) => boolean,
): Arrival | undefined {
  const failed = new Map<TemplateNode, Set<number>>();
  const labels: string[] = [];
  const adjusted: Adjustment[] = [];

  const from = (node: TemplateNode, at: number): Arrival | undefined => {
    if (at === segments.length && accepts(node))
      return { node, labels: [...labels], adjustments: [...new Set(adjusted)] };
    const places = failed.get(node);
    if (places?.has(at)) return undefined;
    for (const move of moves(node, segments, at)) {
      const before = [labels.length, adjusted.length] as const;
      labels.push(...move.labels);
      if (move.adjustment) adjusted.push(move.adjustment);
      const found = from(move.node, at + move.taken);
      if (found) return found;
      [labels.length, adjusted.length] = before;
    }
    if (places) places.add(at);
    else failed.set(node, new Set([at]));
    return undefined;
  };
  return from(root, 0);
}
