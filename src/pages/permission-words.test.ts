import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails, type PermissionDetails } from '../engine/permissions/index.ts';
import {
  canConsentAlone,
  consentWords,
  detailsOfPermission,
  formOf,
  levelWords,
  type PermissionType,
} from './permission-words.ts';

const read = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.text);
const table = read.value;
const { byName } = table;

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

test('What the data does not have in a type is absent, not refused', () => {
  expect(formOf(byName.get('TeamSettings.Read.Group')!, 'delegated')).toBeUndefined();
});

test.for([
  ['Mail.Send', 'delegated', true],
  ['Mail.Send', 'application', false],
  ['User.Read.All', 'delegated', false],
  // The data says false here; nobody is signed in who could consent.
  ['NetworkAccessPolicy.Read.All', 'application', false],
  ['TeamSettings.Read.Group', 'application', false],
] as const)('People can consent to %s (%s) alone: %s', ([name, type, alone]) => {
  const { details, form: found } = form(name, type);
  expect(canConsentAlone(details, type, found)).toBe(alone);
});

test('A name is found however it is written', () => {
  expect(detailsOfPermission('mail.READ', table)?.name).toBe('Mail.Read');
  expect(detailsOfPermission('Mail.Nothing', table)).toBeUndefined();
});
