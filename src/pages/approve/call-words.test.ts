import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionIndex } from '../../engine/permissions/index.ts';
import { fitOf, namedCall } from './call-fit.ts';
import { callWords, fitWords } from './call-words.ts';

const index = decodePermissionIndex(readFileSync('public/data/permission-index.json', 'utf8'));
if (!index.ok) throw new Error('The table cannot be read.');

function found(method: string, path: string) {
  const call = index.ok ? namedCall(index.value, method, path) : undefined;
  if (call?.kind !== 'found') throw new Error(`${method} ${path} is not found.`);
  return call;
}

const messages = found('GET', '/users/{id}/messages');
const audits = found('GET', '/auditLogs/directoryAudits');
const search = found('POST', '/search/query');

test.for([
  ['the smallest', 'Mail.ReadBasic.All', 'application', messages, 'least'],
  ['however it is written', 'mail.readbasic', 'delegated', messages, 'least'],
  ['more than is needed', 'Mail.Read', 'application', messages, 'more'],
  ['not used', 'User.Read.All', 'application', messages, 'unused'],
  ['half of a pair', 'AuditLog.Read.All', 'application', audits, 'together'],
  ['the other half', 'directory.read.all', 'delegated', audits, 'together'],
  ['one of several of which the body decides', 'Mail.Read', 'delegated', search, 'open'],
  ['not used, whatever the body', 'User.Read', 'delegated', search, 'unused'],
  ['of a type that the call does not take', 'Mail.Read', 'application', found('GET', '/me/messages'), 'no-form'],
] as const)('For the call it is %s: %s (%s)', ([, name, type, call, kind]) => {
  expect(fitOf(name, type, call).kind).toBe(kind);
});

test('Half of a pair is said to be nothing alone, with the other half', () => {
  const words = fitWords('auditlog.read.all', 'application', audits);
  expect(words).toContain('together with `Directory.Read.All`');
  expect(words).not.toContain('smallest');
});

test('Where the body decides, none is the smallest, and what decides is said', () => {
  expect(fitWords('Mail.Read', 'delegated', search)).toMatch(/can need it\. The entity types in the body decide/);
  expect(callWords(search, 'application')).toMatch(/needs one of `Files\.Read\.All` or `Sites\.Read\.All`/);
  expect(callWords(search, undefined)).not.toContain('needs only');
});

test('The call is compared with what is least', () => {
  expect(fitWords('Mail.Read', 'application', messages)).toContain('`Mail.ReadBasic.All` is enough');
  expect(callWords(messages, 'application')).toContain('needs only `Mail.ReadBasic.All`');
});

test('A call that is not in the data, and one that could not be looked up, are said to be that', () => {
  const unknown = index.ok && namedCall(index.value, 'GET', '/nothing/such');
  expect(unknown).toEqual({ kind: 'not-found' });
  expect(index.ok && namedCall(index.value, undefined, '/users')).toEqual({ kind: 'not-found' });
  expect(callWords({ kind: 'not-found' }, undefined)).toMatch(/does not have it/);
  expect(callWords('missing', undefined)).toMatch(/could not be looked up/);
  expect(callWords(undefined, undefined)).toBe('It is being looked up.');
});
