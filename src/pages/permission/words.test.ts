import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails, type PermissionDetails } from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';
import type { Opened } from './load-permission.ts';
import { accountWords, consentWords, formOf, levelWords, openedWords, type PermissionType } from './words.ts';

const read = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.text);
const { byName } = read.value;

function form(name: string, type: PermissionType) {
  const details: PermissionDetails = byName.get(name)!;
  return { details, form: formOf(details, type)! };
}

test.for([
  ['Mail.Send', 'delegated', /^No administrator is needed/],
  ['Mail.Send', 'application', /^An administrator has to consent/],
  ['User.Read.All', 'delegated', /^An administrator has to consent/],
  // The data says false here; nobody is signed in who could consent.
  ['NetworkAccessPolicy.Read.All', 'application', /^An administrator has to consent/],
  ['TeamSettings.Read.Group', 'application', /owner of the one team/],
  // Has an id, and nothing else is published.
  ['Mail.ReadBasic', 'application', /^An administrator has to consent/],
] as const)('Consent to %s (%s)', ([name, type, words]) => {
  const { details, form: found } = form(name, type);
  expect(consentWords(details, type, found)).toMatch(words);
});

test.for([
  ['Mail.Send', 'delegated', '2 of 4, moderate'],
  ['Mail.Send', 'application', '3 of 4, high'],
  ['RoleManagement.ReadWrite.Directory', 'application', '4 of 4, very high'],
  ['MailTips.ReadBasic.Shared', 'delegated', '3 of 4, high; for personal accounts 2 of 4, moderate'],
  ['Mail.ReadBasic', 'application', 'Not in Microsoft’s data.'],
] as const)('Level of %s (%s): %s', ([name, type, words]) => {
  expect(levelWords(form(name, type).form)).toBe(words);
});

test.for([
  ['Mail.Send', 'Work, school and personal accounts'],
  ['User.Read.All', 'Work and school accounts'],
  ['Teamwork.Migrate.All', 'Personal accounts'],
] as const)('Accounts of %s: %s', ([name, words]) => {
  expect(accountWords(byName.get(name)!)).toBe(words);
});

test('What the data does not have in a type is absent, not refused', () => {
  expect(formOf(byName.get('TeamSettings.Read.Group')!, 'delegated')).toBeUndefined();
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
