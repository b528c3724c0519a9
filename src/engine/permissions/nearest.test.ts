import { expect, test } from 'vitest';
import { permissionIndex } from '../../terminal/permission-tables.ts';
import { matchRequest } from './match.ts';

const index = permissionIndex();
const hints = (url: string): readonly string[] => {
  const match = matchRequest(index, { method: 'GET', url });
  return match.kind === 'not-found' ? match.nearest : [];
};

test.for([
  ['one letter left out', '/user/x/messages', '/users/{id}/messages'],
  ['two letters swapped, and one left out', '/usres/x/mesages', '/users/{id}/messages'],
  ['two names of three', '/me/mesages/x/attachements', '/me/messages/{id}/attachments'],
  ['the last name unknown: as far as it goes', '/groups/x/nothing', '/groups/{id}'],
] as const)('%s', ([, url, template]) => {
  expect(hints(url)[0]).toBe(template);
});

test('Of what is like nothing nothing is said', () => {
  expect(hints('/nonsense/way')).toEqual([]);
});
