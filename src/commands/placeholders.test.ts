import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceholderName, placeholders, placeholdersOf } from './placeholders.ts';

const guid = '11111111-2222-3333-4444-555555555555';
const claims = btoa('{"access_token":{"acrs":{"essential":true,"value":"p1"}}}');

/** What is accepted, and in which form it goes into a command. */
test.for([
  ['tenant-id', ` {${guid.toUpperCase()}} `, guid],
  ['permission', 'User.Read.All', 'User.Read.All'],
  ['permission', 'full_access_as_app', 'full_access_as_app'],
  ['user-principal-name', "o'neil@contoso.com", "o'neil@contoso.com"],
  [
    'user-principal-name',
    'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com',
    'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  ],
  ['exp', '1764000000', '1764000000'],
  ['utc-start', '2026-11-24T09:00Z', '2026-11-24T09:00:00Z'],
  ['utc-start', '2026-11-24T09:00:00.1234567Z', '2026-11-24T09:00:00Z'],
  ['user-agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'],
  ['claims-base64', claims.replace(/=+$/, ''), claims],
  ['redirect-uri', 'https://contoso.com/auth/callback', 'https://contoso.com/auth/callback'],
  ['redirect-uri', 'http://localhost:3000', 'http://localhost:3000'],
  ['thumbprint', '\u200e0a '.repeat(1) + '1b '.repeat(19), '0A' + '1B'.repeat(19)],
  ['api-path', '/v1.0/users/{id}/messages', '/users/{id}/messages'],
  ['api-path', '/me/drive/root/microsoft.graph.search', '/me/drive/root/microsoft.graph.search'],
  [
    'api-path',
    "/reports/getOffice365ActiveUserDetail(period='{value}')",
    "/reports/getOffice365ActiveUserDetail(period='{value}')",
  ],
  ['url', 'https://graph.microsoft.com/v1.0/me?$select=id', 'https://graph.microsoft.com/v1.0/me?$select=id'],
  ['mail', "o'neil@fabrikam.com", "o'neil@fabrikam.com"],
  ['api-uri', 'https://graph.microsoft.com', 'https://graph.microsoft.com'],
  ['api-uri', `api://${guid}/access`, `api://${guid}/access`],
  ['api-uri', `{${guid.toUpperCase()}}`, guid],
  ['secret-name', 'nightly sync (2026)', 'nightly sync (2026)'],
  ['certificate-name', 'mail-sync.contoso', 'mail-sync.contoso'],
  ['two-letter-country', 'de', 'DE'],
  ['tenant-name', 'contoso', 'contoso'],
  ['ad-group', 'Sales & Service (EU)', 'Sales & Service (EU)'],
  ['ad-account', 'ann.smith', 'ann.smith'],
  ['resource-group', 'rg-graph_1', 'rg-graph_1'],
  ['group-mail', "o'list@contoso.com", "o'list@contoso.com"],
  ['site-url', 'https://contoso.sharepoint.com/sites/marketing/', 'https://contoso.sharepoint.com/sites/marketing'],
  ['site-url', 'https://contoso.sharepoint-mil.us', 'https://contoso.sharepoint-mil.us'],
  ['chat-id', '19:0123abcd-45_6@thread.v2', '19:0123abcd-45_6@thread.v2'],
  ['scope-group', ' Sales (EMEA) & Support ', 'Sales (EMEA) & Support'],
  ['domain', 'contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ['login-host', 'login.sovcloud-identity.fr', 'login.sovcloud-identity.fr'],
] as const)('%s takes %s', ([name, text, value]) => {
  expect(placeholders[name].parse(text)).toBe(value);
});

test.for([
  ['site-url', 'https://contoso.sharepoint.com.evil.example/sites/a'],
  ['site-url', 'https://evil.example/contoso.sharepoint.com'],
  ['site-url', 'http://contoso.sharepoint.com/sites/a'],
  ['site-url', 'https://contoso.sharepoint.com/sites/a?b=c'],
  ['chat-id', '19:a/../b@thread.v2'],
  ['scope-group', "Sales'; whoami"],
  ['policy-name', '-Global'],
  ['domain', '10.0.0.1'],
  ['login-host', 'login.example.com/path'],
  ['graph-host', 'graph.example.com:8443'],
  ['app-id', `${guid}0`],
  ['app-id', `${guid}\n`],
  ['app-id', 'my app'],
  ['permission', "User.Read'; Remove-Item C:\\ #"],
  ['permission', 'User.Read All'],
  ['permission', 'https://graph.microsoft.com/User.Read'],
  ['permission', '-Scopes'],
  ['permission', `A${'a'.repeat(100)}`],
  ['mailbox', 'contoso'],
  ['mailbox', 'a@contoso.com; whoami'],
  ['mailbox', 'a\u2019b@contoso.com'],
  ['mailbox', 'a`b@contoso.com'],
  ['mailbox', '$(whoami)@contoso.com'],
  ['mailbox', 'a&calc@contoso.com'],
  ['exp', '17e8'],
  ['utc-start', '2026-02-30T00:00:00Z'],
  ['utc-start', '2026-11-24T09:00:00+01:00'],
  ['user-agent', '*'],
  ['user-agent', 'App/1.0 *'],
  ['user-agent', "App'1.0"],
  ['user-agent', 'App\u201a1.0'],
  ['user-agent', 'App $(whoami)'],
  ['user-agent', 'App\r\nX: y'],
  ['claims-base64', 'bm90IGpzb24gYXQgYWxs'],
  ['claims-base64', `${claims}'`],
  ['redirect-uri', 'javascript:alert(1)'],
  ['redirect-uri', 'http://contoso.com/'],
  ['redirect-uri', 'https://user@contoso.com/'],
  ['redirect-uri', 'https://contoso.com/#x'],
  ['thumbprint', '0A'.repeat(19)],
  ['api-path', `/users/${guid}`],
  ['api-path', '/users/ann@contoso.com/messages'],
  ['api-path', '/users/{id}?$filter=x'],
  ['api-path', "/users/{id}'"],
  ['mail', 'a@contoso.com, b@contoso.com'],
  ['api-uri', "https://graph.microsoft.com'"],
  ['api-uri', 'https://graph.microsoft.com/?a=b'],
  ['api-uri', 'http://graph.microsoft.com'],
  ['api-uri', 'https://user@contoso.com'],
  ['secret-name', 'a; b'],
  ['certificate-name', 'a, O=Contoso'],
  ['certificate-name', 'CN=a'],
  ['url', 'https://graph.microsoft.com.evil.example/v1.0/me'],
  ['url', 'https://graph.microsoft.com@evil.example/v1.0/me'],
  ['url', 'http://graph.microsoft.com/v1.0/me'],
  ['url', 'https://graph.microsoft.com/v1.0/me$(whoami)'],
  ['url', 'https://graph.microsoft.com/v1.0/me`whoami`'],
  ['two-letter-country', 'Germany'],
  ['tenant-name', 'contoso.sharepoint.com'],
  ['tenant-name', 'contoso/x'],
  ['ad-group', "Sales'; whoami #"],
  ['ad-group', '*'],
  ['ad-account', 'contoso\\ann'],
  ['ad-account', '-Server'],
  ['resource-group', 'rg;whoami'],
  ['resource-group', 'rg.'],
  ['billing-resource', '--help'],
  ['sku-id', 'SPE_E5'],
] as const)('%s refuses %s', ([name, text]) => {
  expect(placeholders[name].parse(text)).toBeUndefined();
});

test('What is accepted is short printable ASCII, parses to itself, and is plain where it says so', () => {
  for (const { parse, plain } of Object.values(placeholders)) {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aA1@.-/'{}<>\n$(`".split('')) })),
        (text) => {
          const value = parse(text);
          if (value === undefined) return;
          expect(value).toMatch(/^[ -~]{1,4000}$/);
          expect(parse(value)).toBe(value);
          if (plain) expect(value).toMatch(/^[A-Za-z0-9._:-]+$/);
        },
      ),
    );
  }
});

test('No value can look like a placeholder or hold a quote that PowerShell knows besides the straight one', () => {
  for (const { parse } of Object.values(placeholders)) {
    for (const quote of ['\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '"', '`', '<app-id>']) {
      for (const text of [
        quote,
        `a${quote}@b.cd`,
        `https://graph.microsoft.com/v1.0/${quote}`,
        `App${quote}`,
        `/me/${quote}`,
      ]) {
        expect(parse(text)).toBeUndefined();
      }
    }
  }
});

test('Placeholders are found by name, each once; other words in angle brackets are not', () => {
  expect(placeholdersOf("'<app-id>' '<tenant-id>' '<app-id>' <b> <constructor> x < y > z")).toEqual([
    'app-id',
    'tenant-id',
  ]);
  expect(isPlaceholderName('toString')).toBe(false);
});
