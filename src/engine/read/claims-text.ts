import type { Token } from '../model/token.ts';
import { claimsToken, list, readClaims } from './first/claims.ts';
import type { Found } from './first/found.ts';
import { member, objectsOf, plain, type FoundObject } from './first/json-members.ts';
import type { Scan } from './first/loose-json.ts';
import { matches } from './first/matches.ts';
import type { View } from './first/view.ts';

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
      // No claim could be read: `wids : {62e90394…}` is a line of Format-List, not JSON.
      if (Object.keys(claims).length < 2) continue;
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
