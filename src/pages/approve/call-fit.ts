import {
  detailsOf,
  matchRequest,
  needOf,
  type Alternative,
  type Cell,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';
import type { PermissionType } from '../permission-words.ts';

export type NamedCall =
  | {
      readonly kind: 'found';
      readonly needs: Readonly<Record<PermissionType, Cell | undefined>>;
      /** What decides which of the permissions is needed, where the address does not tell it: a sentence. */
      readonly decides?: string;
    }
  | { readonly kind: 'not-found' };

/** The call that a link names, looked up: what it needs for either type. */
export function namedCall(index: PermissionIndex, method: string | undefined, path: string): NamedCall {
  const match = matchRequest(index, { url: path, ...(method !== undefined && { method }) });
  if (match.kind !== 'found') return { kind: 'not-found' };
  const { delegatedWork, delegatedPersonal, application } = needOf(match).cells;
  const decides = detailsOf(match).find((detail) => detail.decides)?.text;
  return {
    kind: 'found',
    needs: { delegated: delegatedWork ?? delegatedPersonal ?? undefined, application: application ?? undefined },
    ...(decides !== undefined && { decides }),
  };
}

/**
 * How a permission stands to the call: the smallest, larger than needed, enough only with others, one of several of which
 * the body decides, not used, or no form of the call for this type.
 */
export type Fit =
  | { readonly kind: 'least' | 'more' | 'unused' | 'no-form' }
  | { readonly kind: 'together'; readonly others: Alternative }
  | { readonly kind: 'open'; readonly decides: string };

export function fitOf(
  name: string,
  type: PermissionType,
  { needs, decides }: Extract<NamedCall, { kind: 'found' }>,
): Fit {
  const cell = needs[type];
  if (!cell) return { kind: 'no-form' };
  const lower = name.toLowerCase();
  const isIt = (one: string): boolean => one.toLowerCase() === lower;
  const using = [...cell.least, ...cell.higher].filter((names) => names.some(isIt));
  const [first] = using;
  if (!first) return { kind: 'unused' };
  if (decides !== undefined) return { kind: 'open', decides };
  const alone = using.find((names) => names.length === 1);
  if (!alone) return { kind: 'together', others: first.filter((one) => !isIt(one)) };
  return { kind: cell.least.includes(alone) ? 'least' : 'more' };
}
