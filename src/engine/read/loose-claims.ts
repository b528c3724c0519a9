import { readClaimsRequest } from './first/challenge.ts';
import type { Found } from './first/found.ts';
import { matches } from './first/matches.ts';
import { part, type View } from './first/view.ts';

const loose = /\beyJ(?:hY2Nlc3NfdG9rZW4i|pZF90b2tlbiI)[A-Za-z0-9+/_-]+={0,2}/g;

/** Finds claims requests that stand without their header, as `--claims-challenge` takes them. */
export function readLooseClaims(view: View, seen: readonly Found[]): Found[] {
  return [...matches(view.text, loose)].flatMap(({ 0: value, index }) => {
    const claims = readClaimsRequest(value);
    const known = seen.some(({ start, end }) => index >= start && index < end);
    if (!claims || known) return [];
    const words = part(view, index, index + value.length);
    return [{ item: { kind: 'challenge', scheme: 'Bearer', claims }, view: words, start: 0, end: value.length }];
  });
}
