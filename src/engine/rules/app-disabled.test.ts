import { expect, test } from 'vitest';
import { appDisabled } from './app-disabled.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the app is switched off', { aadsts: [7000112] }, ['decisive aadsts-7000112']],
  ['the app is switched off in the tenant', { aadsts: [7000116] }, ['decisive aadsts-7000116']],
  ['the API is switched off', { aadsts: [500014] }, ['strong aadsts-500014']],
  [
    'the token was issued before it was switched off',
    { status: 401, phrases: ['identity-disabled'] },
    ['strong identity-disabled'],
  ],
  ['looks like it, and the person is disabled', { aadsts: [50057] }, []],
  ['looks like it, and there is no service principal', { aadsts: [700016] }, []],
  ['looks like it, and there is none, says Graph', { status: 401, phrases: ['identity-not-found'] }, []],
  ['answered', { answers: { 'message-401': 'identity-off' } }, ['strong answered-message-401-identity-off']],
])('%s', ([, situation, expected]) => {
  expect(sayings(appDisabled, situation)).toEqual(expected);
});
