import { indexFormat } from '../../src/engine/permissions/decode-index.ts';
import { methods, schemes } from '../../src/engine/permissions/scheme.ts';
import type { CellFacts, RowFacts, TemplateFacts } from './cells.ts';
import type { PublishedPermission } from './source.ts';
import { sharedTree, type SharedNode } from './tree.ts';

export interface Origin {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly commit: string;
}

/**
 * The index as JSON: columns of small numbers. Where something has a table of its own (labels, ends, rows, cells, nodes),
 * 0 stands for "new: the next one of the table" and n for the n-th one, so that what repeats costs little.
 * src/engine/permissions/decode-index.ts is the other half.
 */
export function encodeIndex(
  permissions: readonly PublishedPermission[],
  templates: readonly TemplateFacts[],
  { date, commit }: Origin,
): string {
  const sorted = permissions.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const names = sorted.map(({ name }) => name);
  const content = {
    format: indexFormat,
    date,
    commit,
    permissions: names.join(' '),
    resourceSpecific: sorted.flatMap(({ resourceSpecific }, at) => (resourceSpecific ? [at] : [])),
    ...columnsOf(sorted, templates),
  };
  return `${JSON.stringify(content)}\n`;
}

/** Of the forms that it has; what is not published ranks after 4, the highest. */
function lowestLevel({ schemes: own }: PublishedPermission): number {
  const levels = Object.values(own).flatMap(({ privilegeLevel }) => privilegeLevel ?? []);
  return levels.length === 0 ? 5 : Math.min(...levels);
}

/** POST is no sign: functions that only read are called with it. */
const opensWrites = ({ pathSets }: PublishedPermission): boolean =>
  pathSets.some(({ methods: served }) => served.some((method) => ['PATCH', 'PUT', 'DELETE'].includes(method)));

function columnsOf(permissions: readonly PublishedPermission[], templates: readonly TemplateFacts[]) {
  const names = permissions.map(({ name }) => name);
  const levels = new Map(permissions.map((one) => [one.name, lowestLevel(one)]));
  /** Lower privilege first, one permission before two. */
  const rank = (alternative: readonly string[]) =>
    Math.max(...alternative.map((name) => levels.get(name) ?? 0)) + alternative.length / 10;
  const together: number[][] = [];
  const labels: string[] = [];
  const columns = { cells: [], rows: [], ends: [], nodes: [], edges: [], shared: [] } satisfies Record<
    string,
    number[]
  >;
  const { cells, rows, ends, nodes, edges, shared }: Record<keyof typeof columns, number[]> = columns;

  const place = new Map(names.map((name, at) => [name, at]));
  const number = (name: string) => place.get(name) ?? unknownName(name);
  const set = numbering<readonly string[]>(String, (alternative) => together.push(alternative.map(number)));
  const alternative = (one: readonly string[]) =>
    one.length === 1 ? number(one[0] ?? '') : names.length + set.place(one);

  const writing = new Set(permissions.filter(opensWrites).map(({ name }) => name));
  /** Of several least, one that changes nothing is named first. */
  const changes = (one: readonly string[]) => (one.some((name) => writing.has(name)) ? 1 : 0);
  const byRank = (a: readonly string[], b: readonly string[]) => rank(a) - rank(b);
  const byPlace = (a: readonly string[], b: readonly string[]) => alternative(a) - alternative(b);

  const cell = numbering(JSON.stringify, (one: CellFacts) => {
    const lists = [
      one.least.toSorted((a, b) => changes(a) - changes(b) || byRank(a, b) || byPlace(a, b)),
      one.higher.toSorted((a, b) => byRank(a, b) || byPlace(a, b)),
    ].map((list) => differences(list.map(alternative)));
    cells.push(one.stated ? one.least.length : -one.least.length, one.higher.length, ...lists.flat());
  });
  const row = numbering(JSON.stringify, (one: RowFacts) => {
    const numbers = schemes.map((scheme) => (one[scheme] ? 1 + cell.token(one[scheme]) : 0));
    rows.push(...numbers);
  });
  const end = numbering(needKey, (one: TemplateFacts) => {
    const known = methods.filter((method) => one.rows.has(method));
    ends.push(known.reduce((mask, method) => mask + 2 ** methods.indexOf(method), 0));
    ends.push(...known.map((method) => row.token(one.rows.get(method) ?? {})));
  });
  const label = numbering<string>(String, (text) => labels.push(text));

  const done = new Map<SharedNode, number>();
  const write = (node: SharedNode): void => {
    nodes.push(node.ends ? 1 + end.token(node.ends) : 0, node.edges.length);
    for (const [text, next] of node.edges) {
      edges.push(label.token(text));
      const known = done.get(next);
      shared.push(known === undefined ? 0 : known + 1);
      if (known === undefined) write(next);
    }
    done.set(node, done.size);
  };
  write(sharedTree(templates, needKey));
  return { together, labels: labels.join(' '), ...columns };
}

/** Gives every different item a place, in the order in which they are first met. */
function numbering<Item>(keyOf: (item: Item) => string, onNew: (item: Item) => void) {
  const places = new Map<string, number>();
  const token = (item: Item): number => {
    const key = keyOf(item);
    const known = places.get(key);
    if (known !== undefined) return known + 1;
    places.set(key, places.size);
    onNew(item);
    return 0;
  };
  return { token, place: (item: Item) => (token(item) || places.size) - 1 };
}

const needKey = ({ rows }: TemplateFacts) => JSON.stringify([...rows]);

const differences = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

function unknownName(name: string): never {
  throw new Error(`"${name}" is required together with another permission, and is not in the data.`);
}
