import { jwtDecode } from 'jwt-decode';
import type { Token, TokenDefect } from '../model/token.ts';
import { readClaims, readHeader } from './claims.ts';
import type { Found } from './found.ts';
import type { View } from './view.ts';

const start = /eyJ[A-Za-z0-9_-]{4,}/g;
const run = /[A-Za-z0-9_-]*={0,2}/y;
const dot = /\.|%2E/iy;
const nextLine = /[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9_.-]{8,}[ \t]*(?:\r?\n|["'\s]|$))/y;
/** Lengths that whole signatures have: RS256 and its family, ES256, ES384, ES512, HS256. */
const signatureLengths = [342, 344, 512, 683, 684, 86, 88, 128, 176, 43, 44];

interface Value {
  readonly parts: readonly string[];
  readonly end: number;
  readonly joined: boolean;
}

/** Finds JSON Web Tokens, whole or damaged, and decodes them. The signature is not checked: nobody but the API can. */
export function readTokens(view: View): Found[] {
  const { text } = view;
  const found: Found[] = [];
  start.lastIndex = 0;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const value = takeValue(text, match.index);
    const item = readToken(text, match.index, value);
    if (!item) continue;
    const from = startOfRun(text, match.index);
    found.push({ item, view, start: from, end: value.end, secret: true });
    start.lastIndex = value.end;
  }
  return found;
}

/** A token whose first characters were lost still begins where its characters begin. */
function startOfRun(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 4096 && /[A-Za-z0-9_.-]/.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

/** Takes the parts, over line breaks where a terminal or mail program wrapped the value. */
function takeValue(text: string, at: number): Value {
  const parts: string[] = [];
  let end = at;
  let joined = false;
  let part = '';
  for (;;) {
    run.lastIndex = end;
    part += run.exec(text)?.[0] ?? '';
    end = run.lastIndex;
    dot.lastIndex = end;
    const more = parts.length < 4 && dot.test(text) && (parts.length < 2 || /[\w-]/.test(text[dot.lastIndex] ?? ''));
    const whole = parts.length === 2 && signatureLengths.includes(part.length);
    nextLine.lastIndex = more ? dot.lastIndex : end;
    if (!whole && end - at > 40 && nextLine.test(text)) {
      joined = true;
      if (more) {
        parts.push(part);
        part = '';
      }
      end = nextLine.lastIndex;
    } else if (more) {
      parts.push(part);
      part = '';
      end = dot.lastIndex;
    } else break;
  }
  return { parts: [...parts, part], end, joined };
}

function readToken(text: string, at: number, { parts, end, joined }: Value): Found['item'] | undefined {
  const before = text.slice(Math.max(0, at - 160), at);
  const after = text.slice(end, end + 3);
  const place = placeOf(before);
  const lost = text[at - 1] === '.' && /[\w-]$/.test(before.slice(0, -1));
  const header = lost ? undefined : decode(parts[0] ?? '');
  const payload = decode((lost ? parts[0] : parts[1]) ?? '');
  const cut = lost || parts.length < 3 || /^(?:…|\.\.)/.test(after);
  const defects = defectsOf(before, joined, cut && !/^\.?[[<({*]/.test(after) && parts.length < 5);
  const length = end - at;
  if (!lost && !isHeader(header, parts[0] ?? '')) {
    if (parts.length < 3 || payload === undefined) return undefined;
  }
  if (parts.length === 5 || header?.has('enc'))
    return { kind: 'credential', credential: 'encrypted-token', length, place, defects };
  if (!payload || (lost && !payload.has('aud') && !payload.has('iss'))) {
    return lost ? undefined : { kind: 'credential', credential: 'broken-token', length, place, defects };
  }
  const token: Token = {
    form: 'jwt',
    claims: readClaims(payload),
    complete: true,
    ...(header && { header: readHeader(header) }),
    place,
    defects,
  };
  return { kind: 'token', token };
}

/** Told from other values that begin like one (a claims challenge is base64 of JSON too) by what a JOSE header holds. */
function isHeader(header: ReadonlyMap<string, unknown> | undefined, part: string): boolean {
  if (header) return header.has('alg') || header.has('typ') || header.has('kid');
  return /^eyJ(?:hbGci|0eXAi|raWQi|4NXQi|ub25jZSI|lbmMi)/.test(part);
}

function decode(part: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = jwtDecode(part.replace(/=+$/, ''), { header: true });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

const quoteBefore = `(?:\\\\*["'\`]|%22)?`;
const placePatterns: readonly (readonly [RegExp, Token['place']])[] = [
  [new RegExp(`id[_-]?token${quoteBefore}\\]?\\s*(?::|=>?)\\s*${quoteBefore}$`, 'i'), 'id_token'],
  [new RegExp(`access[_-]?token${quoteBefore}\\]?\\s*(?::|=>?)\\s*${quoteBefore}$`, 'i'), 'access_token'],
  [
    new RegExp(`authorization["'\`\\]]*\\s*[:=][^\\r\\n]{0,40}$|\\bbearer(?:\\s|%20|\\+)+${quoteBefore}$`, 'is'),
    'authorization-header',
  ],
];

/** Where a value stands, from the words before it. */
export function placeOf(before: string): Token['place'] {
  return placePatterns.find(([pattern]) => pattern.test(before))?.[1] ?? 'other';
}

function defectsOf(before: string, joined: boolean, truncated: boolean): TokenDefect[] {
  const inHeader = /authorization["'`\]]*\s*[:=]\s*[^\r\n]{0,40}$/i.test(before);
  const defects: TokenDefect[] = [];
  if (/\bbearer(?:\s|%20)+bearer(?:\s|%20)+["']?$/i.test(before)) defects.push('double-bearer');
  if (/\bbearer\s+(?:\\*["']|%22)$/i.test(before)) defects.push('quoted');
  if (joined) defects.push('line-break');
  if (/(?:%20|%22)$/.test(before)) defects.push('percent-encoded');
  if (truncated) defects.push('truncated');
  if (inHeader && !/bearer/i.test(before)) defects.push('no-bearer-scheme');
  return defects;
}
