import { expect, test } from 'vitest';
import { meetingAccessPolicy } from './meeting-access-policy.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Teams says so',
    {
      status: 403,
      phrases: ['no-application-access-policy'],
      claims: { idtyp: 'app' },
      request: { path: '/users/a/onlineMeetings' },
    },
    ['decisive no-application-access-policy', 'weak app-only-meetings'],
  ],
  [
    'an app by itself was refused on meetings',
    { status: 403, claims: { idtyp: 'app' }, request: { path: '/users/a/onlineMeetings/b/transcripts' } },
    ['weak app-only-meetings'],
  ],
  [
    'a permission is named as missing',
    {
      status: 403,
      phrases: [{ phrase: 'missing-permissions-on-request', needs: ['OnlineMeetings.Read.All'] }],
      claims: { idtyp: 'app' },
      request: { path: '/users/a/onlineMeetings' },
    },
    [],
  ],
  [
    'looks like it, and a person is signed in',
    { status: 403, claims: { scp: 'OnlineMeetings.Read' }, request: { path: '/me/onlineMeetings/b' } },
    ['against(strong) person-signed-in'],
  ],
  [
    'looks like it, and is a policy of Exchange',
    { status: 403, phrases: ['raop'], claims: { idtyp: 'app' }, request: { path: '/users/a/messages' } },
    [],
  ],
  [
    'the meeting does not exist',
    { status: 404, claims: { idtyp: 'app' }, request: { path: '/users/a/onlineMeetings/b' } },
    [],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(meetingAccessPolicy, situation)).toEqual(expected);
});
