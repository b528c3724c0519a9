import { expect, test } from 'vitest';
import { readCurl } from './curl.ts';

const only = (text: string) => readCurl(text)[0]?.request;

test.for([
  ['GET by default', "curl 'https://graph.microsoft.com/v1.0/me'", { method: 'GET', path: '/me' }],
  ['-X', 'curl -X PATCH https://graph.microsoft.com/v1.0/me', { method: 'PATCH', path: '/me' }],
  ['-XPOST', 'curl -s -XPOST https://graph.microsoft.com/v1.0/me', { method: 'POST' }],
  [
    '--request',
    'curl --location --request DELETE "https://graph.microsoft.com/beta/users/{id}"',
    { method: 'DELETE', version: 'beta', path: '/users/{id}' },
  ],
  ['--request=', 'curl --request=PUT https://graph.microsoft.com/v1.0/me', { method: 'PUT' }],
  ['-d implies POST', `curl https://graph.microsoft.com/v1.0/users -d '{"a":1}'`, { method: 'POST', path: '/users' }],
  [
    '--data-raw implies POST',
    `curl "https://graph.microsoft.com/v1.0/users" --data-raw '{"a":"it''s"}'`,
    { method: 'POST' },
  ],
  ['--url', "curl --url 'https://graph.microsoft.com/v1.0/me?$select=id'", { path: '/me', query: '$select=id' }],
  [
    'an address without its scheme',
    'curl graph.microsoft.com/v1.0/me',
    { host: 'graph.microsoft.com', cloud: 'global', path: '/me' },
  ],
  [
    'continued lines',
    'curl \\\n  -X POST \\\n  https://graph.microsoft.us/v1.0/groups',
    { method: 'POST', cloud: 'us-gov', path: '/groups' },
  ],
  [
    'continued lines of cmd',
    'curl.exe ^\n  -X POST ^\n  https://graph.microsoft.com/v1.0/groups',
    { method: 'POST', path: '/groups' },
  ],
  ['a prompt before it', '$ curl --insecure https://graph.microsoft.com/oidc/userinfo', { path: '/oidc/userinfo' }],
] as const)('%s', ([, text, request]) => {
  expect(only(text)).toMatchObject(request);
});

test.for([
  ['a bearer token', `-H "Authorization: Bearer $TOKEN"`, 'bearer'],
  ['a token in single quotes', `-H 'authorization: bearer abc'`, 'bearer'],
  ['an empty bearer token', `-H "Authorization: Bearer "`, 'empty'],
  ['an empty header', `-H "Authorization:"`, 'empty'],
  ['a blanked token', `-H 'Authorization: [REDACTED]'`, 'bearer'],
  ['another scheme', `-H 'Authorization: Basic abc'`, 'other-scheme'],
  ['a user and password', `-u me:secret -H 'Accept: application/json'`, 'other-scheme'],
  ['an own option', '--oauth2-bearer "$TOKEN"', 'bearer'],
  ['headers without Authorization', `-H 'Accept: application/json'`, 'absent'],
  ['no headers', '', undefined],
] as const)('the Authorization header is known: %s', ([, options, authorization]) => {
  expect(only(`curl https://graph.microsoft.com/v1.0/me ${options}`)?.authorization).toBe(authorization);
});

test('the command ends with its line, at a pipe, at a semicolon', () => {
  for (const end of ['\nPOST', ' | jq .', ' ; echo -X POST', ' && x -X POST'])
    expect(only(`curl https://graph.microsoft.com/v1.0/me${end}`)).toMatchObject({ method: 'GET', path: '/me' });
});

test('two commands are two requests', () => {
  const found = readCurl('curl https://graph.microsoft.com/v1.0/me\ncurl https://graph.microsoft.com/v1.0/users');
  expect(found.map(({ request }) => request.path)).toEqual(['/me', '/users']);
});

test('quotes that are not closed end with the text', () => {
  expect(only(`curl 'https://graph.microsoft.com/v1.0/me`)).toMatchObject({ path: '/me' });
  expect(only(`curl https://graph.microsoft.com/v1.0/me -H "Authorization: Bearer `)).toMatchObject({
    authorization: 'empty',
  });
});
