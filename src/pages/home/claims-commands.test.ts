import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parsePowerShell, syntaxErrors } from '../../commands/powershell-tree.ts';
import { readClaimsOrToken } from '../../engine/index.ts';
import { claimsCommands, claimsForTheJudge } from './claims-commands.ts';

const textOf = (wanted: string): string => claimsCommands.find(({ id }) => id === wanted)?.text ?? '';

const claims = {
  aud: 'https://graph.microsoft.com',
  iss: 'https://sts.windows.net/3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad/',
  iat: 1_795_507_064,
  nbf: 1_795_507_064,
  exp: 1_795_510_964,
  acct: 0,
  app_displayname: 'Contoso "tid":"Mailer" \\ ',
  appid: '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1',
  idtyp: 'user',
  name: 'Ægir Þórsson 😀 "aud":"https://evil.example"',
  oid: 'c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905',
  upn: 'aegir@contoso.com',
  scp: 'Mail.Read User.Read',
  tid: '3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad',
  uti: 'q-Wv_0',
  wids: ['62e90394-69f5-4237-9190-012177145e10', 'b79fbf4d-3ef9-4689-8143-76b194e85509'],
};

function tokenOf(payload: object): string {
  const encoded = [{ typ: 'JWT', alg: 'RS256' }, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...encoded, 'c2lnbmF0dXJl'].join('.');
}

const wanted = claimsForTheJudge.split(', ');
const kept = (all: object): object => Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));

const hasShell = spawnSync('sh', ['-c', 'exit 0']).status === 0;

describe.skipIf(!hasShell)('the command for a shell', () => {
  const run = (input: string): string => spawnSync('sh', ['-c', textOf('shell')], { input, encoding: 'utf8' }).stdout;

  test.for([
    ['a person’s token, whose name holds quotation marks and names of claims', claims],
    ['an app’s token', { ...claims, scp: undefined, idtyp: 'app', roles: ['Mail.Read'] }],
    ['no permissions at all', { aud: claims.aud, tid: claims.tid }],
    ['empty lists', { ...claims, wids: [], roles: [] }],
    ['every length of padding: none', { aud: 'a' }],
    ['every length of padding: one', { aud: 'ab' }],
    ['every length of padding: two', { aud: 'abc' }],
    [
      'longer than a line of a terminal',
      { ...claims, roles: Array.from({ length: 200 }, (_, at) => `Role.${at}.All`) },
    ],
  ] as const)('prints the claims for the judge and nothing else: %s', ([, payload]) => {
    const whole: object = JSON.parse(JSON.stringify(payload));
    expect(JSON.parse(run(`${tokenOf(whole)}\n`))).toEqual(kept(whole));
  });

  test('takes what people copy: with Bearer before it, without an end of the line', () => {
    expect(JSON.parse(run(`Bearer ${tokenOf(claims)}`))).toEqual(kept(claims));
  });

  test('its output is read here', () => {
    const read = readClaimsOrToken(run(`${tokenOf(claims)}\n`));
    expect(read).toMatchObject({ kind: 'token', token: { claims: { tid: claims.tid, scp: claims.scp } } });
  });
});

test('The command for PowerShell parses, and names the same claims', () => {
  expect(syntaxErrors(parsePowerShell(textOf('powershell')))).toEqual([]);
  expect(textOf('powershell')).toContain(`Select-Object ${claimsForTheJudge} |`);
});
