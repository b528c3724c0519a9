import { expect, test } from 'vitest';
import { orgBoundaryPolicy } from './org-boundary-policy.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the home organisation lets nobody out', { aadsts: [500212] }, ['decisive aadsts-500212']],
  ['the other organisation lets nobody in', { aadsts: [500213] }, ['decisive aadsts-500213']],
  ['tenant restrictions', { aadsts: [500021] }, ['decisive aadsts-500021']],
  ['tenant restrictions, the other number', { aadsts: [500022] }, ['decisive aadsts-500022']],
  ['a proxy may restrict tenants', { aadsts: [50002] }, ['weak aadsts-50002']],
  ['looks like it, and is Conditional Access', { aadsts: [53003] }, []],
  ['looks like it, and another cloud is not allowed', { aadsts: [1000104] }, []],
  ['answered', { answers: { 'after-password': 'organisation' } }, ['strong answered-after-password-organisation']],
])('%s', ([, situation, expected]) => {
  expect(sayings(orgBoundaryPolicy, situation)).toEqual(expected);
});
