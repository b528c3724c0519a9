import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionIndex } from '../../engine/permissions/index.ts';
import { bestRole, countsOf, requestRows, searchRows } from './request-rows.ts';

const read = decodePermissionIndex(readFileSync('public/data/permission-index.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.text);
const index = read.value;

const mail = requestRows(index, ['Mail.Read']);
const found = (query: string) => searchRows(mail, query).map(({ method, template }) => `${method} ${template}`);

test('Where it is the least stands first, then the shorter path', () => {
  const ranks = mail.map(({ as, template }) => [
    ['least', 'higher', 'together'].indexOf(bestRole(as)),
    template.split('/').length,
  ]);
  expect(ranks).toEqual(ranks.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  const { least, higher, together } = countsOf(mail);
  expect(least + higher + together).toBe(mail.length);
});

test.for([
  ['messages', 'GET /me/messages'],
  ['GET messages', 'GET /me/messages'],
  ['get  /me/mess', 'GET /me/messages'],
  ['/users/anna@contoso.com/messages', 'GET /users/{id}/messages'],
  ['https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages?$top=5', 'GET /users/{id}/messages'],
  ['/beta/me/messages', 'GET /me/messages'],
  ['MAILFOLDERS', 'GET /me/mailfolders'],
  ['', 'GET /me/messages'],
] as const)('“%s” finds %s', ([query, request]) => {
  expect(found(query)).toContain(request);
});

test('What is addressed otherwise is found by the index', () => {
  const sites = requestRows(index, ['Sites.ReadWrite.All']);
  const url = 'PATCH https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com:/sites/HR:/lists/Tasks/items/1';
  expect(searchRows(sites, url)).toEqual([]);
  expect(searchRows(sites, url, index).map(({ method, template }) => `${method} ${template}`)).toEqual([
    'PATCH /sites/{id}/lists/{id}/items/{id}',
  ]);
});

test('A method is one, not a part of other words', () => {
  const sites = requestRows(index, ['Sites.ReadWrite.All']);
  expect(new Set(searchRows(sites, 'GET templates').map(({ method }) => method))).toEqual(new Set(['GET']));
});

test.for(['/users/anna/nothing', '/users/anna//messages', 'PUT messages', '%', '__proto__', 'x'.repeat(10_000)])(
  '“%s” finds nothing',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);

test('Two spellings open together what either opens, each request once', () => {
  const spellings = ['Calls.JoinGroupCallAsGuest.All', 'Calls.JoinGroupCallasGuest.All'];
  const rows = requestRows(index, spellings);
  const keys = rows.map(({ method, template }) => `${method} ${template}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThanOrEqual(requestRows(index, spellings.slice(0, 1)).length);
});
