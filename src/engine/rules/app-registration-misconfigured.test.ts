import { expect, test } from 'vitest';
import { appRegistrationMisconfigured } from './app-registration-misconfigured.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the redirect address is not registered', { aadsts: [50011] }, ['decisive aadsts-50011']],
  ['no credential was sent', { aadsts: [7000218] }, ['decisive aadsts-7000218']],
  ['a single-page application redeems outside of a browser', { aadsts: [9002327] }, ['decisive aadsts-9002327']],
  ['the API has no such scope', { aadsts: [650053] }, ['decisive aadsts-650053']],
  ['the API is unknown in the tenant', { aadsts: [500011] }, ['strong aadsts-500011']],
  ['a client of Microsoft may not call the API', { aadsts: [65002] }, ['strong aadsts-65002']],
  ['account types and address do not fit', { phrases: ['account-types'] }, ['strong account-types']],
  ['looks like it, and a wrong secret was sent', { aadsts: [7000215] }, []],
  ['looks like it, and the calling app is unknown', { aadsts: [700016] }, []],
  ['looks like it, and the app is disabled', { aadsts: [7000112] }, []],
  [
    'a named scope of an app by itself is a matter of the audience',
    { aadsts: [1002012], error: { endpoint: 'token-endpoint', code: 'invalid_scope' } },
    [],
  ],
  ['a number of that kind that is not in the table', { aadsts: [7009999] }, ['weak aadsts-unknown']],
  ['looks like it, and is a number of consent', { aadsts: [65999] }, []],
  ['answered', { answers: { 'after-password': 'return' } }, ['strong answered-after-password-return']],
])('%s', ([, situation, expected]) => {
  expect(sayings(appRegistrationMisconfigured, situation)).toEqual(expected);
});
