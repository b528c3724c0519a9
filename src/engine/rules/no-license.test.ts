import { expect, test } from 'vitest';
import { noLicense } from './no-license.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the tenant has no premium licence',
    { status: 403, phrases: ['non-premium-tenant'] },
    ['decisive non-premium-tenant'],
  ],
  [
    'the tenant has not the service',
    { status: 400, phrases: ['tenant-not-licensed'] },
    ['decisive tenant-not-licensed'],
  ],
  ['there is no mailbox', { status: 404, phrases: ['mailbox-not-enabled'] }, ['decisive mailbox-not-enabled']],
  [
    'there is no mailbox, and the account is personal',
    { status: 404, account: 'personal', phrases: ['mailbox-not-enabled'] },
    ['decisive mailbox-not-enabled', 'against(decisive) personal-without-mailbox'],
  ],
  ['the OneDrive was never made', { status: 404, phrases: ['no-mysite'] }, ['strong no-mysite']],
  ['a licence is named', { status: 403, phrases: ['licence-words'] }, ['strong licence-words']],
  [
    'looks like it, and the tenant is the wrong one',
    { status: 401, phrases: ['tenant-guid-not-found'] },
    ['weak tenant-guid-not-found'],
  ],
  ['the organisation has not subscribed', { aadsts: [650052] }, ['strong aadsts-650052']],
  ['looks like it, and the API was never switched on: the app’s registration', { aadsts: [500011] }, []],
  ['a personal account alone says nothing', { status: 403, account: 'personal' }, []],
  ['answered', { answers: { 'empty-answer': 'mailbox' } }, ['strong answered-empty-answer-mailbox']],
])('%s', ([, situation, expected]) => {
  expect(sayings(noLicense, situation)).toEqual(expected);
});
