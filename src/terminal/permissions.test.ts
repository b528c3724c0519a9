import { expect, test } from 'vitest';
import { permissionIndex, roleTable } from './permission-tables.ts';
import { permissionsAsJson } from './permissions-json.ts';
import { readablePermissions } from './permissions-readable.ts';

const index = permissionIndex();
const roles = roleTable();

const answer = (line: unknown) => permissionsAsJson(index, typeof line === 'string' ? line : JSON.stringify(line));

test.for([
  [
    'a request',
    { id: 'a', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me/messages' },
    {
      id: 'a',
      template: '/me/messages',
      delegatedWork: { least: ['Mail.ReadBasic'], higher: ['Mail.Read', 'Mail.ReadWrite'] },
      delegatedPersonal: { least: ['Mail.ReadBasic'], higher: ['Mail.Read', 'Mail.ReadWrite'] },
      application: null,
    },
  ],
  [
    'permissions that are needed together',
    { id: 1, method: 'get', url: '/auditLogs/directoryAudits' },
    {
      id: 1,
      template: '/auditlogs/directoryaudits',
      delegatedWork: { least: ['AuditLog.Read.All and Directory.Read.All'], higher: [] },
      delegatedPersonal: null,
      application: { least: ['AuditLog.Read.All and Directory.Read.All'], higher: [] },
    },
  ],
  [
    'an unknown request',
    { id: 2, method: 'GET', url: '/nowhere' },
    { id: 2, template: null, delegatedWork: null, delegatedPersonal: null, application: null },
  ],
  [
    'an unknown method',
    { id: 3, method: 'DELETE', url: '/me/sendMail' },
    { id: 3, template: null, delegatedWork: null, delegatedPersonal: null, application: null },
  ],
  ['no JSON', '{', { id: null, error: expect.stringContaining('Not a JSON object') }],
  ['a list', '[]', { id: null, error: expect.stringContaining('Not a JSON object') }],
  ['no address', { id: 4, method: 'GET' }, { id: 4, error: expect.stringContaining('url') }],
  ['no method', { id: 5, url: '/me' }, { id: 5, error: expect.stringContaining('method') }],
] as const)('One line: %s', ([, line, expected]) => {
  expect(answer(line)).toEqual(expected);
});

test.for([
  ['PATCH', '/users/x', 'User.ReadWrite.All', 'User Administrator', 'Microsoft'],
  [
    'GET',
    '/me/messages/x',
    'Mail.ReadBasic',
    'Other than the data',
    'message-get',
    'an app that calls by itself has none',
  ],
  ['GET', '/me/mesages', 'not in the data', '/me/messages'],
  ['PUT', '/me/messages', 'known are GET, POST'],
  ['POST', '/$batch', 'each of its requests'],
  ['GET', 'https://example.com', 'not a host of Microsoft Graph'],
  ['Get-MgUserMessage', undefined, 'going by its name', '/users/{id}/messages'],
  ['Get-MgBookingBusinessAppointment', undefined, 'one of these requests'],
  ['Get-MgNothing', undefined, 'No request is known'],
  ['/me', undefined, 'GET /me', 'User.Read'],
] as const)('For a person: %s %s', ([first, second, ...expected]) => {
  const text = readablePermissions({ index, roles }, second === undefined ? [first] : [first, second]);
  for (const part of expected) expect(text).toContain(part);
  expect(text).not.toContain('`');
});
