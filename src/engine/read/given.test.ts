import { expect, test } from 'vitest';
import { readClaimsOrToken, readGiven, readRequest } from './given.ts';
import { appOnlyToken, delegatedClaims, ticket } from './sample-tokens.ts';

test('everything that is given becomes evidence that was given', () => {
  const { items, unread } = readGiven({
    status: 403,
    request: { method: 'get', url: 'https://graph.microsoft.com/v1.0/users?$top=1' },
    tokenClaims: { aud: 'https://graph.microsoft.com', roles: ['User.Read.All'] },
    accountType: 'guest',
    flow: 'application',
    now: 1_760_000_000,
  });
  expect(unread).toEqual([]);
  expect(items.every(({ origin }) => origin.kind === 'given')).toBe(true);
  expect(items).toMatchObject([
    { kind: 'status', status: 403 },
    { kind: 'request', request: { method: 'GET', cloud: 'global', version: 'v1.0', path: '/users', query: '$top=1' } },
    { kind: 'token', token: { form: 'claims', complete: false, claims: { roles: ['User.Read.All'] } } },
    { kind: 'account', account: 'guest' },
    { kind: 'caller', caller: 'application' },
    { kind: 'time', seconds: 1_760_000_000 },
  ]);
});

test('null and absent give nothing and no note', () => {
  const nothing = { items: [], unread: [] };
  expect(readGiven({})).toEqual(nothing);
  expect(
    readGiven({ status: null, request: null, tokenClaims: null, accountType: null, flow: null, now: null }),
  ).toEqual(nothing);
});

test('claims that are null are as absent, and even whole claims are partial', () => {
  const [item] = readGiven({ tokenClaims: { ...delegatedClaims, roles: null } }).items;
  expect(item).toMatchObject({ token: { complete: false } });
  expect(item?.kind === 'token' && item.token.claims.names).not.toContain('roles');
  expect(readGiven({ tokenClaims: {} }).items).toEqual([]);
});

test.for([
  ['status', { status: 'forbidden' }],
  ['status', { status: 1000 }],
  ['request', { request: 'GET /me' }],
  ['request', { request: { method: 'GET' } }],
  ['request', { request: { method: 5, url: '/me' } }],
  ['tokenClaims', { tokenClaims: 'eyJ' }],
  ['tokenClaims', { tokenClaims: [] }],
  ['accountType', { accountType: 'business' }],
  ['flow', { flow: 'delegate' }],
  ['now', { now: '2025' }],
  ['now', { now: Number.NaN }],
] as const)('a value of %s that cannot be used is noted, not used', ([name, given]) => {
  const { items, unread } = readGiven(given);
  expect(items).toEqual([]);
  expect(unread[0]?.text).toContain(`\`${name}\``);
});

test('a method may be left out of a request', () => {
  expect(readGiven({ request: { method: null, url: '/me' } }).items).toMatchObject([{ request: { path: '/me' } }]);
});

test('a token or claims that a person types correct what was read', () => {
  expect(readClaimsOrToken(appOnlyToken)).toMatchObject({
    kind: 'token',
    id: 'token-correction',
    origin: { kind: 'correction' },
    token: { form: 'jwt' },
  });
  expect(readClaimsOrToken('scp: User.Read')).toMatchObject({ kind: 'token', token: { claims: { scp: 'User.Read' } } });
  expect(readClaimsOrToken(ticket)).toMatchObject({ kind: 'credential', credential: 'personal-account-ticket' });
  expect(readClaimsOrToken('no idea')).toBeUndefined();
});

test.for([
  ['GET', 'https://graph.microsoft.com/v1.0/me', { method: 'GET', host: 'graph.microsoft.com', path: '/me' }],
  ['POST', '/users', { method: 'POST', path: '/users' }],
  [undefined, 'PATCH /v1.0/users/{id}', { method: 'PATCH', version: 'v1.0', path: '/users/{id}' }],
  ['', 'me/messages', { path: '/me/messages' }],
  [
    undefined,
    'graph.microsoft.us/beta/me',
    { host: 'graph.microsoft.us', cloud: 'us-gov', version: 'beta', path: '/me' },
  ],
] as const)('a request that a person types is read: %s %s', ([method, url, request]) => {
  expect(readRequest(method, url)).toMatchObject({ kind: 'request', origin: { kind: 'correction' }, request });
});

test('an empty address is no request', () => {
  expect(readRequest('GET', '  ')).toBeUndefined();
});
