import type { Adjustment } from './adjustments.ts';
import type { TemplateNode } from './permission-index.ts';
import type { Segment } from './segments.ts';
import { isNeverKey, type Move, type Moves } from './walk.ts';

/** Over the edge of the same name, else over the key. */
export const exactMoves: Moves = (node, segments, at) => {
  const moves: Move[] = [];
  const segment = segments[at];
  if (segment) {
    go(moves, node, [segment.edge], 1);
    if (segment.kind === 'name' && !isNeverKey(segment.edge)) go(moves, node, ['{}'], 1);
  }
  if (node.edges().has('...')) addRepeated(moves, node, segments, at);
  return moves;
};

/** A template with dots in it (`childFolders/{id}/.../messages`) stands for any depth. */
function addRepeated(moves: Move[], node: TemplateNode, segments: readonly Segment[], at: number): void {
  go(moves, node, ['...'], segments[at]?.edge === '...' ? 1 : 0);
  if (segments[at]?.edge === 'childfolders' && segments[at + 1]) moves.push({ node, labels: [], taken: 2 });
}

/** A type that the data has before the id; then exact moves, then those that read the request in another form, which the data has. */
export const lenientMoves: Moves = (node, segments, at) => {
  const moves: Move[] = [];
  const cast = segments[at + 1]?.edge ?? '';
  if (cast.startsWith('microsoft.graph.')) go(moves, node, [cast, '{}'], 2, 'cast-moved');
  moves.push(...exactMoves(node, segments, at));
  const segment = segments[at];
  if (!segment) return moves;
  addAddressed(moves, node, segments, at);
  if (segment.kind !== 'key') {
    addOtherNamespace(moves, node, segment);
    addOtherArguments(moves, node, segment);
  }
  addLeftOut(moves, node, segments, at);
  if (segment.edge === 'childfolders' && segments[at + 1] && at > 0)
    moves.push({ node, labels: [], taken: 2, adjustment: 'nested-folders' });
  return moves;
};

/** Files and sites by path, the root and special folders of a drive: all are one item by its id. */
function addAddressed(moves: Move[], node: TemplateNode, segments: readonly Segment[], at: number): void {
  const [first, second, third] = [segments[at], segments[at + 1], segments[at + 2]];
  if (first?.edge === 'root:' && second?.kind === 'key') go(moves, node, ['items', '{}'], 2, 'path-as-item');
  if (first?.edge === 'root') go(moves, node, ['items', '{}'], 1, 'root-as-item');
  if (first?.edge === 'special' && second) {
    if (second.edge === '{}:' && third) go(moves, node, ['items', '{}'], 3, 'path-as-item');
    else go(moves, node, ['items', '{}'], 2, 'root-as-item');
  }
  if (first?.edge === '{}:' && second)
    go(moves, node, ['{}'], 2, segments[at - 1]?.edge === 'sites' ? 'path-as-site' : 'path-as-item');
}

function addOtherNamespace(moves: Move[], node: TemplateNode, { edge }: Segment): void {
  const bare = /^(?:(?:microsoft\.)?graph|default)\.(?:\w+\.)*(\w+(?:\(.*\))?)$/.exec(edge)?.[1];
  if (bare === undefined) {
    if (!edge.startsWith('$')) go(moves, node, [`microsoft.graph.${edge}`], 1, 'namespace-added');
    return;
  }
  go(moves, node, [bare], 1, 'namespace-left-out');
  go(moves, node, [`microsoft.graph.${bare}`], 1, 'namespace-left-out');
}

/** The function with other arguments, or the thing by its id where the request has another key of it. */
function addOtherArguments(moves: Move[], node: TemplateNode, { kind, edge }: Segment): void {
  const name = edge.replace(/\(.*$/, '').replace(/^(?:microsoft\.)?graph\.(?:\w+\.)*/, '');
  const start = `${name}(`;
  for (const other of node.edges().keys()) {
    if (other !== edge && other.startsWith(start)) go(moves, node, [other], 1, 'other-arguments');
  }
  if (kind === 'name') return;
  go(moves, node, [name], 1, 'other-arguments');
  go(moves, node, [name, '{}'], 1, 'alternate-key');
}

function addLeftOut(moves: Move[], node: TemplateNode, segments: readonly Segment[], at: number): void {
  const edge = segments[at]?.edge ?? '';
  const isLast = at === segments.length - 1;
  const stay = (adjustment: Adjustment) => moves.push({ node, labels: [], taken: 1, adjustment });
  if (/^(?:microsoft\.)?graph\.[\w.]+$/.test(edge)) stay('cast-left-out');
  else if (edge === '$value') stay('value-left-out');
  else if (edge === '$count' && isLast) stay('count-left-out');
  else if (edge === '$ref' && isLast) stay('ref-left-out');
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
