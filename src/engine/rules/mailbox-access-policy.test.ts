import { expect, test } from 'vitest';
import { mailboxAccessPolicy } from './mailbox-access-policy.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the policy is named', { status: 403, phrases: ['raop'] }, ['decisive raop']],
  [
    'the person may not send for the mailbox',
    { status: 403, phrases: ['send-as-denied'] },
    ['decisive send-as-denied'],
  ],
  [
    'looks like the EWS lists, and can be a policy',
    { status: 403, phrases: ['odata-disabled'] },
    ['weak odata-disabled'],
  ],
  [
    'looks like a missing permission, and the token holds one for mail',
    {
      status: 403,
      phrases: ['exchange-access-denied'],
      claims: { idtyp: 'app', roles: ['Mail.Read'] },
      request: { path: '/users/a/messages' },
    },
    ['weak exchange-access-denied', 'strong mail-permission-held'],
  ],
  [
    'the token holds no permission for mail: that is not this',
    {
      status: 403,
      phrases: ['exchange-access-denied'],
      claims: { idtyp: 'app', roles: ['User.Read.All'] },
      request: { path: '/users/a/messages' },
    },
    ['weak exchange-access-denied'],
  ],
  [
    'a person opens the mailbox of another, and the app holds a permission for it',
    { status: 403, claims: { scp: 'Mail.Read.Shared' }, request: { path: '/users/a/messages' } },
    ['strong other-mailbox'],
  ],
  [
    'a person opens the mailbox of another, and the app holds none',
    { status: 403, claims: { scp: 'User.Read' }, request: { path: '/users/a/calendar' } },
    ['weak other-mailbox'],
  ],
  ['the person’s own mailbox', { status: 403, claims: { scp: 'Mail.Read' }, request: { path: '/me/messages' } }, []],
  [
    'looks like a wrong id, and is a folder of another person',
    { status: 404, phrases: ['item-not-found'] },
    ['strong item-not-found'],
  ],
  [
    'looks like it, and is a policy of Teams',
    {
      status: 403,
      phrases: ['no-application-access-policy'],
      claims: { idtyp: 'app' },
      request: { path: '/users/a/onlineMeetings' },
    },
    [],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(mailboxAccessPolicy, situation)).toEqual(expected);
});
