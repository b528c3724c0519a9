import { expect, test } from 'vitest';
import { missingPermission } from './missing-permission.ts';
import { sayings, type Situation } from './situation.ts';

const graph = 'https://graph.microsoft.com';
const named = { phrase: 'missing-permissions-on-request', needs: ['Mail.Send'] };

test.for<[string, Situation, string[]]>([
  [
    'Insufficient privileges alone',
    { phrases: ['insufficient-privileges'] },
    ['strong insufficient-privileges', 'needs request', 'needs token', 'needs grant'],
  ],
  [
    'the text names a permission that the token lacks',
    { claims: { aud: graph, scp: 'User.Read' }, phrases: [named] },
    ['decisive missing-permissions-on-request', 'decisive named-permission-absent', 'needs request', 'needs grant'],
  ],
  [
    'the text names a permission that the token holds',
    { claims: { aud: graph, scp: 'mail.send' }, phrases: [named] },
    [
      'decisive missing-permissions-on-request',
      'against(strong) named-permission-held',
      'needs request',
      'needs grant',
    ],
  ],
  [
    'the text names the permission, the token is not shown',
    { phrases: [named] },
    ['decisive missing-permissions-on-request', 'needs request', 'needs token', 'needs grant'],
  ],
  [
    'a whole Graph token without permissions, refused',
    { status: 403, claims: { aud: graph, idtyp: 'app' } },
    ['strong no-permission-in-token', 'weak forbidden', 'needs request', 'needs grant'],
  ],
  ['403 and nothing else', { status: 403 }, ['weak forbidden', 'needs request', 'needs token', 'needs grant']],
  ['403 of a proxy', { status: 403, answers: { 'who-answered': 'other' } }, []],
  ['401 says nothing of permissions', { status: 401 }, []],
  ['the app does not list it', { answers: { grant: 'no-row' } }, ['decisive answered-grant-no-row']],
  ['the app lists it', { answers: { grant: 'not-granted' } }, ['against(strong) answered-grant-not-granted']],
])('%s', ([, situation, expected]) => {
  expect(sayings(missingPermission, situation)).toEqual(expected);
});
