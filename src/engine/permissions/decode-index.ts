import { fail, ok, type Result } from '../model/result.ts';
import { column, places } from './columns.ts';
import type { Alternative, Cell, Edge, PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { methods, type Method } from './scheme.ts';
import { segmentsOf } from './segments.ts';
import { damaged, openTable, type TableProblem, type TableReader } from './stored-table.ts';

export const indexFormat = 'graph-permission-index/1';

const what = 'The permission index';

/** Reads public/data/permission-index.json, which scripts/permission-index/encode.ts writes; how it got here is not looked at. */
export function decodePublishedIndex(text: string): Result<PermissionIndex, TableProblem> {
  const table = openTable(text, indexFormat, what);
  if (!table.ok) return table;
  const read = table.value;
  const permissions = read.words('permissions');
  const root = decodeTree(read, permissions);
  if (!root || !read.isSound()) return fail(damaged(what));
  return ok({
    date: read.text('date'),
    commit: read.text('commit'),
    permissions,
    resourceSpecific: new Set(read.numbers('resourceSpecific').flatMap((at) => permissions[at] ?? [])),
    root,
  });
}

type Rows = ReadonlyMap<Method, Row>;

const deepest = 64;
const noRows: Rows = new Map();
const noEdges = new Map<string, Edge>();

/** Undefined when a number points nowhere or numbers are left over; so are the others. */
function decodeTree(read: TableReader, permissions: readonly string[]): TemplateNode | undefined {
  const ends = decodeEnds(read, permissions);
  const labels = read.words('labels').map((label) => ({ label, name: edgeName(label) }));
  const [nodes, edges, shared] = [
    column(read.numbers('nodes')),
    column(read.numbers('edges')),
    column(read.numbers('shared')),
  ];
  const [label, end] = [places(labels.length), places(ends?.length ?? 0)];
  const done: TemplateNode[] = [];

  const node = (depth: number): TemplateNode | undefined => {
    const token = nodes.next();
    const rows = token === 0 ? noRows : ends?.[end.at(token - 1)];
    const count = nodes.next();
    const own = count === 0 ? noEdges : new Map<string, Edge>();
    for (let left = count; left > 0; left -= 1) {
      const step = labels[label.at(edges.next())];
      const known = shared.next();
      const next = known === 0 && depth < deepest ? node(depth + 1) : done[known - 1];
      if (!step || !next) return undefined;
      own.set(step.name, { label: step.label, node: next });
    }
    const made = rows && { edges: own, rows };
    if (made) done.push(made);
    return made;
  };
  const root = node(0);
  return [nodes, edges, shared, label, end].every((part) => part.isSpent()) ? root : undefined;
}

function edgeName(label: string): string {
  if (!/[({]/.test(label)) return label.toLowerCase();
  return segmentsOf(label)
    .map(({ edge }) => edge)
    .join('/');
}

function decodeEnds(read: TableReader, permissions: readonly string[]): Rows[] | undefined {
  const rows = decodeRows(read, permissions);
  if (!rows) return undefined;
  const numbers = column(read.numbers('ends'));
  const place = places(rows.length);
  const ends: Rows[] = [];
  while (numbers.hasMore()) {
    const mask = numbers.next();
    const own = new Map<Method, Row>();
    methods.forEach((method, bit) => {
      const row = (mask & (1 << bit)) === 0 ? undefined : rows[place.at(numbers.next())];
      if (row) own.set(method, row);
    });
    ends.push(own);
  }
  return place.isSpent() && numbers.isSpent() ? ends : undefined;
}

function decodeRows(read: TableReader, permissions: readonly string[]): Row[] | undefined {
  const cells = decodeCells(read, permissions);
  if (!cells) return undefined;
  const numbers = column(read.numbers('rows'));
  const place = places(cells.length);
  const next = (): Cell | null => {
    const token = numbers.next();
    return token === 0 ? null : (cells[place.at(token - 1)] ?? null);
  };
  const rows: Row[] = [];
  while (numbers.hasMore()) rows.push({ delegatedWork: next(), delegatedPersonal: next(), application: next() });
  return place.isSpent() && numbers.isSpent() ? rows : undefined;
}

function decodeCells(read: TableReader, permissions: readonly string[]): Cell[] | undefined {
  const levels = Array.from(read.text('levels'), Number);
  const sets = [...permissions.keys()].map((at) => [at]).concat(read.lists('together').map((set) => [...set]));
  const names = sets.map((set) => set.flatMap((at) => permissions[at] ?? []));
  const ranks = sets.map((set) => Math.max(...set.map((at) => levels[at] || unknownLevel)) + set.length / 10);
  const numbers = column(read.numbers('cells'));
  const cells: Cell[] = [];
  while (numbers.hasMore()) {
    const least = numbers.next();
    const list = (length: number): Alternative[] => {
      const found: number[] = [];
      for (let last = 0; found.length < length;) found.push((last += numbers.next()));
      found.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
      return found.map((at) => names[at] ?? []);
    };
    const higher = numbers.next();
    cells.push({
      least: list(Math.min(Math.abs(least), names.length)),
      higher: list(Math.min(higher, names.length)),
      stated: least > 0,
    });
  }
  return numbers.isSpent() ? cells : undefined;
}

/** Ranks after 4, the highest. */
const unknownLevel = 5;
