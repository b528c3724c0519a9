import { expect, test } from 'vitest';
import { personalAccount } from './personal-account.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the API says so', { status: 400, phrases: ['msa-not-supported'] }, ['decisive msa-not-supported']],
  [
    'a ticket was sent to an API for organisations',
    {
      status: 401,
      credential: { credential: 'personal-account-ticket' },
      phrases: ['jwt-not-well-formed'],
      request: { path: '/me/joinedTeams' },
    },
    ['weak jwt-not-well-formed', 'strong personal-account-on-work-api'],
  ],
  [
    'a personal account was refused its own mail',
    { status: 401, account: 'personal', request: { path: '/me/messages' } },
    ['weak personal-account-refused'],
  ],
  [
    'a personal account in the directory, no status',
    { account: 'personal', request: { path: '/users' } },
    ['strong personal-account-on-work-api'],
  ],
  [
    'a fault of the service, with a personal account',
    { status: 503, account: 'personal', request: { path: '/users' } },
    ['weak personal-account-refused'],
  ],
  [
    'looks like a missing licence, and the account is personal',
    { status: 404, account: 'personal', phrases: ['mailbox-not-enabled'], request: { path: '/me/messages' } },
    ['weak mailbox-not-enabled', 'weak personal-account-refused'],
  ],
  [
    'a work account',
    { status: 400, account: 'work', phrases: ['msa-not-supported'] },
    ['decisive msa-not-supported', 'against(strong) work-account'],
  ],
  [
    'looks like it, and is not: a personal address invited as a guest holds a token of the tenant',
    {
      status: 403,
      claims: { tid: 'x', iss: 'https://sts.windows.net/x/', idp: 'live.com' },
      request: { path: '/users' },
    },
    [],
  ],
  [
    'the tenant of personal accounts, in the token',
    { status: 403, claims: { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }, request: { path: '/groups' } },
    ['strong personal-account-on-work-api'],
  ],
  ['the token service answered', { account: 'personal', aadsts: [500200] }, ['decisive aadsts-500200']],
  ['nothing is known of the account', { status: 400, request: { path: '/users' } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(personalAccount, situation)).toEqual(expected);
});
