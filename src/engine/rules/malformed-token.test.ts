import { expect, test } from 'vitest';
import { malformedToken } from './malformed-token.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'a text about the form of the token, and no token',
    { status: 401, phrases: ['jwt-not-well-formed'] },
    ['strong jwt-not-well-formed', 'needs token'],
  ],
  ['a refresh token in the header', { credential: { credential: 'refresh-token' } }, ['decisive refresh-token']],
  [
    'a refresh token in a token response, beside the access token',
    { claims: { aud: 'x' }, credential: { credential: 'refresh-token', place: 'other' } },
    ['against(weak) token-decodes'],
  ],
  [
    'a value that begins like a token and does not decode',
    { credential: { credential: 'broken-token', place: 'other' } },
    ['strong broken-token'],
  ],
  [
    'half a token in the header, which may be half a copy',
    { credential: { credential: 'broken-token' } },
    ['strong broken-token'],
  ],
  [
    'the ticket of a personal account',
    { phrases: ['jwt-not-well-formed'], credential: { credential: 'personal-account-ticket' } },
    ['strong jwt-not-well-formed', 'against(strong) personal-ticket', 'needs token'],
  ],
  [
    'Bearer twice in the header',
    { claims: { aud: 'x' }, token: { place: 'authorization-header', defects: ['double-bearer'] } },
    ['decisive defect-double-bearer'],
  ],
  [
    'a line break in a loose paste can come from copying',
    { claims: { aud: 'x' }, token: { defects: ['line-break'] } },
    ['weak defect-line-break'],
  ],
  ['a token that decodes', { claims: { aud: 'x' } }, ['against(weak) token-decodes']],
  ['decoded claims say nothing of the value that was sent', { claims: { aud: 'x' }, token: { form: 'claims' } }, []],
  ['403: the token was accepted', { status: 403 }, ['against(strong) token-accepted']],
])('%s', ([, situation, expected]) => {
  expect(sayings(malformedToken, situation)).toEqual(expected);
});
