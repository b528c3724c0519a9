import { expect, test } from 'vitest';
import { clientCredentialsInvalid } from './client-credentials-invalid.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the secret is wrong', { aadsts: [7000215] }, ['decisive aadsts-7000215']],
  ['the secret has expired', { aadsts: [7000222] }, ['decisive aadsts-7000222']],
  ['the certificate is not registered', { aadsts: [700027] }, ['decisive aadsts-700027']],
  ['the subject of the federated credential does not match', { aadsts: [700213] }, ['decisive aadsts-700213']],
  ['the assertion lies outside of its time', { aadsts: [700024] }, ['strong aadsts-700024']],
  ['a wrapper and the number that decides', { aadsts: [70002, 50012] }, ['weak aadsts-70002', 'strong aadsts-50012']],
  [
    'only the word of OAuth',
    { error: { endpoint: 'token-endpoint', code: 'invalid_client' } },
    ['strong oauth-invalid-client'],
  ],
  [
    'the number says it, and the word of OAuth says no more',
    { aadsts: [7000215], error: { endpoint: 'token-endpoint', code: 'invalid_client' } },
    ['decisive aadsts-7000215', 'weak oauth-invalid-client'],
  ],
  [
    'looks like it, and no credential was sent at all',
    { aadsts: [7000218], error: { endpoint: 'token-endpoint', code: 'invalid_client' } },
    [],
  ],
  ['looks like it, and a public client sends one', { aadsts: [700025] }, []],
  ['looks like it, and a person’s password is wrong', { aadsts: [50126] }, []],
  ['answered', { answers: { 'app-request': 'credential' } }, ['strong answered-app-request-credential']],
])('%s', ([, situation, expected]) => {
  expect(sayings(clientCredentialsInvalid, situation)).toEqual(expected);
});
