import { expect, test } from 'vitest';
import { apiRequiresDelegated } from './api-requires-delegated.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Graph says that /me needs a person',
    { status: 400, phrases: ['me-delegated-only'] },
    ['decisive me-delegated-only'],
  ],
  [
    'an app-only token on /me',
    { claims: { idtyp: 'app' }, request: { path: '/me/messages' } },
    ['decisive me-without-person'],
  ],
  [
    'an app that is said to act by itself, on /me',
    { caller: 'application', request: { path: '/me' } },
    ['decisive me-without-person'],
  ],
  [
    'somebody answers that the app acts by itself, on /me',
    { answers: { caller: 'app' }, request: { path: '/me' } },
    ['strong me-without-person'],
  ],
  [
    'an app-only token on /me that was refused with 401',
    { status: 401, claims: { idtyp: 'app' }, request: { path: '/me' } },
    ['strong me-without-person'],
  ],
  ['a path that only begins like /me', { claims: { idtyp: 'app' }, request: { path: '/meetings' } }, []],
  ['an app-only token on /users', { claims: { idtyp: 'app' }, request: { path: '/users' } }, []],
  [
    'a signed-in person on /me',
    { claims: { scp: 'User.Read' }, request: { path: '/me' } },
    ['against(strong) person-signed-in'],
  ],
  ['nobody knows who called', { request: { path: '/me' } }, []],
  ['the token service refused', { caller: 'application', request: { path: '/me' }, aadsts: [50076] }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(apiRequiresDelegated, situation)).toEqual(expected);
});
