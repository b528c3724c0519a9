import { expect, test } from 'vitest';
import { invalidSignature } from './invalid-signature.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Graph says that the signature is invalid',
    { status: 401, phrases: ['signature-invalid'] },
    ['strong signature-invalid'],
  ],
  ['the key is unknown', { status: 401, phrases: ['signing-key-invalid'] }, ['strong signing-key-invalid']],
  ['the issuer is refused', { status: 401, phrases: ['issuer-invalid'] }, ['strong issuer-invalid']],
  ['the bare sentence', { status: 401, phrases: ['bare-validation-failure'] }, ['weak bare-validation-failure']],
  [
    'a user flow of B2C issued a token for an own API',
    { status: 401, claims: { aud: 'x', iss: 'https://contoso.b2clogin.com/x/v2.0/' } },
    ['weak issued-by-user-flow'],
  ],
  [
    'a user flow of B2C, told by tfp alone, and the audience is Graph',
    { status: 401, claims: { aud: 'https://graph.microsoft.com', names: ['aud', 'tfp'] } },
    ['strong issued-by-user-flow'],
  ],
  [
    'an External ID tenant is an ordinary tenant',
    { status: 401, claims: { aud: 'https://graph.microsoft.com', iss: 'https://contoso.ciamlogin.com/x/v2.0' } },
    [],
  ],
  [
    'an own server signed with a shared secret',
    { status: 401, claims: { aud: 'https://graph.microsoft.com' }, token: { header: { alg: 'HS256' } } },
    ['strong own-algorithm'],
  ],
  [
    'no signature at all',
    { status: 401, claims: { aud: 'https://graph.microsoft.com' }, token: { header: { alg: 'none' } } },
    ['strong own-algorithm'],
  ],
  [
    'Entra signs with RS256',
    { status: 401, claims: { aud: 'https://graph.microsoft.com' }, token: { header: { alg: 'RS256' } } },
    [],
  ],
  [
    'looks like it, and is not: an issuer that no table knows',
    { status: 401, claims: { aud: 'https://graph.microsoft.com', iss: 'https://login.sovcloud-identity.xx/x/v2.0' } },
    [],
  ],
  ['the token service could not verify an assertion', { aadsts: [900384] }, ['strong aadsts-900384']],
  ['403: the token was accepted', { status: 403 }, ['against(strong) token-accepted']],
])('%s', ([, situation, expected]) => {
  expect(sayings(invalidSignature, situation)).toEqual(expected);
});
