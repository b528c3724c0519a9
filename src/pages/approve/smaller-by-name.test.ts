import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails } from '../../engine/permissions/index.ts';
import { formOf } from '../permission-words.ts';
import { smallerByName } from './smaller-by-name.ts';

const details = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
if (!details.ok) throw new Error('The table cannot be read.');
const table = details.value;

test.for([
  ['Sites.FullControl.All', 'application', 'Sites.Selected'],
  ['Application.ReadWrite.All', 'application', 'Application.ReadWrite.OwnedBy'],
  ['Mail.ReadWrite', 'application', 'Mail.Read'],
  ['Mail.ReadWrite', 'application', 'RBAC for Applications'],
  ['User.Read.All', 'application', 'User.ReadBasic.All'],
  ['User.ReadWrite.All', 'delegated', 'User.ReadWrite'],
  ['ChannelMessage.Read.All', 'application', 'ChannelMessage.Read.Group'],
  ['full_access_as_app', 'application', 'RBAC for Applications'],
] as const)('Smaller than %s (%s): %s', ([name, type, smaller]) => {
  expect(smallerByName(table, name, type).map((one) => one.name)).toContain(smaller);
});

test.for(['delegated', 'application'] as const)(
  'Every smaller one exists in the type that is asked for (%s), stands there once, and is never the permission itself',
  (type) => {
    const asked = [...table.all.map(({ name }) => name), 'full_access_as_app'];
    for (const name of asked) {
      const smaller = smallerByName(table, name, type).map((one) => one.name);
      expect(new Set(smaller).size).toBe(smaller.length);
      expect(smaller).not.toContain(name);
      // A feature is no permission: its name has spaces.
      const names = smaller.filter((one) => !one.includes(' '));
      expect(names.filter((one) => !existsAs(one, type))).toEqual([]);
    }
  },
);

function existsAs(name: string, type: 'delegated' | 'application'): boolean {
  const found = table.byName.get(name);
  return found !== undefined && formOf(found, type) !== undefined;
}

test('What is only delegated is not named beside an application permission', () => {
  expect(smallerByName(table, 'User.Read.All', 'application').map((one) => one.name)).not.toContain('User.Read');
});
