import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails } from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';
import type { Opened } from './load-permission.ts';
import { accountWords, openedWords } from './words.ts';

const read = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.text);
const { byName } = read.value;

test.for([
  ['Mail.Send', 'Work, school and personal accounts'],
  ['User.Read.All', 'Work and school accounts'],
  ['Teamwork.Migrate.All', 'Personal accounts'],
] as const)('Accounts of %s: %s', ([name, words]) => {
  expect(accountWords(byName.get(name)!)).toBe(words);
});

test.for([
  [0, 0, 0, 'Microsoft’s data names no request that it opens.'],
  [1, 0, 0, 'It opens one request. For it this is the least permission.'],
  [17, 0, 0, 'It opens 17 requests. For all of them this is the least permission.'],
  [0, 2, 0, 'It opens 2 requests. For all of them it is enough, and another one is the least.'],
  [
    15,
    2,
    0,
    'It opens 17 requests. For 15 this is the least permission; for 2 it is enough, and another one is the least.',
  ],
  [
    1000,
    1173,
    4,
    'It opens 2,177 requests. For 1,000 this is the least permission; for 1,173 it is enough, and another one is the least; for 4 another permission is needed as well.',
  ],
] as const)('%i, %i and %i requests', ([least, higher, together, words]) => {
  const total = least + higher + together;
  const kin = { opens: 0, instead: [] };
  const opened: Opened = {
    total,
    counts: { least, higher, together },
    first: [],
    kin: { delegated: kin, application: kin },
  };
  expect(openedWords(opened)).toBe(words);
});

test('A date in words, and what is none as it stands', () => {
  expect(formatDate('2026-08-07')).toBe('7 August 2026');
  expect(formatDate('soon')).toBe('soon');
});
