import { jwtDecode } from 'jwt-decode';
import type { Token, TokenDefect } from '../../model/token.ts';
import { readClaims, readHeader } from './claims.ts';
import type { Draft, Found } from './found.ts';
import type { Secrets } from './named-secret.ts';
import { takeJwt, type JwtValue } from './jwt-value.ts';
import { defectsBefore, lookBehind, placeOf } from './place.ts';
import type { View } from './view.ts';

// Where a value begins: after a mark, a space, an escape or a percent sign, or glued to the word that should stand before it.
const beginning = /(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]|[Bb]earer|[Tt]oken))eyJ[A-Za-z0-9_-]{4,}/g;
const longestLoss = 4096;

/** Finds JSON Web Tokens, whole or damaged, and decodes them. The signature is not checked: nobody but the API can. */
export function readTokens(view: View): Secrets {
  const stretches: Found[] = [];
  let done = 0;
  beginning.lastIndex = 0;
  for (let match = beginning.exec(view.text); match; match = beginning.exec(view.text)) {
    const token = readToken(view, match.index, done);
    if (!token) continue;
    stretches.push(token);
    done = token.end;
    beginning.lastIndex = done;
  }
  return { found: stretches.filter(({ start }) => !isAssertion(view.text, start)), stretches };
}

/** An assertion proves the client or the person to the token service. It is never sent to Graph. */
function isAssertion(text: string, start: number): boolean {
  return /\b(?:client_assertion|assertion|id_token_hint)\\*["']?\s*[:=]\s*\\*["']?$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

export type Decoded = ReadonlyMap<string, unknown>;

/** The parts of a token, each as far as it could be decoded. */
export interface DecodedJwt {
  readonly value: JwtValue;
  readonly header: Decoded | undefined;
  readonly payload: Decoded | undefined;
  /** Its first characters were lost: what begins here is the payload. */
  readonly isLost: boolean;
}

/** Decodes the token that begins at `at`; undefined when none does. What stands before `done` belongs to another one. */
export function decodeJwt(text: string, at: number, done: number): DecodedJwt | undefined {
  const value = takeJwt(text, at);
  const first = decode(value.parts[0]);
  const isLost = at > done && text[at - 1] === '.' && isPayload(first) && !isHeader(first, undefined);
  const payload = isLost ? first : decode(value.parts[1]);
  if (!isLost && !isHeader(first, value.parts[0]) && !isPayload(payload)) return undefined;
  return { value, header: isLost ? undefined : first, payload, isLost };
}

function readToken(view: View, at: number, done: number): Found | undefined {
  const { text } = view;
  const decoded = decodeJwt(text, at, done);
  if (!decoded) return undefined;
  const { value, header, payload, isLost } = decoded;
  const { parts, end } = value;
  const start = isLost ? startOfRun(text, at, done) : at;
  const before = text.slice(Math.max(0, start - lookBehind), start);
  const place = placeOf(before);
  const defects = defectsOf(before, text.slice(end, end + 3), value, isLost);
  const isEncrypted = parts.length === 5 || header?.has('enc') === true;
  const item: Draft =
    payload && !isEncrypted
      ? { kind: 'token', token: tokenOf(payload, header, place, defects) }
      : {
          kind: 'credential',
          credential: isEncrypted ? 'encrypted-token' : 'broken-token',
          length: end - start,
          place,
          defects,
        };
  return { item, view, start, end, secret: true };
}

function startOfRun(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < longestLoss && /[A-Za-z0-9_.-]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function tokenOf(payload: Decoded, header: Decoded | undefined, place: Token['place'], defects: TokenDefect[]): Token {
  return {
    form: 'jwt',
    claims: readClaims(payload),
    complete: true,
    ...(header && { header: readHeader(header) }),
    place,
    defects,
  };
}

/** Whatever else is base64 of JSON (a claims challenge, a page token) lacks what a JOSE header holds. */
function isHeader(header: Decoded | undefined, part: string | undefined): boolean {
  if (header) return header.has('alg') || header.has('typ') || header.has('kid') || header.has('enc');
  return /^eyJ(?:hbGci|0eXAi|raWQi|4NXQi|ub25jZSI|lbmMi)/.test(part ?? '');
}

const isPayload = (payload: Decoded | undefined) => payload?.has('aud') === true || payload?.has('iss') === true;

function decode(part: string | undefined): Decoded | undefined {
  if (part === undefined) return undefined;
  try {
    // jwt-decode reads the first part of whatever it is given as the header, here any one part.
    const value: unknown = jwtDecode(part.replace(/=+$/, ''), { header: true });
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

function defectsOf(before: string, after: string, { parts, joined }: JwtValue, isLost: boolean): TokenDefect[] {
  const defects = defectsBefore(before);
  // Who shows a token often blanks its signature: that is no defect of the value that was sent.
  const isBlanked = /^\.?[[<({*]/.test(after);
  const isCut = isLost || (parts.length < 3 && !isBlanked) || /^(?:…|\.\.)/.test(after);
  if (joined) defects.push('line-break');
  if (isCut) defects.push('truncated');
  return defects;
}
