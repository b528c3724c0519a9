import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes, type Cause, type Finding } from '../engine/index.ts';
import { permissionIndex, roleTable } from '../terminal/permission-tables.ts';
import { judged, neededBy, rolesNeededBy } from './judged.ts';
import { tenantFacts, type Known, type TenantFact, type TenantFactName } from './probe.ts';

const known: Known = {
  cloud: 'global',
  app: '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1',
  permissions: ['Mail.Read'],
  type: 'delegated',
  cause: 'consent-not-granted',
};
const fact = (name: TenantFactName, words = `The tenant says ${name}.`): TenantFact => ({ fact: name, words });
const findingOf = (findings: readonly Finding[], cause: Cause) => findings.find((one) => one.cause === cause);

describe('What the tenant says', () => {
  test.for([
    ['app-missing', 'app-not-in-tenant', 'certain'],
    ['app-disabled', 'app-disabled', 'certain'],
    ['permission-not-consented', 'consent-not-granted', 'certain'],
    ['permission-not-asked-for', 'missing-permission', 'certain'],
    ['permission-of-other-type', 'permission-type-mismatch', 'likely'],
    ['assignment-required-and-missing', 'user-not-assigned', 'certain'],
    ['person-missing', 'user-not-in-tenant', 'certain'],
    ['person-disabled', 'user-sign-in-failed', 'certain'],
    ['role-missing', 'user-lacks-role', 'likely'],
    ['role-eligible-only', 'user-lacks-role', 'likely'],
    ['licence-missing', 'no-license', 'likely'],
    ['group-mail-enabled', 'target-managed-elsewhere', 'likely'],
    ['group-dynamic', 'target-managed-elsewhere', 'likely'],
    ['group-synchronised', 'target-managed-elsewhere', 'likely'],
    ['group-hides-members', 'nested-groups', 'likely'],
    ['site-permission-missing', 'resource-specific-access', 'likely'],
    ['sign-in-blocked-by-policy', 'conditional-access', 'certain'],
  ] as const)('%s speaks for %s, which is %s', ([name, cause, confidence]) => {
    const { cause: _, ...cold } = known;
    const found = findingOf(judged(cold, [fact(name)]), cause);
    expect(found?.confidence).toBe(confidence);
    expect(found?.reasons.map(({ text }) => text)).toContain(`The tenant says ${name}.`);
  });

  test.for([
    ['app-present', 'app-not-in-tenant'],
    ['app-enabled', 'app-disabled'],
    ['permission-consented', 'consent-not-granted'],
    ['assignment-given', 'user-not-assigned'],
    ['assignment-not-needed', 'user-not-assigned'],
    ['person-present', 'user-not-in-tenant'],
    ['role-held', 'user-lacks-role'],
    ['licence-present', 'no-license'],
    ['site-permission-given', 'resource-specific-access'],
    ['sign-in-succeeded', 'conditional-access'],
  ] as const)('%s speaks against %s, also where the paste pointed to it', ([name, cause]) => {
    const before = judged({ ...known, cause }, []);
    expect(before[0]?.cause).toBe(cause);
    const after = judged({ ...known, cause }, [fact(name)]);
    const strength = { certain: 3, likely: 2, possible: 1 } as const;
    const found = findingOf(after, cause);
    expect(found ? strength[found.confidence] : 0).toBeLessThan(strength[before[0]?.confidence ?? 'certain']);
  });

  test('a number in the sign-in log is read like any other', () => {
    const log = fact('sign-in-failed-otherwise', 'The log says `AADSTS50105`: the user is not assigned to a role.');
    expect(judged(known, [log])[0]).toMatchObject({ cause: 'user-not-assigned', confidence: 'certain' });
  });

  test('alone says nothing of a case: what came along stands', () => {
    expect(judged(known, [fact('person-is-member')])[0]?.cause).toBe('consent-not-granted');
  });
});

const some = fc.uniqueArray(fc.constantFrom(...tenantFacts), { maxLength: 8 });

test('The order of the answers does not matter, and a cause is always of the list', () => {
  fc.assert(
    fc.property(some, fc.option(fc.constantFrom(...causes), { nil: undefined }), (names, cause) => {
      const { cause: _, ...cold } = known;
      const about = { ...cold, ...(cause !== undefined && { cause }) };
      const ranked = (order: readonly TenantFactName[]) =>
        judged(
          about,
          order.map((name) => fact(name)),
        ).map((one) => `${one.cause} ${one.confidence}`);
      expect(ranked(names.toReversed())).toEqual(ranked(names));
      expect(ranked(names).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('Answers that contradict each other are never certain of either', () => {
  for (const [one, other, cause] of [
    ['app-missing', 'app-present', 'app-not-in-tenant'],
    ['app-disabled', 'app-enabled', 'app-disabled'],
    ['permission-consented', 'permission-not-consented', 'consent-not-granted'],
    ['assignment-required-and-missing', 'assignment-given', 'user-not-assigned'],
    ['person-missing', 'person-present', 'user-not-in-tenant'],
    ['sign-in-blocked-by-policy', 'sign-in-succeeded', 'conditional-access'],
  ] as const)
    expect(findingOf(judged(known, [fact(one), fact(other)]), cause)?.confidence).not.toBe('certain');
});

const tables = { index: permissionIndex() };
const reading: Known = {
  app: '11111111-2222-4333-8444-555555555555',
  cloud: 'global',
  permissions: ['Mail.Read'],
  held: ['User.Read'],
  type: 'delegated',
  method: 'GET',
  path: '/users/{id}/messages',
};

const first = (case_: Known, facts: readonly TenantFact[] = []) => {
  const [finding] = judged(case_, facts, tables);
  return `${finding?.confidence} ${finding?.cause}`;
};

test('What came along is judged like a paste', () => {
  expect(first(reading)).toBe('likely missing-permission');
  expect(first({ cloud: 'global', permissions: [] })).toBe('possible ask-community');
  expect(first({ cloud: 'global', permissions: [], cause: 'conditional-access' })).toBe('likely conditional-access');
});

test('The tenant decides what a paste leaves open', () => {
  expect(first(reading, [{ fact: 'permission-not-consented', words: 'Nobody consented.' }])).toBe(
    'certain consent-not-granted',
  );
  expect(first(reading, [{ fact: 'app-missing', words: 'It is not there.' }])).toBe('certain app-not-in-tenant');
});

test('What the call needs comes from the data, for the kind of caller', () => {
  expect(neededBy(reading, tables)).toEqual(['Mail.ReadBasic']);
  expect(neededBy({ ...reading, type: 'application' }, tables)).toEqual(['Mail.ReadBasic.All']);
  expect(neededBy({ cloud: 'global', permissions: [] }, tables)).toEqual([]);
});

test('Which roles would do comes from the data too, for a person alone', () => {
  const roles = { ...tables, roles: roleTable() };
  const changing: Known = { ...reading, method: 'PATCH', path: '/users/{id}' };
  expect(rolesNeededBy(changing, roles)).toContain('User Administrator');
  expect(rolesNeededBy({ ...changing, type: 'application' }, roles)).toBeUndefined();
  expect(rolesNeededBy({ cloud: 'global', permissions: [] }, roles)).toBeUndefined();
  expect(rolesNeededBy(changing, tables)).toBeUndefined();
});
