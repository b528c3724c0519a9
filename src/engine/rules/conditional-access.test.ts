import { expect, test } from 'vitest';
import { conditionalAccess } from './conditional-access.ts';
import { sayings, type Situation } from './situation.ts';

const challengeFor = (...asks: string[]) => ({ error: 'insufficient_claims', claims: { asks, json: '{}' } });

test.for<[string, Situation, string[]]>([
  ['multi-factor authentication is required', { status: 400, aadsts: [50076] }, ['decisive aadsts-50076']],
  [
    'a challenge that asks for an authentication context',
    { status: 401, challenge: challengeFor('acrs') },
    ['decisive claims-challenge'],
  ],
  [
    'a challenge of a location policy that also asks for a newer token',
    { status: 401, challenge: challengeFor('nbf', 'xms_rp_ipaddr') },
    ['decisive claims-challenge'],
  ],
  [
    'a challenge that asks only for a newer token',
    { status: 401, challenge: challengeFor('nbf') },
    ['against(strong) challenge-only-nbf'],
  ],
  [
    'a challenge that cannot be decoded',
    { challenge: { error: 'insufficient_claims', claims: 'unreadable' } },
    ['strong claims-unreadable'],
  ],
  [
    'insufficient_claims without claims',
    { challenge: { error: 'insufficient_claims' } },
    ['strong insufficient-claims-challenge'],
  ],
  ['the session was revoked', { phrases: ['issued-before-revocation'] }, ['against(decisive) session-was-revoked']],
  [
    'interaction_required of the token endpoint',
    { error: { endpoint: 'token-endpoint', code: 'interaction_required' } },
    ['strong oauth-interaction-required'],
  ],
  ['a challenge for a missing token', { challenge: {} }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(conditionalAccess, situation)).toEqual(expected);
});
