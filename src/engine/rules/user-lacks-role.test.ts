import { expect, test } from 'vitest';
import { userLacksRole } from './user-lacks-role.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['guests are refused by name', { status: 403, phrases: ['guest-access-denied'] }, ['strong guest-access-denied']],
  [
    'a role is wanted',
    { status: 403, phrases: ['user-needs-role'], claims: { scp: 'AuditLog.Read.All' } },
    ['strong user-needs-role'],
  ],
  [
    'the general refusal can be a role',
    { status: 403, phrases: ['insufficient-privileges'] },
    ['weak insufficient-privileges'],
  ],
  [
    'a guest was refused',
    { status: 403, claims: { scp: 'User.Read.All', acct: 1 }, request: { path: '/users' } },
    ['strong guest-refused'],
  ],
  [
    'the token of a member carries no role',
    { status: 403, claims: { scp: 'User.Read.All', wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'] } },
    ['weak no-role-in-token'],
  ],
  [
    'the token of a member carries a role',
    { status: 403, claims: { scp: 'User.Read.All', wids: ['62e90394-69f5-4237-9190-012177145e10'] } },
    [],
  ],
  [
    'looks like it, and no person is there: the app called by itself',
    { status: 403, phrases: ['insufficient-privileges'], claims: { idtyp: 'app' } },
    ['weak insufficient-privileges', 'against(decisive) no-person'],
  ],
  ['a guest, and the token service answered', { status: 403, account: 'guest', aadsts: [53003] }, []],
  ['a guest with 401', { status: 401, account: 'guest' }, []],
  [
    'the permission is there, and the directory refuses',
    { status: 403, answers: { 'scp-holds': 'yes', 'call-of-person': 'directory' } },
    ['strong answered-call-of-person-directory', 'weak answered-scp-holds-yes'],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(userLacksRole, situation)).toEqual(expected);
});
