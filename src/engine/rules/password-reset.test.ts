import { expect, test } from 'vitest';
import { passwordReset } from './password-reset.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'another person’s password was to be changed',
    { status: 403, phrases: ['password-change-denied'] },
    ['decisive password-change-denied'],
  ],
  [
    'a reset was refused',
    {
      status: 403,
      phrases: ['insufficient-privileges'],
      request: { method: 'POST', path: '/users/a/authentication/methods/b/resetPassword' },
    },
    ['decisive password-call-refused'],
  ],
  [
    'a reset was refused, and only the status is known',
    { status: 403, request: { method: 'POST', path: '/users/a/authentication/methods/b/resetPassword' } },
    ['strong password-call-refused'],
  ],
  [
    'the body of the refused call sets a password',
    {
      status: 403,
      phrases: ['insufficient-privileges', 'password-profile'],
      request: { method: 'PATCH', path: '/users/a' },
    },
    ['weak password-profile', 'decisive password-in-refused-call'],
  ],
  [
    'updating a person was refused: a password may be in the body',
    { status: 403, phrases: ['insufficient-privileges'], request: { method: 'PATCH', path: '/users/a' } },
    ['weak user-update-refused'],
  ],
  ['a rule about the password, not a refusal', { status: 400, request: { method: 'PATCH', path: '/users/a' } }, []],
  [
    'the manager of a person is no password',
    { status: 403, request: { method: 'PATCH', path: '/users/a/manager' } },
    [],
  ],
  ['a reset answered 404', { status: 404, request: { method: 'POST', path: '/users/a/changePassword' } }, []],
  ['answered', { answers: { 'call-of-app': 'password' } }, ['strong answered-call-of-app-password']],
])('%s', ([, situation, expected]) => {
  expect(sayings(passwordReset, situation)).toEqual(expected);
});
