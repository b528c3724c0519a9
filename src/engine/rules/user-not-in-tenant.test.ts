import { expect, test } from 'vitest';
import { userNotInTenant } from './user-not-in-tenant.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the account does not exist in the tenant', { aadsts: [50020] }, ['decisive aadsts-50020']],
  ['it was deleted', { aadsts: [500341] }, ['decisive aadsts-500341']],
  ['the name is unknown', { aadsts: [50034] }, ['strong aadsts-50034']],
  ['the external account was not added', { aadsts: [90072] }, ['strong aadsts-90072']],
  ['the invitation was not redeemed', { aadsts: [50014] }, ['strong aadsts-50014']],
  ['looks like it, and the account is disabled', { aadsts: [50057] }, []],
  ['looks like it, and the person is not assigned', { aadsts: [50105] }, []],
  ['looks like it, and the organisation forbids it', { aadsts: [500213] }, []],
  ['answered', { answers: { 'account-message': 'no-account' } }, ['strong answered-account-message-no-account']],
])('%s', ([, situation, expected]) => {
  expect(sayings(userNotInTenant, situation)).toEqual(expected);
});
