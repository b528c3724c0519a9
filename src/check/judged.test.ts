import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes, type Cause, type Finding } from '../engine/index.ts';
import { permissionIndex, roleTable } from '../terminal/permission-tables.ts';
import { completed, judged, type Answers } from './judged.ts';
import { tenantFacts, type Known, type TenantFact, type TenantFactName } from './probe.ts';

const tenant = '22222222-2222-4333-8444-555555555555';

const known: Known = {
  cloud: 'global',
  app: '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1',
  tenant,
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
    ['permission-asked-for-only', 'consent-not-granted', 'certain'],
    ['permission-not-asked-for', 'missing-permission', 'certain'],
    ['permission-not-consented', 'consent-not-granted', 'likely'],
    ['permission-not-consented', 'missing-permission', 'likely'],
    ['permission-consented-for-others', 'consent-not-granted', 'likely'],
    ['permission-consented-not-in-token', 'stale-token', 'likely'],
    ['permission-consented-since', 'stale-token', 'certain'],
    ['permission-of-other-type', 'permission-type-mismatch', 'certain'],
    ['assignment-required-and-missing', 'user-not-assigned', 'certain'],
    ['person-missing', 'user-not-in-tenant', 'certain'],
    ['person-not-found', 'user-not-in-tenant', 'likely'],
    ['person-disabled', 'user-sign-in-failed', 'certain'],
    ['role-missing', 'user-lacks-role', 'likely'],
    ['role-eligible-only', 'user-lacks-role', 'likely'],
    ['licence-missing', 'no-license', 'likely'],
    ['tenant-licence-missing', 'no-license', 'certain'],
    ['group-mail-enabled', 'target-managed-elsewhere', 'likely'],
    ['group-dynamic', 'target-managed-elsewhere', 'likely'],
    ['group-synchronised', 'target-managed-elsewhere', 'likely'],
    ['group-hides-members', 'nested-groups', 'possible'],
    ['site-permission-missing', 'resource-specific-access', 'likely'],
    ['site-permission-too-small', 'resource-specific-access', 'certain'],
    ['sign-in-blocked-by-policy', 'conditional-access', 'certain'],
  ] as const)('%s speaks for %s, which is %s', ([name, cause, confidence]) => {
    const { cause: _, ...cold } = known;
    const found = findingOf(judged(cold, { facts: [fact(name)] }), cause);
    expect(found?.confidence).toBe(confidence);
    expect(found?.reasons.map(({ text }) => text)).toContain(`The tenant says ${name}.`);
  });

  test.for([
    ['app-present', 'app-not-in-tenant'],
    ['app-enabled', 'app-disabled'],
    ['permission-consented', 'consent-not-granted'],
    ['permission-consented', 'missing-permission'],
    ['permission-asked-for-only', 'stale-token'],
    ['assignment-given', 'user-not-assigned'],
    ['assignment-not-needed', 'user-not-assigned'],
    ['person-present', 'user-not-in-tenant'],
    ['role-held', 'user-lacks-role'],
    ['licence-present', 'no-license'],
    ['tenant-licence-present', 'no-license'],
    ['site-permission-given', 'resource-specific-access'],
    ['sign-in-succeeded', 'conditional-access'],
  ] as const)('%s speaks against %s, also where the paste pointed to it', ([name, cause]) => {
    const before = judged({ ...known, cause }, { facts: [] });
    expect(before[0]?.cause).toBe(cause);
    const after = judged({ ...known, cause }, { facts: [fact(name)] });
    const strength = { certain: 3, likely: 2, possible: 1 } as const;
    const found = findingOf(after, cause);
    expect(found ? strength[found.confidence] : 0).toBeLessThan(strength[before[0]?.confidence ?? 'certain']);
  });

  test('a number in the sign-in log is read like any other', () => {
    const log = fact('sign-in-failed-otherwise', 'The log says `AADSTS50105`: the user is not assigned to a role.');
    expect(judged(known, { facts: [log] })[0]).toMatchObject({ cause: 'user-not-assigned', confidence: 'certain' });
  });

  test('alone says nothing of a case: what came along stands', () => {
    expect(judged(known, { facts: [fact('person-is-member')] })[0]?.cause).toBe('consent-not-granted');
  });
});

describe('A fact that is only presumed to be of the case is a hint', () => {
  const { cause: _, tenant: _tenant, ...cold } = known;
  const missing = [fact('app-missing')];
  const confidence = (about: Known, answers: Answers, cause: Cause) =>
    findingOf(judged(about, answers), cause)?.confidence;

  test.for([
    ['the case names no tenant', cold, {}, 'likely'],
    ['who signed in says that it was this one', cold, { isHere: true }, 'certain'],
    ['it is the tenant of the case', { ...cold, tenant }, { tenant: tenant.toUpperCase() }, 'certain'],
    ['it is another tenant', { ...cold, tenant }, { tenant: known.app ?? '' }, undefined],
  ] as const)('%s', ([, about, answers, expected]) => {
    expect(confidence(about, { facts: missing, ...answers }, 'app-not-in-tenant')).toBe(expected);
  });

  test.for([
    ['nobody says that who signed in was the one', {}, 'likely'],
    ['who signed in was the one', { isMine: true }, 'certain'],
  ] as const)('%s', ([, answers, expected]) => {
    const facts = [{ ...fact('assignment-required-and-missing'), presumed: 'person' } as const];
    expect(confidence({ ...cold, tenant }, { facts, ...answers }, 'user-not-assigned')).toBe(expected);
  });

  test('an administrator who holds the role says little of the person who called', () => {
    const facts = [{ ...fact('role-held'), presumed: 'person' } as const];
    const about: Known = { ...cold, tenant, cause: 'user-lacks-role' };
    expect(confidence(about, { facts }, 'user-lacks-role')).toBe('likely');
    expect(confidence(about, { facts, isMine: true }, 'user-lacks-role')).not.toBe('likely');
  });

  test('a sign-in of about that time is not called certain, whoever says that it was theirs', () => {
    const facts = [{ ...fact('sign-in-blocked-by-policy'), presumed: 'sign-in' } as const];
    expect(confidence({ ...cold, tenant }, { facts, isMine: true, isHere: true }, 'conditional-access')).toBe('likely');
  });
});

describe('What kind of object it is decides where the call changes it', () => {
  const { cause: _, ...cold } = known;
  test.for([
    ['POST', '/groups/{id}/members/$ref', 'group-dynamic', 'certain'],
    ['GET', '/groups/{id}/members', 'group-dynamic', undefined],
    ['PATCH', '/groups/{id}', 'group-dynamic', undefined],
    ['DELETE', '/groups/{id}', 'group-mail-enabled', 'certain'],
    ['GET', '/groups/{id}', 'group-mail-enabled', undefined],
    [undefined, undefined, 'group-mail-enabled', 'likely'],
  ] as const)('%s %s of a group that is %s: %s', ([method, path, name, expected]) => {
    const about = { ...cold, ...(method && { method }), ...(path && { path }) };
    expect(findingOf(judged(about, { facts: [fact(name)] }), 'target-managed-elsewhere')?.confidence).toBe(expected);
  });

  test('groups inside a group matter to who reads its members', () => {
    const facts = [fact('group-holds-groups')];
    const found = (path: string) =>
      findingOf(judged({ ...cold, method: 'GET', path }, { facts }), 'nested-groups')?.confidence;
    expect(found('/groups/{id}/transitiveMembers')).toBe('likely');
    expect(found('/groups/{id}')).toBeUndefined();
  });
});

test('An app that names somebody who is not there has not been refused', () => {
  const { cause: _, ...cold } = known;
  const findings = judged({ ...cold, type: 'application' }, { facts: [fact('person-missing')] });
  expect(findingOf(findings, 'not-authorization')?.confidence).toBe('likely');
  expect(findingOf(findings, 'user-not-in-tenant')).toBeUndefined();
});

test('What the paste pointed to steps back once the tenant points elsewhere', () => {
  const findings = judged({ ...known, cause: 'missing-permission' }, { facts: [fact('licence-missing')] });
  expect(findings[0]?.cause).toBe('no-license');
});

const some = fc.uniqueArray(fc.constantFrom(...tenantFacts), { maxLength: 8 });

test('The order of the answers does not matter, and a cause is always of the list', () => {
  fc.assert(
    fc.property(some, fc.option(fc.constantFrom(...causes), { nil: undefined }), (names, cause) => {
      const { cause: _, ...cold } = known;
      const about = { ...cold, ...(cause !== undefined && { cause }) };
      const ranked = (order: readonly TenantFactName[]) =>
        judged(about, { facts: order.map((name) => fact(name)) }).map((one) => `${one.cause} ${one.confidence}`);
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
    ['permission-consented', 'permission-asked-for-only', 'consent-not-granted'],
    ['assignment-required-and-missing', 'assignment-given', 'user-not-assigned'],
    ['person-missing', 'person-present', 'user-not-in-tenant'],
    ['sign-in-blocked-by-policy', 'sign-in-succeeded', 'conditional-access'],
  ] as const)
    expect(findingOf(judged(known, { facts: [fact(one), fact(other)] }), cause)?.confidence).not.toBe('certain');
});

const tables = { index: permissionIndex() };
const reading: Known = {
  tenant,
  app: '11111111-2222-4333-8444-555555555555',
  cloud: 'global',
  permissions: ['Mail.Read'],
  held: ['User.Read'],
  type: 'delegated',
  method: 'GET',
  path: '/users/{id}/messages',
};

const first = (case_: Known, facts: readonly TenantFact[] = []) => {
  const [finding] = judged(case_, { facts }, tables);
  return `${finding?.confidence} ${finding?.cause}`;
};

test('What came along is judged like a paste', () => {
  expect(first(reading)).toBe('likely missing-permission');
  expect(first({ cloud: 'global', permissions: [] })).toBe('possible ask-community');
  expect(first({ cloud: 'global', permissions: [], cause: 'conditional-access' })).toBe('likely conditional-access');
});

test('The tenant decides what a paste leaves open', () => {
  expect(first(reading, [{ fact: 'permission-asked-for-only', words: 'Nobody consented.' }])).toBe(
    'certain consent-not-granted',
  );
  expect(first(reading, [{ fact: 'app-missing', words: 'It is not there.' }])).toBe('certain app-not-in-tenant');
});

describe('A case is completed by the data', () => {
  const { permissions: _, ...call } = reading;
  const bare: Known = { ...call, permissions: [] };

  test('with what the call needs, for the kind of caller, where nothing was named', () => {
    expect(completed(bare, tables).permissions).toEqual(['Mail.ReadBasic']);
    expect(completed({ ...bare, type: 'application' }, tables).permissions).toEqual(['Mail.ReadBasic.All']);
    expect(completed(reading, tables).permissions).toEqual(['Mail.Read']);
    expect(completed(bare, tables).ways).toContainEqual(['Mail.Read']);
    expect(completed({ cloud: 'global', permissions: [] }, tables)).toEqual({ cloud: 'global', permissions: [] });
  });

  test('with the roles that would do, for a person alone', () => {
    const all = { ...tables, roles: roleTable() };
    const changing: Known = { ...reading, method: 'PATCH', path: '/users/{id}' };
    expect(completed(changing, all).roles).toContain('User Administrator');
    expect(completed({ ...changing, type: 'application' }, all)).not.toHaveProperty('roles');
    expect(completed({ cloud: 'global', permissions: [] }, all)).not.toHaveProperty('roles');
    expect(completed(changing, tables)).not.toHaveProperty('roles');
  });
});
