import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';
import { appOnlyClaims, delegatedClaims, jwt } from '../sample-tokens.ts';

const tokens = (text: string) => itemsOf('token', text).map(({ token }) => token);

test('a decoded payload is read as claims of the whole token', () => {
  const [token] = tokens(JSON.stringify(appOnlyClaims, null, 2));
  expect(token).toMatchObject({ form: 'claims', complete: true, place: 'other', defects: [], claims: appOnlyClaims });
});

test('header, payload and signature as a decoder shows them are one token', () => {
  const header = { typ: 'JWT', alg: 'RS256', kid: 'a-key', nonce: 'n-1' };
  const text = `${JSON.stringify(header, null, 2)}.${JSON.stringify(delegatedClaims, null, 2)}.[Signature]`;
  expect(tokens(text)).toMatchObject([{ form: 'claims', complete: true, header, claims: delegatedClaims }]);
});

test('a token and its decoded claims are one token', () => {
  expect(tokens(`${JSON.stringify(appOnlyClaims, null, 2)}\n${jwt(appOnlyClaims)}`)).toMatchObject([{ form: 'jwt' }]);
});

test.for([
  ['{"aud":"https://graph.microsoft.com","scp":"User.Read"}', { scp: 'User.Read' }],
  ['"roles": [\n  "Mail.Read",\n  "User.Read.All"\n]', { roles: ['Mail.Read', 'User.Read.All'] }],
  ['"scp": "User.Read Mail.Send"', { scp: 'User.Read Mail.Send' }],
  ["{'scp': 'User.Read', 'exp': 1760003900}", { scp: 'User.Read', exp: 1_760_003_900 }],
  ['scp: User.Read Mail.Send', { scp: 'User.Read Mail.Send' }],
  [
    'aud   : https://graph.microsoft.com\nidtyp : app\nroles : {Mail.Read, User.Read.All}\nexp   : 1760003900',
    { roles: ['Mail.Read', 'User.Read.All'], idtyp: 'app', exp: 1_760_003_900 },
  ],
  ['roles\tMail.Read\tThe roles of the app', { roles: ['Mail.Read'] }],
  ['{"idtyp":"app","roles":"Mail.Read"}', { roles: ['Mail.Read'] }],
  ['{"scp":["User.Read","Mail.Read"],"ver":2}', { scp: 'User.Read Mail.Read', ver: '2.0' }],
  ['{"appid":"x","exp":"1760003900"}', { exp: 1_760_003_900 }],
  ['{"aud":"https://graph.microsoft.com","scp":"User.Read","roles":["Mail.Re', { scp: 'User.Read' }],
] as const)('some claims, %s, are a partial token', ([text, claims]) => {
  const found = tokens(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ form: 'claims', complete: false, claims });
});

test('a claim that is null is not there', () => {
  const [token] = tokens('{"aud":"https://graph.microsoft.com","scp":"User.Read","roles":null,"idtyp":null}');
  expect(token?.claims).toEqual({ aud: 'https://graph.microsoft.com', scp: 'User.Read', names: ['aud', 'scp'] });
});

test('claims of the wrong type are not used', () => {
  const [token] = tokens('{"scp":{"a":1},"exp":"soon","wids":[1,2,"x"],"appid":"y"}');
  expect(token?.claims).toMatchObject({ wids: ['x'], appid: 'y' });
  expect(token?.claims.exp).toBeUndefined();
});

test.for([
  '{"roles":["write"],"grantedToIdentities":[{"application":{"id":"x"}}]}',
  '{"roles":["write","owner"]}',
  '{"id":"1","displayName":"roles"}',
  '{"error":{"code":"x","message":"aud is wrong"}}',
  '{"@odata.context":"x","appid":"y"}',
  'iss: the space station',
  'name: roles',
])('%s are no claims', (text) => {
  expect(tokens(text)).toEqual([]);
});
