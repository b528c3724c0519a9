import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails } from './decode-details.ts';
import { decodePermissionIndex } from './permission-table.ts';
import { openedBy } from './opened-requests.ts';
import { decodeRoleTable } from './role-table.ts';
import { templatesOf } from './templates-of.ts';

const tables = [
  ['permission-index.json', decodePermissionIndex],
  ['permission-details.json', decodePermissionDetails],
  ['role-table.json', decodeRoleTable],
] as const;

const textOf = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

test.for(tables)('%s: what is missing, cut off, foreign or of another version is said', ([file, decode]) => {
  const text = textOf(file);
  const kindOf = (broken: string) => {
    const read = decode(broken);
    return read.ok ? 'read' : `${read.problem.kind}: ${read.problem.text}`;
  };
  expect(kindOf(text)).toBe('read');
  expect(kindOf('')).toMatch(/^missing: .*\.$/);
  expect(kindOf(text.slice(0, 5_000))).toMatch(/^cut-off: .*\.$/);
  expect(kindOf(text.slice(0, -2))).toMatch(/^cut-off: /);
  expect(kindOf('<!doctype html>')).toMatch(/^damaged: /);
  expect(kindOf('[1, 2]')).toMatch(/^damaged: /);
  expect(kindOf('null')).toMatch(/^damaged: /);
  expect(kindOf(text.replace('/1"', '/2"'))).toMatch(/^other-version: .*reload/);
});

test.for([
  ['a column is missing', (table: Table) => delete table['edges']],
  ['a column is shorter', (table: Table) => listOf(table, 'nodes').pop()],
  ['a column is longer', (table: Table) => listOf(table, 'rows').push(0)],
  ['a number points nowhere', (table: Table) => listOf(table, 'shared').fill(1e9)],
  ['a number is none', (table: Table) => listOf(table, 'cells').splice(5, 1, 'x')],
  ['numbers are huge', (table: Table) => listOf(table, 'cells').fill(2 ** 31)],
  ['numbers are negative', (table: Table) => listOf(table, 'ends').fill(-1)],
  ['nodes go on without end', (table: Table) => listOf(table, 'nodes').fill(1)],
] as const)('The index is refused when %s', ([, damage]) => {
  const table: Table = JSON.parse(textOf('permission-index.json'));
  damage(table);
  const read = decodePermissionIndex(JSON.stringify(table));
  expect(read.ok ? 'read' : read.problem.kind).toBe('damaged');
});

type Table = Record<string, unknown>;

function listOf(table: Table, name: string): unknown[] {
  const list = table[name];
  return Array.isArray(list) ? list : [];
}

test('The index holds all permissions and knows its date', () => {
  const index = decodePermissionIndex(textOf('permission-index.json'));
  expect(index.ok && [index.value.permissions.length, index.value.resourceSpecific.size]).toEqual([917, 41]);
  expect(index.ok && index.value.date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('Details: ids of both types, levels, consent, and the permissions that open no request', () => {
  const details = decodePermissionDetails(textOf('permission-details.json'));
  if (!details.ok) throw new Error(details.problem.text);
  const { byName, all } = details.value;
  expect(byName.get('Mail.Send')).toMatchObject({
    delegatedId: 'e383f46e-2787-4529-855e-0e479a3ffac0',
    applicationId: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
    forms: {
      delegatedWork: { adminConsent: false, privilegeLevel: 2 },
      application: { adminConsent: true, privilegeLevel: 3 },
    },
    application: { title: 'Send mail as any user' },
  });
  expect(byName.get('AgentIdentity.Read.All')?.delegatedId).toBeUndefined();
  expect(byName.get('TeamSettings.Read.Group')?.resourceSpecific).toBe(true);
  expect(byName.get('openid')).toMatchObject({
    opensRequests: false,
    delegatedId: '37f7f235-527c-4136-accd-4a02d197296e',
  });
  expect(all.filter(({ opensRequests }) => opensRequests)).toHaveLength(877);
  expect(byName.get('Files.SelectedOperations.Selected')?.opensRequests).toBe(false);
  const caseOnly = all.filter(({ name }) => name.toLowerCase() === 'calls.joingroupcallasguest.all');
  expect(caseOnly).toHaveLength(2);
});

test('What a permission opens', () => {
  const index = decodePermissionIndex(textOf('permission-index.json'));
  if (!index.ok) throw new Error(index.problem.text);
  const opened = (name: string) => openedBy(index.value, name);
  expect(opened('Mail.Send').find(({ template }) => template === '/me/sendmail')).toEqual({
    method: 'POST',
    template: '/me/sendmail',
    as: { delegatedWork: 'least', delegatedPersonal: 'least' },
  });
  expect(
    opened('Directory.Read.All').find(
      ({ template, method }) => `${method} ${template}` === 'GET /auditlogs/directoryaudits',
    )?.as,
  ).toEqual({
    delegatedWork: 'together',
    application: 'together',
  });
  expect(opened('DeviceManagementConfiguration.ReadWrite.All').length).toBeGreaterThan(2_000);
  expect(opened('__proto__')).toEqual([]);
  expect(templatesOf(index.value).length).toBeGreaterThan(7_266);
});
