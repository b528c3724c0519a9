import { expect, test } from 'vitest';
import { itemsOf } from './sample-reading.ts';

const callers = (text: string) => itemsOf('caller', text).map(({ caller }) => caller);
const claims = (text: string) => itemsOf('token', text).map(({ token }) => token.claims);

const context = (type: string, scopes: string) =>
  `ClientId               : aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
TenantId               : 11111111-2222-3333-4444-555555555555
Scopes                 : ${scopes}
AuthType               : ${type}
Account                : ada@contoso.com
AppName                : Something`;

test('Get-MgContext of a person tells the caller and what the token holds', () => {
  const text = context('Delegated', '{Mail.Read, User.Read}');
  expect(callers(text)).toEqual(['delegated']);
  expect(claims(text)).toEqual([
    {
      scp: 'Mail.Read User.Read',
      tid: '11111111-2222-3333-4444-555555555555',
      appid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      upn: 'ada@contoso.com',
      names: ['scp', 'tid', 'appid', 'upn'],
    },
  ]);
  expect(itemsOf('token', text)[0]?.token.complete).toBe(false);
});

test('Get-MgContext of an app tells its roles', () => {
  const text = context('AppOnly', '{Mail.Read, User.Read.All}');
  expect(callers(text)).toEqual(['application']);
  expect(claims(text)).toMatchObject([{ roles: ['Mail.Read', 'User.Read.All'] }]);
  expect(claims(text)[0]).not.toHaveProperty('upn');
});

test('two lines of it are enough', () => {
  const text = 'AuthType: Delegated\nScopes: Chat.ReadWrite, openid, User.Read';
  expect(callers(text)).toEqual(['delegated']);
  expect(claims(text)).toMatchObject([{ scp: 'Chat.ReadWrite openid User.Read' }]);
});

test.for(['{Mail.Read, User.Read...}', '{Mail.Read, User.Read…}', '{Mail.Read, User.Read, ...}'])(
  'a list that was cut short tells nothing of what is missing: %s',
  (scopes) => {
    expect(callers(context('Delegated', scopes))).toEqual(['delegated']);
    expect(claims(context('Delegated', scopes))).toEqual([]);
  },
);

test.for([
  ['IsAppOnly:True', 'application'],
  ['scopes/roles provided: Mail.Read IsAppOnly:False', 'delegated'],
  ['{"isAppOnly": true}', 'application'],
  [JSON.stringify({ error: { code: 'x', message: 'roles provided: A.Read IsAppOnly: True' } }), 'application'],
] as const)('%s tells the caller', ([text, caller]) => {
  expect(callers(text)).toEqual([caller]);
});

test.for(['AuthType: Basic', 'Scopes: Mail.Read', 'AuthType is Delegated', 'isAppOnlyAllowed: true'])(
  '%s tells nothing',
  (text) => {
    expect([...callers(text), ...claims(text)]).toEqual([]);
  },
);

test.for([
  [
    'Welcome to Microsoft Graph!\nConnected via delegated access using 14d82eec-204b-4c2f-b7e8-296a70dab67e',
    'delegated',
  ],
  ['Connected via apponly access using aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', 'application'],
  ['Connect-MgGraph -ClientId a -TenantId b -CertificateThumbprint c -NoWelcome', 'application'],
  ['Connect-MgGraph -TenantId b -ClientSecretCredential $secret', 'application'],
  ['Connect-MgGraph -Identity', 'application'],
] as const)('how a script signed in tells the caller: %s', ([text, caller]) => {
  expect(callers(text)).toEqual([caller]);
});

test.for([
  ['Connect-MgGraph -Scopes User.Read.All,Group.Read.All -NoWelcome', ['User.Read.All', 'Group.Read.All']],
  [`Connect-MgGraph -Scopes "User.Read.All", 'Group.Read.All'; Get-MgUser`, ['User.Read.All', 'Group.Read.All']],
  ['PS C:\\> Connect-MgGraph -TenantId contoso.com -Scopes @("Mail.Read")', ['Mail.Read']],
] as const)("a sign-in that asks for scopes is a person's, and says which: %s", ([text, asked]) => {
  expect(itemsOf('caller', text)).toMatchObject([{ caller: 'delegated', asked }]);
});

test.for([
  'Connect-MgGraph',
  'Connect-MgGraph -TenantId contoso.com',
  'Connect-MgGraph -AccessToken $token',
  'Connect-MgGraph -Scopes $scopes',
])('a sign-in without either tells no caller: %s', (text) => {
  expect(callers(text)).toEqual([]);
});
