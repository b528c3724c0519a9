import { expect, test } from 'vitest';
import { permissionTypeMismatch } from './permission-type-mismatch.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Exchange finds no permission in the token',
    { status: 401, phrases: ['token-without-permissions'] },
    ['strong token-without-permissions'],
  ],
  ['an app-only token without roles, refused', { status: 403, claims: { idtyp: 'app' } }, ['weak app-without-roles']],
  ['roles were not shown', { status: 403, claims: { idtyp: 'app' }, token: { complete: false } }, []],
  ['the row has the other type', { answers: { grant: 'other-type' } }, ['decisive answered-grant-other-type']],
  ['the row has the right type', { answers: { grant: 'no-row' } }, ['against(strong) answered-grant-no-row']],
  ['a person without the scope', { status: 403, claims: { scp: 'User.Read' } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(permissionTypeMismatch, situation)).toEqual(expected);
});
