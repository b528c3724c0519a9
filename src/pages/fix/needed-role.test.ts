import { expect, test } from 'vitest';
import { callTables } from '../../terminal/permission-tables.ts';
import { neededRole } from './needed-role.ts';

const tables = callTables();
const role = (method: string, url: string, caller: 'delegated' | 'application' = 'delegated') =>
  neededRole(tables, { method, url }, { caller, from: 'paste' })?.of;

test.for([
  ['PATCH', '/users/{id}', 'User Administrator'],
  ['GET', '/auditLogs/signIns', 'Reports Reader'],
  ['GET', '/me/messages', undefined],
  ['GET', '/no/such/thing', undefined],
  ['GET', '/deviceManagement/managedDevices', undefined],
] as const)('%s %s asks a person for %s', ([method, url, name]) => {
  expect(role(method, url)).toBe(name);
});

test('It is as trusted as the request that it was looked up for', () => {
  const request = { method: 'PATCH', url: '/users/{id}' };
  expect(neededRole(tables, request, { caller: 'delegated', from: 'link' })).toEqual({
    value: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
    from: 'link',
    of: 'User Administrator',
  });
});
