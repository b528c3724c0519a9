import type { Claims, Token } from '../model/token.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import { member, objectsOf, plain, type FoundObject } from './json-members.ts';
import type { Scan } from './loose-json.ts';
import type { View } from './view.ts';

const texts = [
  'aud', 'iss', 'tid', 'appid', 'azp', 'app_displayname', 'idtyp', 'ver', 'oid', 'sub', 'upn', 'unique_name',
  'preferred_username', 'idp', 'nonce', 'at_hash', 'c_hash', 'uti', 'xms_mirid', 'xms_idrel',
] as const; // prettier-ignore
const numbers = ['iat', 'nbf', 'exp', 'acct'] as const;
const lists = ['roles', 'wids', 'xms_cc'] as const;

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

function list(value: unknown): readonly string[] | undefined {
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

// Any one of these makes an object the payload of a token; the others, which other things have as well, count with a second one.
const own = ['scp', 'wids', 'appid', 'azp', 'idtyp', 'uti', 'acct', 'xms_cc', 'app_displayname', 'xms_mirid'];
const shared = ['aud', 'iss', 'tid', 'exp', 'nbf', 'iat', 'oid', 'upn', 'ver', 'sub', 'idp', 'nonce', 'at_hash'];
const permission = /^(?:[A-Z][\w-]*(?:\.[\w-]+)+|full_access_as_app)$/;

function isPayload({ node, view }: FoundObject): boolean {
  const has = (name: string) => member(node, name) !== undefined;
  if (node.members.some(({ key }) => key.startsWith('@odata') || key === 'grantedToIdentities')) return false;
  if (own.some(has) || shared.filter(has).length > 1) return true;
  const aud = member(node, 'aud');
  if (aud) return aud.value.kind === 'string';
  const roles = member(node, 'roles')?.value;
  return roles?.kind === 'list' && roles.items.some((item) => permission.test(String(plain(view, item))));
}

/** Finds decoded claims: the payload of a token with or without its header, or a few of its members. */
export function readClaimsObjects(scan: Scan): Found[] {
  const found: Found[] = [];
  let header: ReadonlyMap<string, unknown> | undefined;
  for (const object of objectsOf(scan)) {
    const { node, view } = object;
    if (member(node, 'alg') && (member(node, 'typ') ?? member(node, 'kid'))) header = mapOf(object);
    else if (isPayload(object)) {
      const members = node.members.filter(({ value }) => value.kind !== 'object');
      const claims = readClaims(new Map(members.map(({ key, value }) => [key, plain(view, value)])));
      const last = members.at(-1)?.value;
      const start = object.loose ? (members[0]?.start ?? 0) : node.start;
      found.push({
        item: { kind: 'token', token: { ...claimsToken(claims, header), place: placeOfKey(object.key) } },
        view,
        start,
        end: endOf(last, start),
      });
      header = undefined;
    }
  }
  return found;
}

/** Libraries keep the claims of the ID token beside the access token. */
const placeOfKey = (key: string): Token['place'] => (/^id_?token/i.test(key) ? 'id_token' : 'other');

const endOf = (node: FoundObject['node']['members'][number]['value'] | undefined, start: number): number =>
  node && 'end' in node ? node.end : (node?.start ?? start) + 1;

function mapOf({ view, node }: FoundObject): ReadonlyMap<string, unknown> {
  return new Map(node.members.map(({ key, value }) => [key, plain(view, value)]));
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

// One claim a line, as Format-List and jwt.ms's table print them.
const line =
  /^[ \t]*["']?(aud|iss|tid|appid|azp|app_displayname|idtyp|scp|roles|wids|iat|nbf|exp|ver|oid|upn|idp|uti)["']?[ \t]*(?:[:=]|\t)[ \t]*([^\r\n]{1,4000})/gm;

/** Finds claims that stand one a line, without JSON around them. */
export function readClaimLines(view: View): Found[] {
  const claims = new Map<string, unknown>();
  let start = -1;
  let end = 0;
  for (const match of matches(view.text, line)) {
    const [whole, name = '', raw = ''] = match;
    const value = raw.replace(/\t.*$/, '').trim();
    if (/^["'[]/.test(value) || claims.has(name)) continue;
    if (start === -1) start = match.index;
    end = match.index + whole.length;
    claims.set(name, /^\{.*\}$/.test(value) ? value.slice(1, -1) : value);
  }
  const roles = list(claims.get('roles')) ?? [];
  const telling = [...claims.keys()].some((name) => own.includes(name)) || claims.size > 1;
  if (!telling && !roles.some((name) => permission.test(name))) return [];
  return [{ item: { kind: 'token', token: claimsToken(readClaims(claims), undefined) }, view, start, end }];
}
