import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails, decodePermissionIndex } from '../../engine/permissions/index.ts';
import type { PermissionType } from '../permission-words.ts';
import { answerOf } from './answer.ts';
import { namedCall } from './call-fit.ts';

const details = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
const index = decodePermissionIndex(readFileSync('public/data/permission-index.json', 'utf8'));
if (!details.ok || !index.ok) throw new Error('The tables cannot be read.');
const table = details.value;
const calls = index.value;

const whole = (permissions: readonly string[], type: PermissionType | undefined, callName?: string): string => {
  const [method, path = ''] = callName?.split(' ') ?? [];
  const call = callName === undefined ? undefined : namedCall(calls, method, path);
  const answer = answerOf({ permissions, type, callName, call }, table);
  return answer ? `${answer.lead}: ${answer.text}` : '';
};

const messages = 'GET /users/{id}/messages';

test.for([
  [
    'the least, moderate',
    ['Group.ReadBasic.All'],
    'delegated',
    'GET /groups',
    'Small: `Group.ReadBasic.All` is the least permission for `GET /groups`, delegated, moderate. Open: whose app it is, and whether it makes this call.',
  ],
  [
    'the least, and not small',
    ['User.ReadBasic.All'],
    'application',
    'GET /users',
    'No more than needed, but not small: `User.ReadBasic.All` is the least permission for `GET /users`, application, high.',
  ],
  [
    'more than needed',
    ['mail.read'],
    'application',
    messages,
    'More than needed: `Mail.ReadBasic.All` is enough for `GET /users/{id}/messages`; asked for is `Mail.Read`, application, high.',
  ],
  [
    'broad',
    ['rolemanagement.readwrite.directory'],
    'application',
    undefined,
    'Do not approve as asked: `RoleManagement.ReadWrite.Directory` opens the whole tenant',
  ],
  [
    'an unknown name',
    ['Totally.Harmless.Read'],
    'application',
    messages,
    'Do not approve yet: Microsoft’s data does not have `Totally.Harmless.Read` as an application permission.',
  ],
  [
    'not used',
    ['User.Read.All'],
    'delegated',
    messages,
    'Not for the named call: `GET /users/{id}/messages` does not use `User.Read.All`',
  ],
  [
    'half of a pair',
    ['AuditLog.Read.All'],
    'application',
    'GET /auditLogs/directoryAudits',
    'Not enough alone: `GET /auditLogs/directoryAudits` needs `AuditLog.Read.All` together with `Directory.Read.All`',
  ],
  [
    'no call',
    ['Mail.Read'],
    'application',
    undefined,
    'High privilege: `Mail.Read`, application. The request names no',
  ],
  ['a call that is not known', ['Mail.Read'], 'delegated', 'GET /no/such', 'does not have the named call, so whether'],
  ['no type: the larger one', ['Mail.Read'], undefined, undefined, 'application. The request names no call'],
  ['no type', ['Mail.Read'], undefined, undefined, 'Open: which type is meant, and whose app it is.'],
  [
    'several: the worst leads',
    ['Mail.ReadBasic.All', 'Directory.ReadWrite.All', 'Mail.Read'],
    'application',
    messages,
    'Do not approve as asked: `Directory.ReadWrite.All` opens the whole tenant, or every site or mailbox in it. The other 2 stand below.',
  ],
  [
    'several: what is not used before what is too large',
    ['Mail.Read', 'User.Read.All'],
    'application',
    messages,
    'does not use `User.Read.All`, application, high. The other one stands below.',
  ],
] as const)('The answer to %s', ([, permissions, type, call, text]) => {
  const answer = whole(permissions, type, call);
  expect(answer).toContain(text);
  expect(answer).toMatch(/Open: .*whose app it is/);
});

test('No answer calls it safe, whatever is asked for', () => {
  for (const { name } of table.all) {
    for (const type of ['delegated', 'application', undefined] as const)
      expect(whole([name], type, messages)).not.toMatch(/\b(?:safe|harmless|go ahead|you can approve)\b/i);
  }
});

test('Without the table only what is broad is answered', () => {
  const ask = (permissions: readonly string[]) =>
    answerOf({ permissions, type: 'application', callName: undefined, call: undefined }, undefined);
  expect(ask(['Mail.Read'])).toBeUndefined();
  expect(ask(['Mail.Read', 'Directory.ReadWrite.All'])).toMatchObject({ stop: true, lead: 'Do not approve as asked' });
});
