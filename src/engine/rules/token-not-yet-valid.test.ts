import { expect, test } from 'vitest';
import { tokenNotYetValid } from './token-not-yet-valid.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['Graph says that it begins later', { status: 401, phrases: ['not-yet-valid'] }, ['decisive not-yet-valid']],
  [
    'nbf lies an hour after the failure, on 401',
    { status: 401, claims: { nbf: 4600, exp: 9000 }, failedAt: 1000 },
    ['decisive not-yet-valid-by-time'],
  ],
  ['the same without a status', { claims: { nbf: 4600, exp: 9000 }, failedAt: 1000 }, ['strong not-yet-valid-by-time']],
  ['clocks may differ by five minutes', { status: 401, claims: { nbf: 1300, exp: 9000 }, failedAt: 1000 }, []],
  [
    'one second more than five minutes',
    { status: 401, claims: { nbf: 1301, exp: 9000 }, failedAt: 1000 },
    ['decisive not-yet-valid-by-time'],
  ],
  [
    'nbf lies before the failure',
    { status: 401, claims: { nbf: 900, exp: 9000 }, failedAt: 1000 },
    ['against(strong) already-valid'],
  ],
  ['the time of the failure is not known', { status: 401, claims: { nbf: 4600 } }, []],
  ['the clock of the device proves nothing', { status: 401, claims: { nbf: 4600 }, clock: 1000 }, []],
  [
    'looks like it, and is an expired token: one text for both',
    { status: 401, phrases: ['expired-or-not-yet-valid'], claims: { nbf: 500, exp: 900 }, failedAt: 1000 },
    ['weak expired-or-not-yet-valid', 'against(strong) already-valid'],
  ],
  [
    '403: the token was accepted',
    { status: 403, claims: { nbf: 4600, exp: 9000 }, failedAt: 1000 },
    ['against(strong) token-accepted'],
  ],
  ['a refused token request says nothing of it', { status: 403, aadsts: [53003] }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(tokenNotYetValid, situation)).toEqual(expected);
});
