import { permissionOverrides, type PermissionOverride } from '../../reference/permission-overrides.ts';
import type { Alternative, Cell, Edge, PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { schemes, type Method, type Scheme } from './scheme.ts';
import type { Segment } from './segments.ts';
import { pathSegments } from './request-target.ts';

/** The index with the lines of the overrides table in it; the other index is not touched. */
export function repaired(index: PermissionIndex, overrides = permissionOverrides): PermissionIndex {
  const own: Owned = new Set();
  const root = ownedCopy(index.root, own);
  for (const line of overrides) {
    for (const template of line.templates) {
      const steps = pathSegments(template);
      for (const method of line.methods) {
        const before = rowAt(root, template, method) ?? (line.sameAs ? rowAt(root, line.sameAs, method) : undefined);
        nodeFor(root, steps, own).rows.set(method, changed(before, line));
      }
    }
  }
  return { ...index, root };
}

/** A node of the copy: the parts of the tree that no line concerns stay shared. */
interface OwnNode extends TemplateNode {
  readonly edges: Map<string, Edge>;
  readonly rows: Map<Method, Row>;
}

type Owned = Set<TemplateNode>;

function ownedCopy(node: TemplateNode, own: Owned): OwnNode {
  const copy = { edges: new Map(node.edges), rows: new Map(node.rows) };
  own.add(copy);
  return copy;
}

const isOwn = (node: TemplateNode, own: Owned): node is OwnNode => own.has(node);

/** Copies the nodes along the steps, each once. */
function nodeFor(root: OwnNode, steps: readonly Segment[], own: Owned): OwnNode {
  let at = root;
  for (const { edge, label } of steps) {
    const known = at.edges.get(edge);
    const next = known?.node ?? { edges: new Map(), rows: new Map() };
    const copy = isOwn(next, own) ? next : ownedCopy(next, own);
    at.edges.set(edge, { label: known?.label ?? label, node: copy });
    at = copy;
  }
  return at;
}

export function rowAt(root: TemplateNode, template: string, method: Method): Row | undefined {
  const found = pathSegments(template).reduce<TemplateNode | undefined>(
    (node, { edge }) => node?.edges.get(edge)?.node,
    root,
  );
  return found?.rows.get(method);
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
  if (wanted === undefined) return before;
  if (wanted === null) return null;
  const lowest = wanted.map(alternative);
  const known = new Set(lowest.map(String));
  const listed = only || !before ? [] : [...before.least, ...before.higher];
  const above = [...(higher?.[scheme] ?? []).map(alternative), ...listed].filter((one) => !known.has(String(one)));
  return { least: lowest, higher: above, stated: true };
}

const alternative = (text: string): Alternative => text.split(' and ');

/** A small index from rows written by hand: what tests and examples use in place of the whole data. */
export function indexOf(overrides: readonly PermissionOverride[]): PermissionIndex {
  const empty: TemplateNode = { edges: new Map(), rows: new Map() };
  const lists = overrides.flatMap(({ least, higher }) =>
    schemes.flatMap((scheme) => [least?.[scheme] ?? [], higher?.[scheme] ?? []]),
  );
  const permissions = [...new Set(lists.flat().flatMap(alternative))].toSorted();
  return repaired({ date: '2026-01-01', commit: '', permissions, resourceSpecific: new Set(), root: empty }, overrides);
}
