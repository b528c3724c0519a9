import { splitPath, segmentsOf, type Segment } from './segments.ts';
import type { RoleEntry, RoleTable } from './role-table.ts';
import type { Method } from './scheme.ts';

/** The entry for a request: of those that fit, the one that is more literal where they first differ. None = unknown. */
export function roleEntryOf(
  { entries }: RoleTable,
  { method, segments }: { readonly method: Method; readonly segments: readonly Segment[] },
): RoleEntry | undefined {
  const forms = formsOf(segments);
  const fitting = entries.flatMap((entry) =>
    entry.methods.includes(method)
      ? entry.paths
          .filter((path) => forms.some((steps) => fits(patternOf(path), steps)))
          .map((path) => ({ entry, path }))
      : [],
  );
  return fitting.toSorted((a, b) => moreLiteral(patternOf(a.path), patternOf(b.path)))[0]?.entry;
}

/** Without a final $ref, $count or $value; another key than the id is a key; with the types in the path and without. */
function formsOf(segments: readonly Segment[]): string[][] {
  const last = segments.at(-1)?.edge ?? '';
  const plain = /^\$(?:ref|count|value)$/.test(last) ? segments.slice(0, -1) : segments;
  const steps = plain.flatMap(({ kind, edge }, at) => {
    const isAlternateKey = kind === 'call' && (at === 0 || at < plain.length - 1);
    return isAlternateKey ? [edge.replace(/\(.*$/, ''), '{}'] : [edge];
  });
  const bare = steps.filter((edge) => !/^(?:microsoft\.)?graph\.\w+$/.test(edge));
  return bare.length === steps.length ? [steps] : [steps, bare];
}

const patterns = new Map<string, readonly string[]>();

function patternOf(path: string): readonly string[] {
  const known = patterns.get(path);
  if (known) return known;
  const steps = splitPath(path).flatMap((part) =>
    part.endsWith('*') ? [part.toLowerCase()] : segmentsOf(part).map(({ edge }) => edge),
  );
  patterns.set(path, steps);
  return steps;
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  const open = pattern.at(-1) === '**';
  const fixed = open ? pattern.slice(0, -1) : pattern;
  if (open ? steps.length < fixed.length : steps.length !== fixed.length) return false;
  return fixed.every((part, at) => fitsStep(part, steps[at] ?? ''));
}

function fitsStep(part: string, step: string): boolean {
  if (part === '{}' || part === '*') return true;
  if (part.endsWith('*')) return step.startsWith(part.slice(0, -1));
  return part === step;
}

function moreLiteral(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = openness(a[at]) - openness(b[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function openness(part: string | undefined): number {
  if (part === '**') return 3;
  if (part === undefined || part === '{}' || part === '*') return 2;
  return part.endsWith('*') ? 1 : 0;
}
