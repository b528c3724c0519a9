import { expect, test } from 'vitest';
import { protectedApi } from './protected-api.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the approval is named',
    { status: 403, phrases: ['protected-api'], claims: { idtyp: 'app' } },
    ['decisive protected-api'],
  ],
  [
    'an app by itself reads chats, and Teams says nothing',
    {
      status: 403,
      claims: { idtyp: 'app' },
      request: { method: 'GET', path: '/users/a/chats/getAllMessages' },
      error: { code: 'UnknownError', message: '' },
    },
    ['strong protected-call'],
  ],
  [
    'the status is not known, and Teams says nothing',
    { claims: { idtyp: 'app' }, request: { path: '/chats/a/messages' }, error: { code: 'UnknownError', message: '' } },
    ['strong protected-call'],
  ],
  [
    'looks like it, and a person is signed in',
    { status: 403, claims: { scp: 'Chat.Read' }, request: { path: '/chats/a/messages' } },
    ['against(strong) person-signed-in'],
  ],
  [
    'looks like it, and a permission is named',
    {
      status: 403,
      claims: { idtyp: 'app' },
      phrases: [{ phrase: 'missing-permissions-on-request', needs: ['Chat.Read.All'] }],
      request: { path: '/chats/a/messages' },
    },
    [],
  ],
  [
    'looks like it, and the app is no member',
    { status: 403, claims: { idtyp: 'app' }, phrases: ['not-a-member'], request: { path: '/chats/a/messages' } },
    [],
  ],
  [
    'posting is not reading',
    { status: 403, claims: { idtyp: 'app' }, request: { method: 'POST', path: '/chats/a/messages' } },
    [],
  ],
  [
    'channels alone are not protected',
    { status: 403, claims: { idtyp: 'app' }, request: { path: '/teams/a/channels' } },
    [],
  ],
])('%s', ([, situation, expected]) => {
  expect(sayings(protectedApi, situation)).toEqual(expected);
});
