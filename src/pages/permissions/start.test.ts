import { expect, test } from 'vitest';
import { deriveFacts, judge, read, rules, withCmdletRequest } from '../../engine/index.ts';
import { callTables } from '../../terminal/permission-tables.ts';
import type { Diagnosed } from '../outcome.ts';
import { startOf } from './start.ts';

function diagnosed(text: string): Diagnosed {
  const reading = read(text);
  const { items } = reading;
  return { text, reading, items, facts: deriveFacts({ items }), judgement: judge({ items }, { rules }) };
}

test('Nothing known: an empty form', () => {
  expect(startOf({}, undefined)).toEqual({ method: 'GET', text: '' });
  expect(startOf({}, diagnosed('Access is denied.'))).toEqual({ method: 'GET', text: '' });
});

test('The request of the paste fills it, as it was pasted', () => {
  const pasted = diagnosed('PATCH https://graph.microsoft.us/beta/users/anna@contoso.com?$select=id\n403');
  expect(startOf({}, pasted)).toEqual({
    method: 'PATCH',
    text: 'https://graph.microsoft.us/beta/users/anna@contoso.com?$select=id',
  });
});

test('A cmdlet of the paste does, where no request is named', () => {
  const pasted = diagnosed('FullyQualifiedErrorId : AccessDenied,Microsoft.Graph.PowerShell.Cmdlets.GetMgUser_List1');
  expect(startOf({}, pasted).text).toBe('Get-MgUser_List');
});

test('It does also where the request that it stands for is known', () => {
  const pasted = diagnosed('Get-MgUser_List: Insufficient privileges to complete the operation.');
  const items = withCmdletRequest(pasted.items, callTables().index);
  const known = { ...pasted, items, facts: deriveFacts({ items }) };
  expect(known.facts.request?.value.path).toBe('/users');
  expect(startOf({}, known).text).toBe('Get-MgUser_List');
});

test('A link wins over the paste', () => {
  expect(startOf({ method: 'GET', path: '/me' }, diagnosed('DELETE /v1.0/users/x'))).toEqual({
    method: 'GET',
    text: '/me',
  });
  expect(startOf({ path: '/me' }, undefined)).toEqual({ method: '', text: '/me' });
});
