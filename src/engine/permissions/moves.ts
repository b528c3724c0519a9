import type { Adjustment } from './adjustments.ts';
import type { TemplateNode } from './permission-index.ts';
import type { Segment } from './segments.ts';
import { isNeverKey, type Move, type Moves } from './walk.ts';

/** Over the edge of the same name, else over the key. */
export const exactMoves: Moves = (node, segments, at) => {
  const segment = segments[at];
  if (!segment) return repeated(node, segments, at);
  const moves: Move[] = [];
  go(moves, node, [segment.edge], 1);
  if (segment.kind === 'name' && !isNeverKey(segment.edge)) go(moves, node, ['{}'], 1);
  return node.edges().has('...') ? [...moves, ...repeated(node, segments, at)] : moves;
};

/** A template with dots in it (`childFolders/{id}/.../messages`) stands for any depth. */
function repeated(node: TemplateNode, segments: readonly Segment[], at: number): Move[] {
  const moves: Move[] = [];
  go(moves, node, ['...'], segments[at]?.edge === '...' ? 1 : 0);
  if (moves.length > 0 && segments[at]?.edge === 'childfolders' && segments[at + 1])
    moves.push({ node, labels: [], taken: 2 });
  return moves;
}

/** Exact moves first; then those that read the request in another form, which the data has. */
export const lenientMoves: Moves = (node, segments, at) => {
  const segment = segments[at];
  const exact = exactMoves(node, segments, at);
  if (!segment) return exact;
  return [
    ...exact,
    ...addressed(node, segments, at),
    ...otherNamespace(node, segment),
    ...otherArguments(node, segment),
    ...leftOut(node, segments, at),
    ...castBeforeKey(node, segments, at),
    ...nestedFolder(node, segments, at),
  ];
};

/** Files and sites by path, the root and special folders of a drive: all are one item by its id. */
function addressed(node: TemplateNode, segments: readonly Segment[], at: number): Move[] {
  const moves: Move[] = [];
  const [first, second, third] = segments.slice(at, at + 3);
  if (first?.edge === 'root:' && second?.kind === 'key') go(moves, node, ['items', '{}'], 2, 'path-as-item');
  if (first?.edge === 'root') go(moves, node, ['items', '{}'], 1, 'root-as-item');
  if (first?.edge === 'special' && second) {
    if (second.edge === '{}:' && third) go(moves, node, ['items', '{}'], 3, 'path-as-item');
    else go(moves, node, ['items', '{}'], 2, 'root-as-item');
  }
  if (first?.edge === '{}:' && second)
    go(
      moves,
      node,
      ['{}'],
      2,
      node.edges().has('add') || node.edges().has('getallsites') ? 'path-as-site' : 'path-as-item',
    );
  return moves;
}

function otherNamespace(node: TemplateNode, { kind, edge }: Segment): Move[] {
  const moves: Move[] = [];
  if (kind === 'key') return moves;
  const bare = /^(?:(?:microsoft\.)?graph|default)\.(?:\w+\.)*(\w+(?:\(.*\))?)$/.exec(edge)?.[1];
  if (bare !== undefined) {
    go(moves, node, [bare], 1, 'namespace-left-out');
    go(moves, node, [`microsoft.graph.${bare}`], 1, 'namespace-left-out');
  } else if (!edge.startsWith('$')) go(moves, node, [`microsoft.graph.${edge}`], 1, 'namespace-added');
  return moves;
}

/** The function with other arguments, or the thing by its id where the request has another key of it. */
function otherArguments(node: TemplateNode, { kind, edge }: Segment): Move[] {
  const moves: Move[] = [];
  if (kind === 'key') return moves;
  const name = edge.replace(/\(.*$/, '').replace(/^(?:microsoft\.)?graph\.(?:\w+\.)*/, '');
  for (const other of node.edges().keys()) {
    if (other !== edge && other.startsWith(`${name}(`)) go(moves, node, [other], 1, 'other-arguments');
  }
  if (kind === 'call') {
    go(moves, node, [name], 1, 'other-arguments');
    go(moves, node, [name, '{}'], 1, 'alternate-key');
  }
  return moves;
}

function leftOut(node: TemplateNode, segments: readonly Segment[], at: number): Move[] {
  const edge = segments[at]?.edge ?? '';
  const stay = (adjustment: Adjustment): Move[] => [{ node, labels: [], taken: 1, adjustment }];
  if (/^(?:microsoft\.)?graph\.[\w.]+$/.test(edge)) return stay('cast-left-out');
  if (at < segments.length - 1 && edge !== '$value') return [];
  if (edge === '$count') return stay('count-left-out');
  if (edge === '$ref') return stay('ref-left-out');
  return edge === '$value' ? stay('value-left-out') : [];
}

function castBeforeKey(node: TemplateNode, segments: readonly Segment[], at: number): Move[] {
  const moves: Move[] = [];
  const cast = segments[at + 1]?.edge ?? '';
  if (cast.startsWith('microsoft.graph.')) go(moves, node, [cast, '{}'], 2, 'cast-moved');
  return moves;
}

function nestedFolder(node: TemplateNode, segments: readonly Segment[], at: number): Move[] {
  const isNested = segments[at]?.edge === 'childfolders' && segments[at + 1] !== undefined;
  return isNested && at > 0 ? [{ node, labels: [], taken: 2, adjustment: 'nested-folders' }] : [];
}

/** Adds the move over these edges, if all of them are there. */
function go(
  moves: Move[],
  start: TemplateNode,
  edges: readonly string[],
  taken: number,
  adjustment?: Adjustment,
): void {
  const labels: string[] = [];
  let node = start;
  for (const name of edges) {
    const edge = node.edges().get(name);
    if (!edge) return;
    labels.push(edge.label);
    ({ node } = edge);
  }
  moves.push({ node, labels, taken, ...(adjustment && { adjustment }) });
}
