import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { itemsOf } from '../sample-reading.ts';
import { clientSecret, personalCode, personalRefreshToken, refreshToken, ticket } from '../sample-tokens.ts';

test.for([
  ['the ticket of a personal account', ticket, 'personal-account-ticket', 'other'],
  ['a ticket in a header', `Authorization: Bearer ${ticket}`, 'personal-account-ticket', 'authorization-header'],
  ['a ticket in a token response', `{"access_token": "${ticket}"}`, 'personal-account-ticket', 'access_token'],
  ['a refresh token', refreshToken, 'refresh-token', 'other'],
  [
    'a refresh token sent as a bearer token',
    `Authorization: Bearer ${refreshToken}`,
    'refresh-token',
    'authorization-header',
  ],
  ['the refresh token of a response', `"refresh_token":"${refreshToken}"`, 'refresh-token', 'other'],
  ['a refresh token of a personal account', personalRefreshToken, 'refresh-token', 'other'],
  ['a code of a personal account', personalCode, 'authorization-code', 'other'],
  ['a code in a redirect address', `https://localhost/?code=${refreshToken}&state=1`, 'authorization-code', 'other'],
  ['a client secret', clientSecret, 'client-secret', 'other'],
  ['a client secret sent as a bearer token', `Bearer ${clientSecret}`, 'client-secret', 'authorization-header'],
  [
    'a client secret in a form',
    `grant_type=client_credentials&client_secret=abcdefgh12345&scope=x`,
    'client-secret',
    'other',
  ],
  [
    'the name of a SecureString',
    'Authorization: Bearer System.Security.SecureString',
    'secure-string-text',
    'authorization-header',
  ],
  ['undefined', 'Authorization: Bearer undefined', 'unknown-value', 'authorization-header'],
  ['an object as text', '"Bearer [object Object]"', 'unknown-value', 'authorization-header'],
  [
    'a value that nothing explains',
    'Authorization: Bearer 0123456789abcdef0123456789abcdef',
    'unknown-value',
    'authorization-header',
  ],
] as const)('%s is named', ([, text, credential, place]) => {
  expect(itemsOf('credential', text)).toMatchObject([{ credential, place }]);
});

test.for([
  'Authorization: Bearer <token>',
  'The API uses Bearer authentication/authorization here',
  'Authorization: Bearer ${access_token}',
  'Authorization: Bearer {{access_token}}',
  'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE',
  'Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx',
  'Authorization: Bearer ********************',
  'Authorization: [REDACTED]',
  '"client_secret": "<your-secret>"',
  'client_secret=$CLIENT_SECRET&x=1',
  'WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common"',
  'https://graph.microsoft.com/v1.0/me/messages/AAMkAGI2THVSAAA=/attachments/AAMkAGI2THVSAAABEgAQAG',
  '"code": "Authentication_RequestFromNonPremiumTenantOrB2CTenant"',
  'request-id: 25f33f36-cd6f-41bc-af91-87fe9fdadead',
])('%s holds no secret', (text) => {
  expect(itemsOf('credential', text)).toEqual([]);
});

test('no secret value is kept or quoted', () => {
  const text = [ticket, refreshToken, personalRefreshToken, personalCode, clientSecret]
    .map((value) => `Bearer ${value}`)
    .join('\n');
  const said = JSON.stringify(read(`POST /oauth2/token\nerror: ${text}`));
  for (const value of [ticket, refreshToken, personalRefreshToken, personalCode, clientSecret])
    expect(said).not.toContain(value.slice(8, 24));
});

test('passwords and basic credentials are blanked, although they are no evidence', () => {
  const said = JSON.stringify(
    read('POST https://graph.microsoft.com/v1.0/me?password=hunter2hunter2\nAuthorization: Basic YWRhOmh1bnRlcjI='),
  );
  expect(said).not.toContain('hunter2');
  expect(said).not.toContain('YWRhOmh1');
});
