import { expect, test } from 'vitest';
import { expiredToken } from './expired-token.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Graph says that the lifetime is over',
    { status: 401, phrases: ['lifetime-validation-expired'] },
    ['decisive lifetime-validation-expired'],
  ],
  ['exp lies before the failure, on 401', { status: 401, claims: { exp: 1000 }, failedAt: 1600 }, ['decisive expired']],
  ['exp lies before the failure, no status', { claims: { exp: 1000 }, failedAt: 1600 }, ['decisive expired']],
  ['exp lies before the failure, on 400', { status: 400, claims: { exp: 1000 }, failedAt: 1600 }, ['strong expired']],
  ['at the second it expires', { status: 401, claims: { exp: 1000 }, failedAt: 1000 }, ['decisive expired']],
  ['one second before', { status: 401, claims: { exp: 1000 }, failedAt: 999 }, ['against(strong) not-expired']],
  ['the time of the failure is not known', { status: 401, claims: { exp: 1000 } }, ['needs time']],
  [
    'only the clock of the device, nothing else explains a 401',
    { status: 401, claims: { exp: 1000 }, clock: 1600 },
    ['strong expired-by-now', 'needs time'],
  ],
  [
    'only the clock of the device, and no status',
    { claims: { exp: 1000 }, clock: 1600 },
    ['weak expired-by-now', 'needs time'],
  ],
  [
    'only the clock, and the answer says something else',
    { status: 401, claims: { exp: 1000 }, clock: 1600, phrases: ['invalid-audience'] },
    ['weak expired-by-now', 'needs time'],
  ],
  ['still valid by the clock', { claims: { exp: 1000 }, clock: 500 }, []],
  [
    '403: the token was accepted, whatever the clock says',
    { status: 403, claims: { exp: 1000 }, clock: 1600 },
    ['against(strong) token-accepted'],
  ],
  ['403 of the token service says nothing of it', { status: 403, aadsts: [50076] }, []],
  ['the refresh token expired', { aadsts: [700082] }, ['decisive aadsts-700082']],
  ['no expiry was shown', { status: 401, claims: { aud: 'x' } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(expiredToken, situation)).toEqual(expected);
});
