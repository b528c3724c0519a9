import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePermissionDetails, decodePermissionIndex } from '../../engine/permissions/index.ts';
import { fitOf, inWords, needOfCall } from './call-fit.ts';
import { kinOf } from './kin.ts';

const text = (file: string) => readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8');
const details = decodePermissionDetails(text('permission-details.json'));
const index = decodePermissionIndex(text('permission-index.json'));
if (!details.ok || !index.ok) throw new Error('The tables cannot be read.');
const [table, requests] = [details.value, index.value];

describe('the call that the request names', () => {
  const call = needOfCall(requests, 'GET', '/users/{id}/messages');
  if (call.kind !== 'found') throw new Error('The call is not found.');
  const { delegated, application } = call.needs;

  test.for([
    ['Mail.ReadBasic.All', application, 'least'],
    ['Mail.Read', application, 'more'],
    ['User.Read.All', application, 'unused'],
    ['mail.readbasic', delegated, 'least'],
    ['Mail.Read', undefined, 'no-form'],
  ] as const)('%s', ([name, needed, fit]) => {
    expect(fitOf(name, needed)).toBe(fit);
  });

  test('is compared with what is least', () => {
    expect(inWords(application?.least ?? [])).toBe('`Mail.ReadBasic.All`');
  });

  test('can be unknown', () => {
    expect(needOfCall(requests, 'GET', '/nothing/such')).toEqual({ kind: 'not-found' });
    expect(needOfCall(requests, undefined, '/users')).toEqual({ kind: 'not-found' });
  });
});

describe('smaller ones to ask about', () => {
  test.for([
    ['Sites.FullControl.All', 'application', 'Sites.Selected'],
    ['Application.ReadWrite.All', 'application', 'Application.ReadWrite.OwnedBy'],
    ['Mail.ReadWrite', 'application', 'Mail.Read'],
    ['Mail.ReadWrite', 'application', 'RBAC for Applications'],
    ['User.Read.All', 'application', 'User.ReadBasic.All'],
    ['User.ReadWrite.All', 'delegated', 'User.ReadWrite'],
    ['ChannelMessage.Read.All', 'application', 'ChannelMessage.Read.Group'],
    ['full_access_as_app', 'application', 'RBAC for Applications'],
  ] as const)('beside %s (%s): %s', ([name, type, smaller]) => {
    expect(kinOf(table, name, type).map((kin) => kin.name)).toContain(smaller);
  });

  test('exist in the type that is asked for, and are never the permission itself', () => {
    for (const { name } of table.all) {
      for (const type of ['delegated', 'application'] as const) {
        const kin = kinOf(table, name, type).map((one) => one.name);
        expect(new Set(kin).size).toBe(kin.length);
        expect(kin).not.toContain(name);
      }
    }
    expect(kinOf(table, 'User.Read.All', 'application').map((kin) => kin.name)).not.toContain('User.Read');
  });
});
