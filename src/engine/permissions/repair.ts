import { permissionOverrides, type PermissionOverride } from '../../reference/permission-overrides.ts';
import type { Alternative, Cell, PermissionIndex, Row, TemplateNode } from './permission-index.ts';
import { schemes, type Method, type Scheme } from './scheme.ts';
import type { Segment } from './segments.ts';
import { templateSegments } from './template.ts';

/** The index with the lines of the overrides table in it; what it shares with the other is not touched. */
export function repaired(index: PermissionIndex, overrides = permissionOverrides): PermissionIndex {
  let { root } = index;
  for (const line of overrides) {
    for (const template of line.templates) {
      for (const method of line.methods) {
        const before = rowAt(root, template, method) ?? (line.sameAs ? rowAt(root, line.sameAs, method) : undefined);
        const row = changed(before, line);
        root = withRow(root, templateSegments(template), method, row);
      }
    }
  }
  return { ...index, root };
}

export function rowAt(root: TemplateNode, template: string, method: Method): Row | undefined {
  const found = templateSegments(template).reduce<TemplateNode | undefined>(
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

/** A copy of the tree along the steps, with one row set at their end. */
function withRow(node: TemplateNode, steps: readonly Segment[], method: Method, row: Row): TemplateNode {
  const [step, ...rest] = steps;
  if (!step) return { edges: node.edges, rows: new Map(node.rows).set(method, row) };
  const known = node.edges.get(step.edge);
  const next = withRow(known?.node ?? { edges: new Map(), rows: new Map() }, rest, method, row);
  return { ...node, edges: new Map(node.edges).set(step.edge, { label: known?.label ?? step.label, node: next }) };
}

/** A small index from rows written by hand: what tests and examples use in place of the whole data. */
export function indexOf(overrides: readonly PermissionOverride[]): PermissionIndex {
  const empty: TemplateNode = { edges: new Map(), rows: new Map() };
  const lists = overrides.flatMap(({ least, higher }) =>
    schemes.flatMap((scheme) => [least?.[scheme] ?? [], higher?.[scheme] ?? []]),
  );
  const permissions = [...new Set(lists.flat().flatMap(alternative))].toSorted();
  return repaired({ date: '2026-01-01', commit: '', permissions, resourceSpecific: new Set(), root: empty }, overrides);
}
