import { expect, test } from 'vitest';
import { readClaimsRequest } from './challenge.ts';
import { itemsOf } from '../sample-reading.ts';

const challenges = (text: string) => itemsOf('challenge', text);
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1760000000"},"xms_rp_ipaddr":{"value":"10.1.2.3"}}}';
const base64 = btoa(claims);
const start =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

test('a challenge without an error asks for a token', () => {
  const [challenge] = challenges(`WWW-Authenticate: ${start}`);
  expect(challenge).toMatchObject({ scheme: 'Bearer' });
  expect(challenge).not.toHaveProperty('error');
});

test.for([
  ['base64', `claims="${base64}"`],
  ['base64 without its padding', `claims="${base64.replace(/=+$/, '')}"`],
  ['base64url', `claims="${base64.replaceAll('+', '-').replaceAll('/', '_')}"`],
  ['JSON with its quotes as they are', `claims="${claims}"`],
  ['JSON with escaped quotes', `claims="${claims.replaceAll('"', '\\"')}"`],
  ['JSON without quotes around it', `claims=${claims}`],
  ['base64 that a terminal wrapped', `claims="${base64.slice(0, 50)}\n${base64.slice(50)}"`],
])('claims are read as %s', ([, written]) => {
  const text = `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${start}, error="insufficient_claims", ${written}, errorDescription="Continuous access evaluation, and more"`;
  expect(challenges(text)).toMatchObject([
    {
      error: 'insufficient_claims',
      description: 'Continuous access evaluation, and more',
      claims: { asks: ['nbf', 'xms_rp_ipaddr'], json: claims },
    },
  ]);
  expect(itemsOf('token', text)).toEqual([]);
});

test('parameters may stand in any order, with commas and equal signs in quotes', () => {
  const text = `< www-authenticate: Bearer claims="${base64}", error_description="a, b = c", error="insufficient_claims"`;
  expect(challenges(text)).toMatchObject([
    { error: 'insufficient_claims', description: 'a, b = c', claims: { asks: ['nbf', 'xms_rp_ipaddr'] } },
  ]);
});

test('several challenges in one header and repeated headers are all kept', () => {
  const text = `WWW-Authenticate: ${start}, error="invalid_token", PoP authorization_uri="https://login.microsoftonline.com", nonce="abc"\nWWW-Authenticate: Bearer error="insufficient_claims", claims="${base64}"`;
  expect(challenges(text).map(({ scheme, error }) => [scheme, error])).toEqual([
    ['Bearer', 'invalid_token'],
    ['PoP', undefined],
    ['Bearer', 'insufficient_claims'],
  ]);
});

test('a header inside JSON is read', () => {
  const text = JSON.stringify({
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${base64}"` },
  });
  expect(challenges(text)).toMatchObject([
    { error: 'insufficient_claims', claims: { asks: ['nbf', 'xms_rp_ipaddr'] } },
  ]);
});

test('a header as Python and PowerShell print it is read', () => {
  expect(
    challenges(`{'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The token expired"'}`),
  ).toMatchObject([{ error: 'invalid_token' }]);
  expect(challenges('WWW-Authenticate              : Bearer error="invalid_token"')).toHaveLength(1);
  expect(challenges('WWW-Authenticate: Bearer')).toMatchObject([{ scheme: 'Bearer' }]);
});

test('claims for the ID token are named too', () => {
  expect(
    readClaimsRequest('{"id_token":{"acrs":{"value":"c1"}},"access_token":{"acrs":{"value":"c1"},"polids":{}}}')?.asks,
  ).toEqual(['acrs', 'polids']);
});

test('claims that cannot be decoded are unreadable, not lost', () => {
  for (const value of ['%%%', 'eyJhY2Nlc3Nf', '{"access_token":'])
    expect(challenges(`WWW-Authenticate: Bearer error="insufficient_claims", claims="${value}"`)).toMatchObject([
      { claims: 'unreadable' },
    ]);
});

test('the claims alone, as a command line takes them, are read', () => {
  expect(challenges(`az login --claims-challenge "${base64}"`)).toMatchObject([
    { claims: { asks: ['nbf', 'xms_rp_ipaddr'] } },
  ]);
});

test.for([
  'Bearer token = required',
  'The Bearer of "this" letter',
  'Authorization: Bearer abc="x"y',
  'Basic realm=“x”',
])('%s is no challenge', (text) => {
  expect(challenges(text).filter(({ error }) => error !== undefined)).toEqual([]);
});
