import { column, places } from './columns.ts';
import { methods } from './scheme.ts';
import type { TableReader } from './stored-table.ts';

/**
 * The columns of the index with every "new, the next one" resolved to a place. Nothing is unfolded yet: of the thousands of
 * nodes a visit needs a handful, and to make them all would take most of the time that loading may take.
 */
export interface IndexScan {
  /** Where each cell starts in the column of cells. */
  readonly cells: readonly number[];
  /** Three places of cells a row; -1 = none. */
  readonly rows: readonly number[];
  /** For each end its places of rows, by method; -1 = none. */
  readonly ends: readonly (readonly number[])[];
  readonly nodes: readonly ScannedNode[];
}

export interface ScannedNode {
  /** Place of its end; -1 = no request ends here. */
  readonly end: number;
  readonly labels: readonly number[];
  readonly children: readonly number[];
}

/** Undefined when a number points nowhere or numbers are left over. The root is the last node. */
export function scanIndex(read: TableReader, labelCount: number): IndexScan | undefined {
  const cells = scanCells(read.numbers('cells'));
  const rows = cells && scanRows(read.numbers('rows'), cells.length);
  const ends = rows && scanEnds(read.numbers('ends'), rows.length / 3);
  const nodes = ends && scanNodes(read, labelCount, ends.length);
  return nodes && { cells, rows, ends, nodes };
}

function scanCells(numbers: readonly number[]): number[] | undefined {
  const starts: number[] = [];
  let at = 0;
  while (at < numbers.length) {
    starts.push(at);
    at += 2 + Math.abs(numbers[at] ?? 0) + Math.abs(numbers[at + 1] ?? 0);
  }
  return at === numbers.length ? starts : undefined;
}

function scanRows(numbers: readonly number[], cellCount: number): number[] | undefined {
  const place = places(cellCount);
  const rows = numbers.map((token) => (token === 0 ? -1 : place.at(token - 1)));
  return place.isSpent() && rows.length % 3 === 0 ? rows : undefined;
}

function scanEnds(numbers: readonly number[], rowCount: number): number[][] | undefined {
  const read = column(numbers);
  const place = places(rowCount);
  const ends: number[][] = [];
  while (read.hasMore()) {
    const mask = read.next();
    ends.push(methods.map((_, bit) => ((mask & (1 << bit)) === 0 ? -1 : place.at(read.next()))));
  }
  return place.isSpent() && read.isSpent() ? ends : undefined;
}

const deepest = 64;

function scanNodes(read: TableReader, labelCount: number, endCount: number): ScannedNode[] | undefined {
  const columns = [
    column(read.numbers('nodes')),
    column(read.numbers('edges')),
    column(read.numbers('shared')),
  ] as const;
  const [nodes, edges, shared] = columns;
  const [label, end] = [places(labelCount), places(endCount)];
  const done: ScannedNode[] = [];

  /** The place of a node, which is written after all that is below it; -1 when it does not fit. */
  const node = (depth: number): number => {
    const token = nodes.next();
    const own = {
      end: token === 0 ? -1 : end.at(token - 1),
      labels: new Array<number>(),
      children: new Array<number>(),
    };
    for (let left = nodes.next(); left > 0; left -= 1) {
      own.labels.push(label.at(edges.next()));
      const known = shared.next();
      const child = known > 0 ? known - 1 : depth < deepest ? node(depth + 1) : -1;
      if (child < 0 || child >= done.length) return -1;
      own.children.push(child);
    }
    return done.push(own) - 1;
  };
  return node(0) >= 0 && [...columns, label, end].every((part) => part.isSpent()) ? done : undefined;
}
