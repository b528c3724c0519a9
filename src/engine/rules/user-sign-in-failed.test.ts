import { expect, test } from 'vitest';
import { userSignInFailed } from './user-sign-in-failed.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the account is disabled', { aadsts: [50057] }, ['decisive aadsts-50057']],
  ['the password is wrong', { aadsts: [50126] }, ['strong aadsts-50126']],
  ['the password has expired', { aadsts: [50055] }, ['strong aadsts-50055']],
  ['the account is locked, or the address is blocked', { aadsts: [50053] }, ['weak aadsts-50053']],
  ['the agent of the company could not validate', { aadsts: [80007] }, ['strong aadsts-80007']],
  ['looks like it, and the app is disabled', { aadsts: [7000112] }, []],
  ['looks like it, and the name is unknown', { aadsts: [50034] }, []],
  ['looks like it, and a second proof is asked for: the password was right', { aadsts: [50076] }, []],
  ['looks like it, and the secret of the app is wrong', { aadsts: [7000215] }, []],
  ['answered', { answers: { 'account-message': 'password' } }, ['strong answered-account-message-password']],
])('%s', ([, situation, expected]) => {
  expect(sayings(userSignInFailed, situation)).toEqual(expected);
});
