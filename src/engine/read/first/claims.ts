import type { Claims, Token } from '../../model/token.ts';

const texts = [
  'aud', 'iss', 'tid', 'appid', 'azp', 'app_displayname', 'idtyp', 'ver', 'oid', 'sub', 'upn', 'unique_name',
  'preferred_username', 'idp', 'nonce', 'at_hash', 'c_hash', 'uti', 'xms_mirid', 'xms_idrel',
] as const; // prettier-ignore
const numbers = ['iat', 'nbf', 'exp', 'acct'] as const;
const lists = ['roles', 'wids', 'xms_cc'] as const;

const all: ReadonlySet<string> = new Set([...texts, ...numbers, ...lists, 'scp']);
export const isClaim = (name: string): boolean => all.has(name);

/** Reads a payload member by member: what has the wrong type is as if it were not there, except that its name is known. */
export function readClaims(payload: ReadonlyMap<string, unknown>): Claims {
  const claims: Record<string, unknown> = {};
  const names: string[] = [];
  for (const [name, value] of payload) if (value !== null && value !== undefined && name !== '') names.push(name);
  for (const name of texts) put(claims, name, text(payload.get(name)));
  for (const name of numbers) put(claims, name, number(payload.get(name)));
  for (const name of lists) put(claims, name, list(payload.get(name)));
  put(claims, 'scp', scopes(payload.get('scp')));
  return { ...claims, names };
}

function put(claims: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) claims[name] = value;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 10 ? value.toFixed(1) : `${value}`;
  return Array.isArray(value) && value.length === 1 ? text(value[0]) : undefined;
}

function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && /^\s*\d{1,12}\s*$/.test(value) ? Number(value) : undefined;
}

export function list(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/[\s,;]+/).filter((name) => name !== '');
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : undefined;
}

function scopes(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string').join(' ') : undefined;
}

/** Whether these are all claims of the token: only then is a claim that is not there truly absent. */
export function isWhole({ aud, iss, exp, iat, nbf }: Claims): boolean {
  return aud !== undefined && iss !== undefined && exp !== undefined && (iat ?? nbf) !== undefined;
}

export function claimsToken(claims: Claims, header: ReadonlyMap<string, unknown> | undefined): Token {
  return {
    form: 'claims',
    claims,
    complete: isWhole(claims),
    ...(header && { header: readHeader(header) }),
    place: 'other',
    defects: [],
  };
}

export function readHeader(header: ReadonlyMap<string, unknown>): NonNullable<Token['header']> {
  const read: Record<string, string> = {};
  for (const name of ['typ', 'alg', 'kid', 'nonce']) {
    const value = header.get(name);
    if (typeof value === 'string') read[name] = value;
  }
  return read;
}
