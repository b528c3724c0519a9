import { describe, expect, test } from 'vitest';
import { causes } from '../engine/model/cause.ts';
import { groups } from './groups.ts';
import { typingErrors } from './near.ts';
import { searchFixes } from './search.ts';
import { summaries } from './summaries.ts';

const first = (query: string) => searchFixes(query)[0]?.cause;
const firstThree = (query: string) =>
  searchFixes(query)
    .slice(0, 3)
    .map(({ cause }) => cause);

test('every cause stands in one group', () => {
  expect(groups.flatMap((group) => group.causes).toSorted()).toEqual([...causes].toSorted());
});

describe('codes and messages', () => {
  test.for([
    ['AADSTS50076', 'conditional-access'],
    ['50076', 'conditional-access'],
    ['aadsts 65001', 'consent-not-granted'],
    ['AADSTS7000215: Invalid client secret provided.', 'client-credentials-invalid'],
    ['Authorization_RequestDenied', 'missing-permission'],
    ['Insufficient privileges to complete the operation.', 'missing-permission'],
    ['Access to OData is disabled', 'odata-disabled'],
    ['Invalid audience', 'wrong-audience'],
    ['Lifetime validation failed, the token is expired.', 'expired-token'],
    ['JWT is not well formed', 'malformed-token'],
    ['/me request is only valid with delegated authentication flow', 'api-requires-delegated'],
    ['interaction_required', 'conditional-access'],
    ['CompactToken parsing failed with error code: 80049217', 'malformed-token'],
    ['No application access policy found for this app', 'meeting-access-policy'],
  ] as const)('%s', ([query, cause]) => {
    expect(first(query)).toBe(cause);
  });

  test('a code of several causes finds them', () => {
    expect(searchFixes('ErrorAccessDenied').length).toBeGreaterThan(1);
    expect(searchFixes('ErrorAccessDenied')[0]?.why).toMatch(/\w/);
  });

  test('a number says what it means', () => {
    expect(searchFixes('50076')[0]?.why).toMatch(/^`AADSTS50076`: MFA/);
  });
});

describe('words, also with typing errors', () => {
  test.for([
    ['licence', 'no-license'],
    ['license', 'no-license'],
    ['lisence missing', 'no-license'],
    ['experied tokne', 'expired-token'],
    ['audiance', 'wrong-audience'],
    ['admin consent', 'consent-not-granted'],
    ['admin conset', 'consent-not-granted'],
    ['guest', 'user-not-in-tenant'],
    ['multi-factor', 'conditional-access'],
    ['secret expired', 'client-credentials-invalid'],
    ['nested groups', 'nested-groups'],
    ['pasword reset', 'password-reset'],
    ['throtling', 'not-authorization'],
    ['redirect uri', 'app-registration-misconfigured'],
    ['personal acount', 'personal-account'],
    ['national cloud', 'wrong-cloud'],
    ['sharepoint site', 'resource-specific-access'],
    ['shared mailbox', 'mailbox-access-policy'],
    ['MFA', 'conditional-access'],
    ['teams transcripts', 'meeting-access-policy'],
    ['group members null', 'nested-groups'],
  ] as const)('%s', ([query, cause]) => {
    expect(firstThree(query)).toContain(cause);
  });

  test.for(causes.map((cause) => [summaries[cause].verdict, cause] as const))('%s', ([verdict, cause]) => {
    expect(first(verdict)).toBe(cause);
  });

  test('what nobody knows finds nothing', () => {
    for (const query of ['', ' ', 'the', 'xylophone', 'zzzz 12']) expect(searchFixes(query)).toEqual([]);
  });
});

test.for([
  ['licence', 'license', 1],
  ['audiance', 'audience', 1],
  ['tokne', 'token', 1],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['conset', 'consent', 1],
] as const)('%s and %s: %i typing errors', ([one, other, errors]) => {
  expect(typingErrors(one, other)).toBe(errors);
});
