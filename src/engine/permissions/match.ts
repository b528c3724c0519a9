import type { Adjustment } from './adjustments.ts';
import { alternativesOf } from './alternatives.ts';
import { exactMoves, lenientMoves } from './moves.ts';
import { nearestTemplates } from './nearest.ts';
import { spelled, type PermissionIndex, type Row, type TemplateNode } from './permission-index.ts';
import { readTarget, type RequestTarget, type TargetProblem } from './request-target.ts';
import { rewritesOf } from './rewrites.ts';
import { isMethod, methods, type Method } from './scheme.ts';
import type { Segment } from './segments.ts';
import { straight, walk, type Arrival, type Moves } from './walk.ts';

/** A request as it was shown: the address in any form, the method in any case. */
export interface ShownRequest {
  readonly method?: string;
  readonly url: string;
}

/** What the permission data has for a request. */
export type Match =
  | FoundRequest
  | {
      /** The path is known, the method is not (or was not given). */
      readonly kind: 'other-methods';
      readonly template: string;
      readonly methods: readonly Method[];
      readonly target: RequestTarget;
    }
  | { readonly kind: 'batch'; readonly target: RequestTarget }
  | {
      readonly kind: 'not-found';
      /** Templates that are written like the request. A hint, no answer. */
      readonly nearest: readonly string[];
      readonly target: RequestTarget;
    }
  | { readonly kind: 'unreadable'; readonly problem: TargetProblem };

export interface FoundRequest {
  readonly kind: 'found';
  readonly method: Method;
  readonly template: string;
  readonly row: Row;
  /** How the request was read where the data has not exactly its form. */
  readonly adjustments: readonly Adjustment[];
  /** Other templates that the request fits as well and that need something else. */
  readonly alternatives: readonly string[];
  readonly target: RequestTarget;
}

export function matchRequest(index: PermissionIndex, { method, url }: ShownRequest): Match {
  const read = readTarget(url, (step) => step !== '{}' && index.root.edges().has(step));
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };
  const target = read.value;
  const { segments } = target;
  if (segments.length === 1 && segments[0]?.edge === '$batch') return { kind: 'batch', target };

  const wanted = (method ?? '').trim().toUpperCase();
  if (isMethod(wanted)) {
    const arrival = arrive(index, segments, ({ rows }) => rows().has(wanted));
    const row = arrival?.node.rows().get(wanted);
    if (arrival && row) {
      const { labels, adjustments } = arrival;
      const isOpen = adjustments.includes('other-arguments');
      const alternatives = isOpen ? alternativesOf(index.root, arrival, wanted, row) : [];
      return { kind: 'found', method: wanted, template: spelled(labels), row, adjustments, alternatives, target };
    }
  }
  const known = arrive(index, segments, ({ rows }) => rows().size > 0);
  if (!known) return { kind: 'not-found', nearest: nearestTemplates(index, segments), target };
  const served = methods.filter((one) => known.node.rows().has(one));
  return { kind: 'other-methods', template: spelled(known.labels), methods: served, target };
}

/** The request's own address exactly, then read in other forms; then its other addresses likewise. */
function arrive(
  { root }: PermissionIndex,
  segments: readonly Segment[],
  accepts: (node: TemplateNode) => boolean,
): Arrival | undefined {
  const direct = straight(root, segments);
  if (direct && accepts(direct.node)) return direct;
  const own = walkBoth(root, segments, accepts);
  if (own) return own;
  for (const { segments: others, adjustment } of rewritesOf(segments)) {
    const found = walkBoth(root, others, accepts);
    if (found) return { ...found, adjustments: [adjustment, ...found.adjustments] };
  }
  return undefined;
}

function walkBoth(root: TemplateNode, segments: readonly Segment[], accepts: (node: TemplateNode) => boolean) {
  const ways: readonly Moves[] = [exactMoves, lenientMoves];
  for (const moves of ways) {
    const found = walk(root, segments, moves, accepts);
    if (found) return found;
  }
  return undefined;
}
