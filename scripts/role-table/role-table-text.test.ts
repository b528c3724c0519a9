import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roleTableText } from './role-table-text.ts';

const list: unknown = JSON.parse(readFileSync('scripts/role-table/roles.json', 'utf8'));

test('The served table is what the script makes of the list', () => {
  expect(roleTableText(list)).toBe(readFileSync('public/data/role-table.json', 'utf8'));
});

test.for([
  ['nothing', {}],
  ['an entry without a kind of caller', { checked: '2026-11-24', targets: {}, entries: [{ id: 'a', roles: [] }] }],
] as const)('A list that is not one is refused: %s', ([, broken]) => {
  expect(() => roleTableText(broken)).toThrow();
});
