import type { AccountItem, CallerItem, EvidenceItem, Origin, UnreadNote } from '../model/evidence.ts';
import { claimsToken, readClaims } from './first/claims.ts';
import type { Draft } from './first/found.ts';
import { requestOf } from './graph-address.ts';
import { read } from './read.ts';

/** What a caller says of a failed call besides the paste. Nothing in it is trusted to have its type; null is as absent. */
export interface Given {
  readonly status?: unknown;
  readonly request?: unknown;
  readonly tokenClaims?: unknown;
  readonly accountType?: unknown;
  readonly flow?: unknown;
  readonly now?: unknown;
}

export interface GivenReading {
  readonly items: readonly EvidenceItem[];
  readonly unread: readonly UnreadNote[];
}

const accounts: readonly AccountItem['account'][] = ['work', 'personal', 'guest'];
const callers: readonly CallerItem['caller'][] = ['delegated', 'application'];

/** Reads what was given explicitly. A value of the wrong type is left out and noted. Claims may be partial: one that is not there is unknown. */
export function readGiven(given: Given): GivenReading {
  const unread: UnreadNote[] = [];
  const items: EvidenceItem[] = [];
  const take = (name: string, value: unknown, draft: Draft | undefined, expected: string) => {
    if (value === undefined || value === null) return;
    if (draft) items.push(withOrigin(draft, { kind: 'given' }));
    else unread.push({ text: `\`${name}\` was not used: ${expected} was expected.` });
  };
  take('status', given.status, statusOf(given.status), 'a number from 100 to 599');
  take('request', given.request, givenRequest(given.request), 'an object with `method` and `url`');
  take('tokenClaims', given.tokenClaims, claimsOf(given.tokenClaims), 'an object of claims');
  take('accountType', given.accountType, accountOf(given.accountType), '`work`, `personal` or `guest`');
  take('flow', given.flow, callerOf(given.flow), '`delegated` or `application`');
  take('now', given.now, timeOf(given.now), 'a number of seconds since 1970');
  return { items, unread };
}

function withOrigin(draft: Draft, origin: Origin): EvidenceItem {
  return { ...draft, id: `${draft.kind}-${origin.kind}`, origin };
}

function statusOf(value: unknown): Draft | undefined {
  const status = typeof value === 'string' && /^\d{3}$/.test(value.trim()) ? Number(value) : value;
  const fits = typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
  return fits ? { kind: 'status', status } : undefined;
}

function givenRequest(value: unknown): Draft | undefined {
  const fields = fieldsOf(value);
  const method = fields?.get('method') ?? undefined;
  const url = fields?.get('url');
  if (typeof url !== 'string' || url.trim() === '' || !(method === undefined || typeof method === 'string'))
    return undefined;
  const request = requestOf(method, url);
  return request && { kind: 'request', request };
}

function claimsOf(value: unknown): Draft | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const token = claimsToken(readClaims(fields), undefined);
  return token.claims.names.length === 0 ? undefined : { kind: 'token', token: { ...token, complete: false } };
}

function accountOf(value: unknown): Draft | undefined {
  const account = accounts.find((name) => name === value);
  return account && { kind: 'account', account };
}

function callerOf(value: unknown): Draft | undefined {
  const caller = callers.find((name) => name === value);
  return caller && { kind: 'caller', caller };
}

function timeOf(value: unknown): Draft | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? { kind: 'time', seconds: value } : undefined;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

/** Reads a token, decoded claims or another value that a person typed in place of what was read. */
export function readClaimsOrToken(text: string): EvidenceItem | undefined {
  const found = read(text).items.find(({ kind }) => kind === 'token' || kind === 'credential');
  if (!found) return undefined;
  const { quote: _, ...item } = found;
  return { ...item, id: `${item.kind}-correction`, origin: { kind: 'correction' } };
}

/** Reads a request that a person typed: an address of any cloud, or a path with or without its version. */
export function readRequest(method: string | undefined, url: string): EvidenceItem | undefined {
  const written = /^\s*(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(\S.*?)\s*$/is.exec(url);
  const address = written?.[2];
  if (address === undefined) return undefined;
  const isPath = /^(?:\/|https?:\/\/)/i.test(address);
  const verb = method?.trim() || written?.[1];
  const request = requestOf(verb === '' ? undefined : verb, isPath ? address : withScheme(address));
  return request && { kind: 'request', request, id: 'request-correction', origin: { kind: 'correction' } };
}

/** `graph.microsoft.com/v1.0/me` is an address, `me/messages` is a path. */
const withScheme = (address: string) => (/^[\w-]+(?:\.[\w-]+)+\//.test(address) ? `https://${address}` : `/${address}`);
