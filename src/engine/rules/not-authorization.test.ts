import { expect, test } from 'vitest';
import { notAuthorization } from './not-authorization.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['throttled', { status: 429 }, ['decisive throttled-status']],
  ['throttled, in words', { phrases: ['throttled'] }, ['decisive throttled']],
  ['the service failed', { status: 503 }, ['decisive service-fault']],
  ['the path is wrong', { status: 400, phrases: ['bad-query'] }, ['strong bad-query', 'weak other-status']],
  [
    'the object does not exist',
    { status: 404, phrases: ['resource-not-found'] },
    ['strong resource-not-found', 'weak other-status'],
  ],
  ['not found, and no more', { status: 404 }, ['weak other-status']],
  ['a conflict', { status: 409 }, ['weak other-status']],
  ['looks like it, and is a refusal', { status: 403 }, []],
  ['looks like it, and the token was refused', { status: 401 }, []],
  ['looks like it, and the token service refused with 400', { status: 400, aadsts: [50076] }, []],
  [
    'a proxy answered',
    { status: 403, answers: { 'who-answered': 'other' } },
    ['strong somebody-else-answered', 'strong answered-who-answered-other'],
  ],
  [
    'a folder of another person looks like not found',
    { status: 404, phrases: ['item-not-found'] },
    ['weak item-not-found', 'weak other-status'],
  ],
  ['the device code is still open', { aadsts: [70016] }, ['decisive aadsts-70016']],
  [
    'a bad request, told by its code alone',
    { error: { code: 'Request_BadRequest', message: 'x' } },
    ['weak bad-request-code'],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(notAuthorization, situation)).toEqual(expected);
});
