import { expect, test } from 'vitest';
import { permissionNames } from './phrase.ts';
import { itemsOf } from '../sample-reading.ts';

const phrase = (id: string, text: string) => itemsOf('phrase', text).find((item) => item.phrase === id);

test('a sentence is found in the message of an error, at its place', () => {
  const text = '{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}';
  const found = phrase('odata-disabled', text);
  expect(found?.quote).toMatch(/^Access to OData is disabled/);
  expect(found?.origin).toMatchObject({ kind: 'paste', at: { start: text.indexOf('Access to') } });
});

test.for([
  ['in running text', 'Getting this: "Insufficient privileges to complete the operation." since Monday'],
  ['wrapped by a terminal', 'Insufficient privileges to\n   complete the operation.'],
  ['in a box', '│ error: Insufficient privileges to complete the\n│ operation.'],
  ['in the pipes of PowerShell', '     | Insufficient privileges to complete the\n     | operation.'],
  [
    'in an escaped string',
    '{"body":"{\\"error\\":{\\"message\\":\\"Insufficient privileges to complete the operation.\\"}}"}',
  ],
])('a sentence is found %s', ([, text]) => {
  expect(phrase('insufficient-privileges', text ?? '')).toBeDefined();
});

test('permissions that a text names are read as names', () => {
  const text =
    "Missing scope permissions on the request. API requires one of 'ChannelMessage.ReadWrite, Group.ReadWrite.All'. Scopes on the request 'Chat.ReadWrite, openid, User.Read'";
  expect(phrase('missing-permissions-on-request', text)).toMatchObject({
    needs: ['ChannelMessage.ReadWrite', 'Group.ReadWrite.All'],
    holds: ['Chat.ReadWrite', 'User.Read'],
  });
});

test('an empty list of held permissions is known to be empty', () => {
  const message =
    'Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All, application roles: .';
  expect(phrase('missing-application-roles', JSON.stringify({ error: { code: 'Forbidden', message } }))).toMatchObject({
    needs: ['SecurityAlert.Read.All', 'SecurityAlert.ReadWrite.All'],
    holds: [],
  });
});

test('where one place of the text names permissions and another does not, the names are read', () => {
  const message = JSON.stringify({
    errorCode: 'PermissionScopeNotGranted',
    message: 'Authorization failed due to missing permission scope A.Read.All,B.Read.All.',
  });
  const found = phrase('scope-not-granted', JSON.stringify({ error: { code: 'UnknownError', message } }));
  expect(found).toMatchObject({ needs: ['A.Read.All', 'B.Read.All'] });
  expect(found).not.toHaveProperty('holds');
});

test('a code alone is found as the code of an error and as a word of the text, in any case', () => {
  for (const text of [
    '{"error":{"code":"authorization_identitynotfound","message":"x"}}',
    'It said Authorization_IdentityNotFound again',
  ])
    expect(phrase('identity-not-found', text)).toBeDefined();
  expect(phrase('identity-not-found', 'MyAuthorization_IdentityNotFoundException')).toBeUndefined();
});

test('a row with a code and a sentence needs both, unless no code is shown', () => {
  const sentence = 'The request does not contain a valid authentication token.';
  expect(
    phrase('onenote-token-invalid', JSON.stringify({ error: { code: '40001', message: sentence } })),
  ).toBeDefined();
  expect(
    phrase('onenote-token-invalid', JSON.stringify({ error: { code: 'Other', message: sentence } })),
  ).toBeUndefined();
  expect(phrase('onenote-token-invalid', sentence)).toBeDefined();
});

test('a row that is ruled out by other words stays out', () => {
  const text =
    'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp';
  expect(phrase('cae-challenge', text)).toBeUndefined();
  expect(phrase('issued-before-revocation', text)).toBeDefined();
});

test('each phrase is found once', () => {
  const text = 'Insufficient privileges to complete the operation. Insufficient privileges to complete the operation.';
  expect(itemsOf('phrase', text).filter((item) => item.phrase === 'insufficient-privileges')).toHaveLength(1);
});

test.for([
  ['A.Read.All, B.ReadWrite.All', ['A.Read.All', 'B.ReadWrite.All']],
  ["'User.Read' or 'User.ReadBasic.All'", ['User.Read', 'User.ReadBasic.All']],
  ['full_access_as_app; Mail.Send.', ['full_access_as_app', 'Mail.Send']],
  ['Mail.Read Mail.Read', ['Mail.Read']],
  ['read all audit log data', []],
  ['', []],
] as const)('"%s" is split into %s', ([list, names]) => {
  expect(permissionNames(list)).toEqual(names);
});

test.for([
  ['not-signed-in', 'Get-MgUser_List: Authentication needed. Please call Connect-MgGraph.'],
  ['not-signed-in', 'Get-MgUser_List1: Authentication needed, call Connect-Graph.'],
  ['not-signed-in', "ERROR: Please run 'az login' to setup account."],
  [
    'token-blocked-by-cors',
    "Access to fetch at 'https://login.microsoftonline.com/common/oauth2/v2.0/token' from origin 'http://localhost:3000' has been blocked by CORS policy: No header is present",
  ],
  [
    'blocked-by-cors',
    "Access to fetch at 'https://graph.microsoft.com/v1.0/me' from origin 'http://localhost:3000' has been blocked by CORS policy: x",
  ],
] as const)('%s is found in %s', ([id, text]) => {
  expect(phrase(id, text)).toBeDefined();
});

test('The browser keeping the answer of a token request back is no matter of the call', () => {
  const text =
    "Access to XMLHttpRequest at 'https://login.microsoftonline.com/x/oauth2/v2.0/token' from origin 'https://a.example' has been blocked by CORS policy";
  expect(phrase('blocked-by-cors', text)).toBeUndefined();
});
