import { expect, test } from 'vitest';
import { missingToken } from './missing-token.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['Graph says that the token is empty', { status: 401, phrases: ['token-empty'] }, ['decisive token-empty']],
  [
    'the request is shown with headers and without Authorization',
    { request: { authorization: 'absent' } },
    ['decisive authorization-absent'],
  ],
  ['the Authorization header is empty', { request: { authorization: 'empty' } }, ['decisive authorization-empty']],
  [
    'the Authorization header is Basic',
    { request: { authorization: 'other-scheme' } },
    ['decisive authorization-other-scheme'],
  ],
  ['a challenge without an error', { status: 401, challenge: {} }, ['strong bare-challenge']],
  ['a challenge that names an error', { status: 401, challenge: { error: 'invalid_token' } }, []],
  ['a challenge of another scheme', { status: 401, challenge: { scheme: 'PoP' } }, []],
  ['the person says that nothing was sent', { answers: { token: 'not-sent' } }, ['strong answered-token-not-sent']],
  ['a bearer token was sent', { request: { authorization: 'bearer' } }, ['against(strong) bearer-sent']],
  ['OneDrive says unauthenticated', { phrases: ['unauthenticated'] }, ['weak unauthenticated']],
  ['the headers were not shown', { request: {} }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(missingToken, situation)).toEqual(expected);
});
