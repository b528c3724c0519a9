import type { EvidenceItem, TokenItem } from '../model/evidence.ts';
import type { Token } from '../model/token.ts';

const originWeight = { correction: 0, answer: 1, given: 2, paste: 3, clock: 4 } as const;

/** What a person corrected or answered comes before what was given, then the paste in its order, then the clock. */
export function byWeight(a: EvidenceItem, b: EvidenceItem): number {
  return originWeight[a.origin.kind] - originWeight[b.origin.kind];
}

/** The first item of the strongest origin, among those the one with the highest rank. */
export function preferred<Item extends EvidenceItem>(
  items: readonly Item[],
  rank: (item: Item) => number,
): Item | undefined {
  const strongest = items[0] && originWeight[items[0].origin.kind];
  const sameOrigin = items.filter((item) => originWeight[item.origin.kind] === strongest);
  return sameOrigin.toSorted((a, b) => rank(b) - rank(a))[0];
}

const placeRank = { 'authorization-header': 3, access_token: 2, other: 1, id_token: 0 } as const;

/**
 * The token that the call was made with: of several in a paste the one of an Authorization header, then an access token. Claims
 * that were given or typed lie over those of the paste.
 */
export function tokenOf(items: readonly TokenItem[]): { readonly value: Token; readonly item: TokenItem } | undefined {
  const [first] = items;
  if (!first) return undefined;
  const pasted = preferred(
    items.filter(({ origin }) => origin.kind === 'paste'),
    ({ token }) => placeRank[token.place],
  );
  if (!pasted || first.origin.kind === 'paste') return { value: (pasted ?? first).token, item: pasted ?? first };
  if (first.token.form === 'jwt') return { value: first.token, item: first };
  const names = [...new Set([...pasted.token.claims.names, ...first.token.claims.names])];
  return { value: { ...pasted.token, claims: { ...pasted.token.claims, ...first.token.claims, names } }, item: first };
}
