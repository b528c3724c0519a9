import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';
import {
  appOnlyToken,
  delegatedClaims,
  delegatedToken,
  encryptedToken,
  idToken,
  jwt,
  ticket,
} from '../sample-tokens.ts';

const tokens = (text: string) => itemsOf('token', text).map(({ token }) => token);
const credentials = (text: string) => itemsOf('credential', text);

test('a token alone is decoded, with names outside of ASCII', () => {
  const [token] = tokens(delegatedToken);
  expect(token).toMatchObject({ form: 'jwt', complete: true, place: 'other', defects: [] });
  expect(token?.claims).toMatchObject(delegatedClaims);
  expect(token?.header).toEqual({ typ: 'JWT', alg: 'RS256', kid: 'a-key', nonce: 'n' });
  expect(token?.claims.names).toContain('app_displayname');
});

test.for([
  ['after Bearer', `Bearer ${appOnlyToken}`, 'authorization-header', []],
  ['in a header line', `Authorization: Bearer ${appOnlyToken}`, 'authorization-header', []],
  ['in a header of curl -v', `> authorization: bearer ${appOnlyToken}`, 'authorization-header', []],
  [
    'in a curl command',
    `curl -H "Authorization: Bearer ${appOnlyToken}" https://graph.microsoft.com/v1.0/me`,
    'authorization-header',
    [],
  ],
  ['in a JSON token response', `{"token_type":"Bearer","access_token":"${appOnlyToken}"}`, 'access_token', []],
  ['in a Python dict', `{'access_token': '${appOnlyToken}'}`, 'access_token', []],
  [
    'in the fragment of an address',
    `https://localhost/#access_token=${appOnlyToken}&token_type=Bearer`,
    'access_token',
    [],
  ],
  ['in quotes', `"${appOnlyToken}"`, 'other', []],
  ['named as an ID token', `"id_token": "${appOnlyToken}"`, 'id_token', []],
  ['as a JavaScript header', `headers: { Authorization: \`Bearer ${appOnlyToken}\` }`, 'authorization-header', []],
  ['sent with quotes', `Authorization: Bearer "${appOnlyToken}"`, 'authorization-header', ['quoted']],
  ['sent with escaped quotes', `-H "Authorization: Bearer \\"${appOnlyToken}\\""`, 'authorization-header', ['quoted']],
  ['after Bearer twice', `Authorization: Bearer Bearer ${appOnlyToken}`, 'authorization-header', ['double-bearer']],
  [
    'with a percent-encoded space',
    `Authorization: Bearer%20${appOnlyToken}`,
    'authorization-header',
    ['percent-encoded'],
  ],
  ['without a scheme', `Authorization: ${appOnlyToken}`, 'authorization-header', ['no-bearer-scheme']],
  ['with another scheme', `Authorization: Token ${appOnlyToken}`, 'authorization-header', ['no-bearer-scheme']],
  ['without its signature', appOnlyToken.split('.').slice(0, 2).join('.'), 'other', ['truncated']],
  ['cut by an ellipsis', `${appOnlyToken.slice(0, -60)}…`, 'other', ['truncated']],
  ['cut by three dots', `${appOnlyToken.slice(0, -60)}...`, 'other', ['truncated']],
  ['with a blanked signature', `${appOnlyToken.split('.').slice(0, 2).join('.')}.[Signature]`, 'other', []],
  ['with percent-encoded dots', appOnlyToken.replaceAll('.', '%2E'), 'other', []],
  ['without its first characters', `x ${appOnlyToken.slice(6)}`, 'other', ['truncated']],
] as const)('%s, the claims are read', ([, text, place, defects]) => {
  const found = tokens(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ place, defects, complete: true });
  expect(found[0]?.claims.idtyp).toBe('app');
});

test.for([[64], [76], [80], [120]])(
  'a token that was wrapped at %s characters is put together again',
  ([width = 80]) => {
    const lines = appOnlyToken.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    for (const ending of ['\n', '\r\n', '\n    ']) {
      const found = tokens(`Authorization: Bearer ${lines.join(ending)}\nAccept: application/json`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ defects: ['line-break'], claims: { idtyp: 'app' } });
    }
  },
);

test('the line after a whole token is not part of it', () => {
  const text = `${appOnlyToken}\nabcdefgh12345678\nGET https://graph.microsoft.com/v1.0/me`;
  expect(tokens(text)[0]?.defects).toEqual([]);
  expect(itemsOf('request', text)).toHaveLength(1);
});

test('access token and ID token of one response are told apart', () => {
  const found = tokens(JSON.stringify({ token_type: 'Bearer', access_token: delegatedToken, id_token: idToken }));
  expect(found.map(({ place }) => place)).toEqual(['access_token', 'id_token']);
});

test('the same token twice is one token, at its telling place', () => {
  const found = tokens(`${delegatedToken}\n\nAuthorization: Bearer ${delegatedToken}`);
  expect(found.map(({ place }) => place)).toEqual(['authorization-header']);
});

test('a payload that does not decode makes a broken token', () => {
  const [header, , end] = appOnlyToken.split('.');
  for (const text of [`${header}.eyJhdWQiOiJodHRwczov.${end}`, `Bearer ${header}.eyJhdWQ…`, `${header}`])
    expect(credentials(text)[0]).toMatchObject({ credential: 'broken-token' });
});

test('a token in five parts is encrypted', () => {
  expect(credentials(`Bearer ${encryptedToken}`)[0]).toMatchObject({
    credential: 'encrypted-token',
    place: 'authorization-header',
    length: encryptedToken.length,
  });
  expect(tokens(encryptedToken)).toEqual([]);
});

test('an assertion of the client is not the token that was sent', () => {
  expect(
    tokens(`client_assertion=${jwt({ aud: 'https://login.microsoftonline.com/x', iss: 'app', sub: 'app' })}`),
  ).toEqual([]);
});

test('a claims challenge, a ticket and other base64 are no tokens', () => {
  for (const text of ['claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="', ticket, 'page=eyJza2lwIjoxMH0', 'eyJ', 'eyJ.eyJ.eyJ'])
    expect(tokens(text)).toEqual([]);
});
