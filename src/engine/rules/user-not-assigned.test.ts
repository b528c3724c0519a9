import { expect, test } from 'vitest';
import { userNotAssigned } from './user-not-assigned.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the person is not assigned', { aadsts: [50105] }, ['decisive aadsts-50105']],
  ['the app is not assigned to a role of the API', { aadsts: [501051] }, ['strong aadsts-501051']],
  ['looks like it, and is a consent that is missing', { aadsts: [65001] }, []],
  ['looks like it, and is Conditional Access', { aadsts: [53003] }, []],
  ['looks like it, and the person is unknown', { aadsts: [50020] }, []],
  ['answered', { answers: { 'after-password': 'assignment' } }, ['strong answered-after-password-assignment']],
])('%s', ([, situation, expected]) => {
  expect(sayings(userNotAssigned, situation)).toEqual(expected);
});
