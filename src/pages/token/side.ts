import { deriveFacts, type Facts, type TokenClaims } from '../../engine/index.ts';

/** One of two tokens that are compared. */
export interface Side {
  readonly claims: ReadonlyMap<string, unknown>;
  readonly facts: Facts;
  /** A claim that is not there is truly absent. */
  readonly complete: boolean;
}

export function sideOf({ item, claims }: TokenClaims): Side {
  return { claims, facts: deriveFacts({ items: [item] }), complete: item.token.complete };
}

/** The first of these claims that is there; `unknown` where none was shown, and one could be in the token. */
export function claimIn(
  { claims, complete }: Side,
  names: readonly string[],
): { readonly known: boolean; readonly value?: unknown } {
  const name = names.find((one) => claims.get(one) !== undefined);
  if (name !== undefined) return { known: true, value: claims.get(name) };
  // A claim can be shown without its value.
  return { known: complete && !names.some((one) => claims.has(one)) };
}

/** Lists whose order says nothing. */
const sets = new Set(['roles', 'wids', 'groups', 'amr', 'acrs', 'xms_cc', 'signin_state']);
const words = new Set(['scp', 'xms_idrel', 'xms_act_fct', 'xms_sub_fct', 'xms_tnt_fct']);

/** The same text for values that mean the same. */
export function canonical(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (words.has(name) && typeof value === 'string') return sorted(value.split(/\s+/).filter((word) => word !== ''));
  if (sets.has(name) && Array.isArray(value)) return sorted(value);
  return json(value);
}

const sorted = (items: readonly unknown[]): string =>
  [...new Set(items.map(json))].toSorted((a, b) => a.localeCompare(b, 'en')).join(' ');

function json(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (inner instanceof Map) return orderedObject([...inner]);
      return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? orderedObject(Object.entries(inner))
        : inner;
    }) ?? ''
  );
}

/** Members in the order of their names, without a prototype: a claim can be called `__proto__`. */
function orderedObject(members: readonly (readonly [unknown, unknown])[]): object {
  const ordered: Record<string, unknown> = Object.create(null);
  for (const [name, value] of members.toSorted(([a], [b]) => String(a).localeCompare(String(b), 'en')))
    ordered[String(name)] = value;
  return ordered;
}
