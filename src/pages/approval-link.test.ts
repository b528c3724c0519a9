import { expect, test } from 'vitest';
import type { AdminRequest } from '../fixes/admin-message.ts';
import { approvalOf } from './approval-link.ts';
import { formatFragment } from './fragment.ts';

const app = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';
const request: AdminRequest = {
  permissions: ['Mail.Read'],
  type: 'application',
  method: 'GET',
  path: '/users/{id}/messages',
};

test('The link names permission, type, app and call, as its page reads them', () => {
  const values = { 'app-id': { value: app.toUpperCase(), from: 'paste' } } as const;
  expect(formatFragment(approvalOf(request, values))).toBe(
    `permission=Mail.Read&type=application&app=${app}&method=GET&path=%2Fusers%2F%7Bid%7D%2Fmessages`,
  );
});

test('What came by a link and was not confirmed is not handed on', () => {
  const values = {
    'app-id': { value: app, from: 'link' },
    permission: { value: 'Mail.Send', from: 'link' },
  } as const;
  expect(approvalOf({ permissions: [] }, values)).toEqual({});
});

test('No concrete path, no person and no odd name gets into it', () => {
  const hostile: AdminRequest = {
    permissions: ["Mail.Read'; whoami"],
    method: 'TRACE',
    path: '/users/anna@contoso.com',
    cloud: 'nowhere',
  };
  const values = {
    'user-principal-name': { value: 'anna@contoso.com', from: 'paste' },
    'user-id': { value: app, from: 'paste' },
  } as const;
  expect(approvalOf(hostile, values)).toEqual({});
});

test('The global cloud goes without saying', () => {
  expect(approvalOf({ permissions: [], cloud: 'global' }, {})).toEqual({});
  expect(approvalOf({ permissions: [], cloud: 'china' }, {})).toEqual({ cloud: 'china' });
});
