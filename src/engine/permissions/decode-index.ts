import { fail, ok, type Result } from '../model/result.ts';
import { scanIndex, type IndexScan } from './index-scan.ts';
import type { Alternative, Cell, Edge, PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { methods, type Method } from './scheme.ts';
import { damaged, openTable, type TableProblem, type TableReader } from './stored-table.ts';

export const indexFormat = 'graph-permission-index/1';

const what = 'The permission index';

/** Reads public/data/permission-index.json, which scripts/permission-index/encode.ts writes; how it got here is not looked at. */
export function decodePublishedIndex(text: string): Result<PermissionIndex, TableProblem> {
  const table = openTable(text, indexFormat, what);
  if (!table.ok) return table;
  const read = table.value;
  const permissions = read.words('permissions');
  const labels = read.words('labels');
  const scan = scanIndex(read, labels.length);
  const [date, commit, resourceSpecific] = [read.text('date'), read.text('commit'), read.numbers('resourceSpecific')];
  if (!scan || !read.isSound()) return fail(damaged(what));
  const row = rowsOf(scan, cellsOf(scan, read, permissions));
  const root = nodesOf(scan, labels, endsOf(scan, row))(scan.nodes.length - 1);
  const specific = new Set(resourceSpecific.flatMap((at) => permissions[at] ?? []));
  return ok({ date, commit, permissions, resourceSpecific: specific, root });
}

/** Makes each thing once, when it is first asked for. */
function once<Thing>(make: (at: number) => Thing): (at: number) => Thing {
  const made = new Map<number, Thing>();
  return (at) => {
    const found = made.get(at) ?? make(at);
    made.set(at, found);
    return found;
  };
}

function cellsOf({ cells }: IndexScan, read: TableReader, permissions: readonly string[]): (at: number) => Cell {
  const numbers = read.numbers('cells');
  const together = read.lists('together');
  const alternative = once((at): Alternative => {
    const places = at < permissions.length ? [at] : (together[at - permissions.length] ?? []);
    return places.map((place) => permissions[place] ?? '');
  });
  return once((at) => {
    const start = cells[at] ?? 0;
    const [least = 0, higher = 0] = [numbers[start], numbers[start + 1]];
    const list = (from: number, length: number): Alternative[] => {
      let place = 0;
      return numbers.slice(from, from + length).map((step) => alternative((place += step)));
    };
    const count = Math.abs(least);
    return { least: list(start + 2, count), higher: list(start + 2 + count, higher), stated: least > 0 };
  });
}

function rowsOf({ rows }: IndexScan, cell: (at: number) => Cell): (at: number) => Row {
  const cellOf = (at: number) => {
    const place = rows[at] ?? -1;
    return place < 0 ? null : cell(place);
  };
  return once((at) => ({
    delegatedWork: cellOf(3 * at),
    delegatedPersonal: cellOf(3 * at + 1),
    application: cellOf(3 * at + 2),
  }));
}

const noRows: ReadonlyMap<Method, Row> = new Map();

function endsOf({ ends }: IndexScan, row: (at: number) => Row): (at: number) => ReadonlyMap<Method, Row> {
  const end = once((at) => {
    const places = ends[at] ?? [];
    return new Map(
      methods.flatMap((method, bit): [Method, Row][] => {
        const place = places[bit] ?? -1;
        return place < 0 ? [] : [[method, row(place)]];
      }),
    );
  });
  return (at) => (at < 0 ? noRows : end(at));
}

function nodesOf(
  { nodes }: IndexScan,
  labels: readonly string[],
  end: (at: number) => ReadonlyMap<Method, Row>,
): (at: number) => TemplateNode {
  const edges = once((at): ReadonlyMap<string, Edge> => {
    const scanned = nodes[at];
    const own = new Map<string, Edge>();
    scanned?.labels.forEach((place, step) => {
      const label = labels[place] ?? '';
      own.set(edgeName(label), { label, node: node(scanned.children[step] ?? 0) });
    });
    return own;
  });
  const node = once((at): TemplateNode => ({ edges: () => edges(at), rows: () => end(nodes[at]?.end ?? -1) }));
  return node;
}

/** `Range(b={value},a={value})` is compared as `range(a,b)`, `{id}:` as `{}:`. */
function edgeName(label: string): string {
  const lower = label.toLowerCase();
  if (!lower.includes('{')) return lower;
  if (lower.startsWith('{')) return lower.replace('id', '');
  const [name = '', list = ''] = lower.replaceAll('={value}', '').split(/[()]/);
  return `${name}(${list.split(',').toSorted().join(',')})`;
}
