import { expect, test } from 'vitest';
import { appLacksRole } from './app-lacks-role.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the general refusal can be a role',
    { status: 403, phrases: ['insufficient-privileges'] },
    ['weak insufficient-privileges'],
  ],
  [
    'an app changes a person of the directory',
    {
      status: 403,
      phrases: ['insufficient-privileges'],
      claims: { idtyp: 'app' },
      request: { method: 'DELETE', path: '/users/a' },
    },
    ['weak insufficient-privileges', 'weak app-changes-directory'],
  ],
  [
    'an app reads the directory: no role is asked for',
    { status: 403, claims: { idtyp: 'app' }, request: { method: 'GET', path: '/users' } },
    [],
  ],
  [
    'an app changes a mailbox: that is for Exchange',
    { status: 403, claims: { idtyp: 'app' }, request: { method: 'POST', path: '/users/a/sendMail' } },
    [],
  ],
  [
    'looks like it, and a person is signed in',
    {
      status: 403,
      phrases: ['insufficient-privileges'],
      claims: { scp: 'User.ReadWrite.All' },
      request: { method: 'DELETE', path: '/users/a' },
    },
    ['weak insufficient-privileges', 'against(decisive) person-signed-in'],
  ],
  [
    'nothing was refused',
    { status: 400, claims: { idtyp: 'app' }, request: { method: 'PATCH', path: '/users/a' } },
    [],
  ],
  [
    'the permission is there, and the directory refuses',
    { answers: { 'roles-hold': 'yes', 'call-of-app': 'directory' } },
    ['strong answered-call-of-app-directory', 'weak answered-roles-hold-yes'],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(appLacksRole, situation)).toEqual(expected);
});
