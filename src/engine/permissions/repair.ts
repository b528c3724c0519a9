import { permissionOverrides, type PermissionOverride } from '../../reference/permission-overrides.ts';
import type { Alternative, Cell, Edge, PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { schemes, type Method, type Scheme } from './scheme.ts';
import type { Segment } from './segments.ts';
import { pathSegments } from './request-target.ts';

/** The index with the lines of the overrides table in it; the other index is not touched. */
export function repaired(index: PermissionIndex, overrides = permissionOverrides): PermissionIndex {
  const own: Owned = new Map();
  const root = ownedCopy(index.root, own);
  for (const line of overrides) {
    const fresh = changed(undefined, line);
    for (const template of line.templates) {
      const { rows } = nodeFor(root, pathSegments(template), own);
      for (const method of line.methods) {
        const before = rows.get(method) ?? (line.sameAs ? rowAt(root.node, line.sameAs, method) : undefined);
        rows.set(method, before ? changed(before, line) : fresh);
      }
    }
  }
  return { ...index, root: root.node };
}

/** A node of the copy: the parts of the tree that no line concerns stay shared. */
interface OwnNode {
  readonly node: TemplateNode;
  readonly edges: Map<string, Edge>;
  readonly rows: Map<Method, Row>;
}

type Owned = Map<TemplateNode, OwnNode>;

function ownedCopy(node: TemplateNode, own: Owned): OwnNode {
  const [edges, rows] = [new Map(node.edges()), new Map(node.rows())];
  const copy = { node: { edges: () => edges, rows: () => rows }, edges, rows };
  own.set(copy.node, copy);
  return copy;
}

const empty: TemplateNode = { edges: () => new Map(), rows: () => new Map() };

/** Copies the nodes along the steps, each once. */
function nodeFor(root: OwnNode, steps: readonly Segment[], own: Owned): OwnNode {
  let at = root;
  for (const { edge, label } of steps) {
    const known = at.edges.get(edge);
    const next = known?.node ?? empty;
    const copy = own.get(next) ?? ownedCopy(next, own);
    at.edges.set(edge, { label: known?.label ?? label, node: copy.node });
    at = copy;
  }
  return at;
}

export function rowAt(root: TemplateNode, template: string, method: Method): Row | undefined {
  const found = pathSegments(template).reduce<TemplateNode | undefined>(
    (node, { edge }) => node?.edges().get(edge)?.node,
    root,
  );
  return found?.rows().get(method);
}

function changed(before: Row | undefined, line: PermissionOverride): Row {
  const cell = (scheme: Scheme) => changedCell(before?.[scheme] ?? null, scheme, line);
  const { why, source, checked } = line;
  return {
    delegatedWork: cell('delegatedWork'),
    delegatedPersonal: cell('delegatedPersonal'),
    application: cell('application'),
    repair: { why, source, checked },
  };
}

function changedCell(before: Cell | null, scheme: Scheme, { least, higher, only }: PermissionOverride): Cell | null {
  const wanted = least?.[scheme];
  const more = (higher?.[scheme] ?? []).map(alternative);
  if (wanted === null) return null;
  if (wanted === undefined) return before && { ...before, higher: distinct([...before.higher, ...more]) };
  const lowest = wanted.map(alternative);
  const listed = only || !before ? [] : [...before.least, ...before.higher];
  const above = distinct([...lowest, ...more, ...listed]).slice(lowest.length);
  return { least: lowest, higher: above, stated: true };
}

/** Each once, where it stands first. */
function distinct(list: readonly Alternative[]): readonly Alternative[] {
  const texts = list.map(String);
  return list.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

const alternative = (text: string): Alternative => text.split(' and ');

/** A small index from rows written by hand: what tests and examples use in place of the whole data. */
export function indexOf(overrides: readonly PermissionOverride[]): PermissionIndex {
  const lists = overrides.flatMap(({ least, higher }) =>
    schemes.flatMap((scheme) => [least?.[scheme] ?? [], higher?.[scheme] ?? []]),
  );
  const permissions = [...new Set(lists.flat().flatMap(alternative))].toSorted();
  return repaired({ date: '2026-01-01', commit: '', permissions, resourceSpecific: new Set(), root: empty }, overrides);
}
