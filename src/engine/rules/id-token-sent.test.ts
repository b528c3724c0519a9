import { expect, test } from 'vitest';
import { idTokenSent } from './id-token-sent.ts';
import { sayings, type Situation } from './situation.ts';

const clientId = '6f2c1f4e-5a0d-4f0e-9a55-0d3f6c1a7e21';

test.for<[string, Situation, string[]]>([
  [
    'aud is the client, without permissions',
    { claims: { aud: clientId, azp: clientId } },
    ['decisive audience-is-client'],
  ],
  ['aud is an id and the token carries a nonce', { claims: { aud: clientId, nonce: 'n' } }, ['strong id-token-claims']],
  [
    'aud is an id, a whole token without scopes and client',
    { claims: { aud: clientId, exp: 1 } },
    ['strong no-scopes-for-app'],
  ],
  [
    'only aud was shown, and Graph refused the audience',
    { claims: { aud: clientId }, token: { complete: false }, phrases: ['invalid-audience'] },
    ['weak invalid-audience', 'strong audience-is-unknown-id', 'needs token'],
  ],
  [
    'only aud was shown',
    { claims: { aud: clientId }, token: { complete: false } },
    ['weak audience-is-unknown-id', 'needs token'],
  ],
  [
    'a token with scopes',
    { claims: { aud: clientId, azp: clientId, scp: 'access_as_user' } },
    ['against(strong) is-access-token'],
  ],
  ['a token for Graph', { claims: { aud: 'https://graph.microsoft.com' } }, ['against(strong) is-access-token']],
  ['an ID token as assertion of on-behalf-of', { aadsts: [240002] }, ['decisive aadsts-240002']],
  ['no token was shown', { status: 401 }, []],
  [
    'the same token was refused with 401: it was sent',
    { status: 401, claims: { aud: clientId, nonce: 'n' } },
    ['decisive id-token-claims'],
  ],
  [
    'a client library prints the ID token that it checks',
    { claims: { aud: clientId, nonce: 'n' }, phrases: ['not-yet-valid'] },
    [],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(idTokenSent, situation)).toEqual(expected);
});
