import type { CredentialItem, EvidenceItem, Span, TokenItem } from '../model/evidence.ts';
import { claimsToken, readClaims } from './first/claims.ts';
import { plain } from './first/json-members.ts';
import { scanJson, type Member } from './first/loose-json.ts';
import { decodeJwt } from './first/token.ts';
import { wholeView } from './first/view.ts';

/** A token with every claim that was shown, in the order in which they stand, as a person may look at them. */
export interface TokenClaims {
  readonly item: TokenItem;
  readonly claims: ReadonlyMap<string, unknown>;
  readonly header?: ReadonlyMap<string, unknown>;
}

/**
 * The claims of a token that was read from this text, also those that no rule looks at. Where the words are not to be had (a
 * token that was typed elsewhere, claims inside a string), those that were read.
 */
export function claimsOf(item: TokenItem, text: string): TokenClaims {
  const at = placeIn(item);
  const decoded = at && (item.token.form === 'jwt' ? fromJwt(text, at) : fromJson(text.slice(at.start), item));
  return { item, claims: readOnly(item), ...(item.token.header && { header: headerOf(item) }), ...decoded };
}

/** What can be read of a token whose payload was cut off: claims of which others may be missing. */
export function claimsOfPiece(item: CredentialItem, text: string): TokenClaims | undefined {
  const at = placeIn(item);
  if (item.credential !== 'broken-token' || !at) return undefined;
  const [, payload = ''] = text.slice(at.start, at.end).split('.');
  const json = textOfBase64(payload.replaceAll(/\s/g, ''));
  const [object] = scanJson(wholeView(json)).root.members;
  if (object?.value.kind !== 'object') return undefined;
  const whole = object.value.members.filter((member) => isWhole(member, json));
  const claims = valuesOf(whole, json);
  if (claims.size === 0) return undefined;
  const token = { ...claimsToken(readClaims(claims), undefined), complete: false, place: item.place };
  return { item: { kind: 'token', id: item.id, origin: item.origin, token }, claims };
}

/** Tokens inside of strings and the like have no place of their own. */
function placeIn({ origin }: EvidenceItem): Span | undefined {
  return origin.kind === 'paste' && origin.within === undefined ? origin.at : undefined;
}

function fromJwt(text: string, { start, end }: Span): Omit<TokenClaims, 'item'> | undefined {
  const words = text.slice(start, end);
  for (const { index } of words.matchAll(/eyJ/g)) {
    const decoded = decodeJwt(words, index, 0);
    if (decoded?.payload) return { claims: decoded.payload, ...(decoded.header && { header: decoded.header }) };
  }
  return undefined;
}

/** The quote of an item is cut, so the object is read again from where it begins. */
function fromJson(text: string, { token }: TokenItem): Omit<TokenClaims, 'item'> | undefined {
  const { root } = scanJson(wholeView(text));
  const [first] = root.members;
  const { names } = token.claims;
  // Without braces of its own, what follows in the text can be something else.
  const members =
    first?.key === '' && first.value.kind === 'object'
      ? first.value.members
      : root.members.filter(({ key }) => names.includes(key));
  const claims = valuesOf(members, text);
  return names.every((name) => claims.has(name)) ? { claims } : undefined;
}

function valuesOf(members: readonly Member[], text: string): Map<string, unknown> {
  const view = wholeView(text);
  const values = members.map(({ key, value }) => [key, plain(view, value)] as const);
  return new Map(values.filter(([name, value]) => name !== '' && value !== undefined));
}

/** The last value of a piece is cut off itself. */
function isWhole({ value }: Member, json: string): boolean {
  return 'end' in value ? value.end < json.length : json.indexOf(value.kind === 'list' ? ']' : '}', value.start) !== -1;
}

function readOnly({ token }: TokenItem): ReadonlyMap<string, unknown> {
  const { names, ...known } = token.claims;
  const values = new Map<string, unknown>(Object.entries(known));
  return new Map(names.map((name) => [name, values.get(name)]));
}

const headerOf = ({ token }: TokenItem): ReadonlyMap<string, unknown> => new Map(Object.entries(token.header ?? {}));

/** As much of it as is there: what is left of a group of four, or of a character, is dropped. */
function textOfBase64(part: string): string {
  const characters = part.replaceAll('-', '+').replaceAll('_', '/');
  try {
    const bytes = atob(characters.slice(0, characters.length - (characters.length % 4)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))).replace(/\uFFFD+$/, '');
  } catch {
    return '';
  }
}
