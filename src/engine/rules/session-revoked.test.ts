import { expect, test } from 'vitest';
import { sessionRevoked } from './session-revoked.ts';
import { sayings, type Situation } from './situation.ts';

const challengeFor = (...asks: string[]) => ({ error: 'insufficient_claims', claims: { asks, json: '{}' } });

test.for<[string, Situation, string[]]>([
  [
    'Graph says that the token was issued before the revocation',
    { status: 401, phrases: ['issued-before-revocation'] },
    ['decisive issued-before-revocation'],
  ],
  [
    'the challenge asks only for a newer token',
    { status: 401, challenge: challengeFor('nbf') },
    ['decisive challenge-for-newer-token'],
  ],
  [
    'the challenge asks for a newer token and another address: a policy',
    { status: 401, challenge: challengeFor('nbf', 'xms_rp_ipaddr') },
    [],
  ],
  ['the challenge asks for an authentication context', { status: 401, challenge: challengeFor('acrs') }, []],
  [
    'a challenge that cannot be decoded names no reason',
    { status: 401, challenge: { error: 'insufficient_claims', claims: 'unreadable' } },
    [],
  ],
  [
    'looks like it, and a location policy is named',
    { status: 401, phrases: ['location-condition', 'cae-challenge'] },
    ['weak cae-challenge', 'against(decisive) policy-named'],
  ],
  [
    'looks like it, and a policy changed',
    { status: 401, phrases: ['outdated-policies'] },
    ['against(decisive) policy-named'],
  ],
  ['the grant was revoked', { aadsts: [50173] }, ['decisive aadsts-50173']],
  ['a silent request without a session', { aadsts: [50058] }, ['weak aadsts-50058']],
  ['looks like it, and the account is disabled', { aadsts: [50057] }, []],
  ['looks like it, and the token has only expired', { status: 401, phrases: ['lifetime-validation-expired'] }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(sessionRevoked, situation)).toEqual(expected);
});
