import { expect, test } from 'vitest';
import { itemsOf } from './sample-reading.ts';
import { appOnlyToken } from './sample-tokens.ts';

const requests = (text: string) => itemsOf('request', text).map(({ request }) => request);

test.for([
  [
    'a request line',
    'GET https://graph.microsoft.com/v1.0/me',
    { method: 'GET', host: 'graph.microsoft.com', cloud: 'global', version: 'v1.0', path: '/me' },
  ],
  ['a request line with a path', 'GET /me/messages', { method: 'GET', path: '/me/messages' }],
  [
    'a path with its version',
    'POST /beta/users/{id}/sendMail HTTP/1.1',
    { method: 'POST', version: 'beta', path: '/users/{id}/sendMail' },
  ],
  [
    'an address alone',
    'https://graph.microsoft.com/v1.0/users?$select=id,mail',
    { path: '/users', query: '$select=id,mail' },
  ],
  [
    'a method at the head of a line',
    'Post: https://graph.microsoft.com/v1.0/users',
    { method: 'POST', path: '/users' },
  ],
  ['a word before an address is no method', 'See the post: https://graph.microsoft.com/v1.0/users', { path: '/users' }],
  ['an address in quotes', '"https://graph.microsoft.com/v1.0/users"', { path: '/users' }],
  [
    'after a bar',
    'POST | https://graph.microsoft.com/beta/deviceManagement/configurationPolicies HTTP/2.0 403',
    { method: 'POST', version: 'beta', path: '/deviceManagement/configurationPolicies' },
  ],
  [
    'in an exception',
    '401 Client Error: Unauthorized for url: https://graph.microsoft.com/v1.0/me/calendar',
    { path: '/me/calendar' },
  ],
  [
    'of PowerShell',
    `Invoke-RestMethod -Method Patch -Uri "https://graph.microsoft.com/v1.0/users/x" -Headers $h`,
    { method: 'PATCH', path: '/users/x' },
  ],
  [
    'of PowerShell, method last',
    `Invoke-MgGraphRequest -Uri 'https://graph.microsoft.com/v1.0/users' -Method POST`,
    { method: 'POST', path: '/users' },
  ],
  [
    'of PowerShell, as it reports it',
    'Invoke-MgGraphRequest : GET https://graph.microsoft.com/v1.0/me',
    { method: 'GET', path: '/me' },
  ],
  [
    'of the Azure CLI',
    `az rest --method post --url 'https://graph.microsoft.com/v1.0/users'`,
    { method: 'POST', path: '/users' },
  ],
  [
    'of fetch',
    `fetch("https://graph.microsoft.com/v1.0/me", { method: "PATCH", body })`,
    { method: 'PATCH', path: '/me' },
  ],
  ['of axios', `axios.post('https://graph.microsoft.com/v1.0/users', body)`, { method: 'POST', path: '/users' }],
  [
    'of axios with options',
    `axios({ method: 'delete', url: 'https://graph.microsoft.com/v1.0/users/1' })`,
    { method: 'DELETE', path: '/users/1' },
  ],
  [
    'of Python',
    `requests.get(f"https://graph.microsoft.com/v1.0/users/{user_id}/messages")`,
    { method: 'GET', path: '/users/{user_id}/messages' },
  ],
  [
    'of the developer tools',
    'Request URL: https://graph.microsoft.com/v1.0/me/drive\nRequest Method: GET\nStatus Code: 403',
    { method: 'GET', path: '/me/drive' },
  ],
  [
    'of the developer tools, as newer ones copy it',
    'Request URL\nhttps://graph.microsoft.com/v1.0/me/drive\nRequest Method\nGET\nStatus Code\n403 Forbidden',
    { method: 'GET', path: '/me/drive' },
  ],
  ['in JSON', '{"method":"GET","url":"https:\\/\\/graph.microsoft.com\\/v1.0\\/me"}', { method: 'GET', path: '/me' }],
  [
    'with parentheses and quotes',
    `GET https://graph.microsoft.com/v1.0/reports/getM365AppUserCounts(period='D7')`,
    { path: "/reports/getM365AppUserCounts(period='D7')" },
  ],
  [
    'with a space in quotes',
    `GET https://graph.microsoft.com/v1.0/me/drive/root/search(q='quarterly report')`,
    { path: "/me/drive/root/search(q='quarterly report')" },
  ],
  [
    'with the spaces of a filter',
    `GET https://graph.microsoft.com/v1.0/users?$filter=startswith(mail,'a') and accountEnabled eq true HTTP/1.1`,
    { path: '/users', query: "$filter=startswith(mail,'a') and accountEnabled eq true" },
  ],
  [
    'with a placeholder in angle brackets',
    'GET https://graph.microsoft.com/v1.0/users/<user-id>/messages',
    { path: '/users/<user-id>/messages' },
  ],
  ['at the end of a sentence', 'I called https://graph.microsoft.com/v1.0/me/messages.', { path: '/me/messages' }],
  ['in brackets', '(GET https://graph.microsoft.com/v1.0/me, with a token)', { method: 'GET', path: '/me' }],
  ['with a method and without a version', 'GET https://graph.microsoft.com/me', { method: 'GET', path: '/me' }],
  ['of another cloud', 'https://microsoftgraph.chinacloudapi.cn/v1.0/me', { cloud: 'china', path: '/me' }],
  ['of userinfo', 'https://graph.microsoft.com/oidc/userinfo', { path: '/oidc/userinfo' }],
] as const)('a request is read: %s', ([, text, request]) => {
  const found = requests(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(request);
});

test.for([
  [
    'Azure Resource Manager',
    'GET https://management.azure.com/subscriptions?api-version=2020-01-01',
    'management.azure.com',
  ],
  ['SharePoint', 'https://contoso.sharepoint.com/_api/web/lists', 'contoso.sharepoint.com'],
  ['Outlook', 'https://outlook.office365.com/api/v2.0/me/messages', 'outlook.office365.com'],
  ['Azure AD Graph', 'GET https://graph.windows.net/contoso.com/users?api-version=1.6', 'graph.windows.net'],
  ['an own API', 'GET https://api.contoso.com/v1.0/orders', 'api.contoso.com'],
])('a request to another API has no cloud: %s', ([, text, host]) => {
  const [request] = requests(text ?? '');
  expect(request?.host).toBe(host);
  expect(request).not.toHaveProperty('cloud');
});

test.for([
  'https://graph.microsoft.com',
  'https://graph.microsoft.com/',
  'scope=https://graph.microsoft.com/.default',
  'https://graph.microsoft.com/User.Read',
  '"aud": "https://graph.microsoft.com/"',
  '"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users"',
  'POST https://login.microsoftonline.com/common/oauth2/v2.0/token',
  'POST /common/oauth2/v2.0/token HTTP/1.1\nHost: login.microsoftonline.com',
  'see https://learn.microsoft.com/graph/auth/ and https://aka.ms/x',
  '/me request is only valid with delegated authentication flow.',
  '{"error":{"code":"x","message":"Failed: GET https://graph.microsoft.com/v1.0/me"}}',
])('%s is no request', (text) => {
  expect(requests(text)).toEqual([]);
});

test.for([
  ['a bearer token', `Authorization: Bearer ${appOnlyToken}`, 'bearer'],
  ['a blanked token', 'Authorization: [REDACTED]', 'bearer'],
  ['a blanked bearer token', 'Authorization: Bearer ***', 'bearer'],
  ['nothing after Bearer', 'Authorization: Bearer', 'empty'],
  ['nothing at all', 'Authorization:', 'empty'],
  ['a token without a scheme', `Authorization: ${appOnlyToken}`, 'other-scheme'],
  ['Basic', 'Authorization: Basic YWRhOmh1bnRlcjI=', 'other-scheme'],
  ['no Authorization header', 'User-Agent: x', 'absent'],
] as const)('the headers of a raw request show %s', ([, header, authorization]) => {
  const text = `GET /v1.0/me HTTP/1.1\nHost: graph.microsoft.com\nAccept: */*\n${header}\n\n{"error":{"code":"x","message":"y z w"}}`;
  expect(requests(text)).toMatchObject([
    { host: 'graph.microsoft.com', cloud: 'global', version: 'v1.0', path: '/me', authorization },
  ]);
});

test('headers of the answer say nothing of the request', () => {
  for (const text of [
    'GET https://graph.microsoft.com/v1.0/me\nHTTP/1.1 403 Forbidden\nrequest-id: 1\nDate: x',
    'GET https://graph.microsoft.com/v1.0/me\nCache-Control: private\nrequest-id: x',
  ])
    expect(requests(text)[0]).not.toHaveProperty('authorization');
});

test('headers that stand apart belong to the only request', () => {
  expect(
    requests(
      '$headers = @{ Authorization = "Bearer $token" }\nInvoke-RestMethod -Uri https://graph.microsoft.com/v1.0/me -Headers $headers',
    ),
  ).toMatchObject([{ authorization: 'bearer' }]);
  expect(requests("fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: token } })")).toMatchObject(
    [{ authorization: 'bearer' }],
  );
});

test('prose about the header says nothing of the request', () => {
  for (const prose of ['Authorization: failed', 'I set Authorization: Bearer, but no luck', 'Authorization: required'])
    expect(requests(`${prose}. GET https://graph.microsoft.com/v1.0/me`)[0]).not.toHaveProperty('authorization');
  expect(
    requests('GET https://graph.microsoft.com/v1.0/me with headers {"Authorization": "Bearer "}')[0]?.authorization,
  ).toBe('empty');
});

test('two methods on one path are two requests, an address and a path with one method are one', () => {
  expect(requests('GET /users\nPOST /users')).toHaveLength(2);
  expect(requests('PATCH /users/1\nhttps://graph.microsoft.com/v1.0/users/1')).toMatchObject([
    { method: 'PATCH', cloud: 'global' },
  ]);
});

test('the same request twice is one, the fuller one', () => {
  const text = 'Failed for url: https://graph.microsoft.com/v1.0/me\n\nPATCH https://graph.microsoft.com/v1.0/me';
  expect(requests(text)).toMatchObject([{ method: 'PATCH', path: '/me' }]);
});

test('a token in an address is not kept', () => {
  expect(
    JSON.stringify(requests(`GET https://graph.microsoft.com/v1.0/me?access_token=${appOnlyToken}&x=1`)),
  ).not.toContain(appOnlyToken.slice(0, 20));
});
