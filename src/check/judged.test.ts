import { expect, test } from 'vitest';
import { judged, neededBy } from './judged.ts';
import { permissionIndex } from '../terminal/permission-tables.ts';
import type { Known, TenantFact } from './probe.ts';

const tables = { index: permissionIndex() };
const known: Known = {
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
  expect(first(known)).toBe('likely missing-permission');
  expect(first({ cloud: 'global', permissions: [] })).toBe('possible ask-community');
  expect(first({ cloud: 'global', permissions: [], cause: 'conditional-access' })).toBe('likely conditional-access');
});

test('The tenant decides what a paste leaves open', () => {
  expect(first(known, [{ fact: 'permission-not-consented', words: 'Nobody consented.' }])).toBe(
    'certain consent-not-granted',
  );
  expect(first(known, [{ fact: 'app-missing', words: 'It is not there.' }])).toBe('certain app-not-in-tenant');
});

test('What the call needs comes from the data, for the kind of caller', () => {
  expect(neededBy(known, tables)).toEqual(['Mail.ReadBasic']);
  expect(neededBy({ ...known, type: 'application' }, tables)).toEqual(['Mail.ReadBasic.All']);
  expect(neededBy({ cloud: 'global', permissions: [] }, tables)).toEqual([]);
});
