import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails } from '../../engine/permissions/index.ts';
import { permissionIds } from './permission-ids.ts';

const decoded = decodePermissionDetails(
  readFileSync(new URL('../../../public/data/permission-details.json', import.meta.url), 'utf8'),
);
if (!decoded.ok) throw new Error(decoded.problem.text);
const table = decoded.value;
const idsOf = (value: string) => permissionIds(table, { value, from: 'typed' });

test('A name has an id for each type', () => {
  expect(idsOf('User.ReadBasic.All').values).toEqual({
    'delegated-permission-id': {
      value: 'b340eb25-3456-403f-be2f-af7a0d370277',
      from: 'typed',
      of: 'User.ReadBasic.All',
    },
    'application-permission-id': {
      value: '97235f07-e226-4f63-ace3-39588e11d3a1',
      from: 'typed',
      of: 'User.ReadBasic.All',
    },
  });
});

test('They are as trusted as the name, whose spelling does not matter', () => {
  const { values } = permissionIds(table, { value: 'directory.readwrite.all', from: 'link' });
  expect(values['application-permission-id']).toMatchObject({ from: 'link', of: 'Directory.ReadWrite.All' });
});

test.for([
  ['AgentIdentity.Create.All', 'Microsoft’s data has no id for AgentIdentity.Create.All as an application permission.'],
  ['User.Read', 'User.Read does not exist as an application permission.'],
  ['Nothing.Such', 'Microsoft’s data knows no permission Nothing.Such.'],
] as const)('Why there is no id: %s', ([name, note]) => {
  const { values, notes } = idsOf(name);
  expect(values['application-permission-id']).toBeUndefined();
  expect(notes['application-permission-id']).toBe(note);
});

test('What is no name is not looked up, and nothing of it is said', () => {
  expect(idsOf("'; whoami")).toEqual({ values: {}, notes: {} });
});
