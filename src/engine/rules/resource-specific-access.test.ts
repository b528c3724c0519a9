import { expect, test } from 'vitest';
import { resourceSpecificAccess } from './resource-specific-access.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the caller is no member', { status: 403, phrases: ['not-a-member'] }, ['decisive not-a-member']],
  ['the item has rights of its own', { status: 403, phrases: ['item-permissions'] }, ['strong item-permissions']],
  [
    'looks like a missing permission, and the token holds only a Selected one',
    {
      status: 403,
      phrases: ['access-denied'],
      claims: { idtyp: 'app', roles: ['Sites.Selected'] },
      request: { path: '/sites/a/drive' },
    },
    ['weak access-denied', 'strong selected-permission', 'weak rights-on-item'],
  ],
  [
    'a Selected permission beside others',
    {
      status: 403,
      claims: { idtyp: 'app', roles: ['Sites.Selected', 'User.Read.All'] },
      request: { path: '/sites/a' },
    },
    ['weak selected-permission', 'weak rights-on-item'],
  ],
  [
    'looks like a wrong id, and the token holds a Selected permission',
    {
      status: 404,
      claims: { idtyp: 'app', roles: ['Files.SelectedOperations.Selected'] },
      request: { path: '/drives/a/items/b' },
    },
    ['strong selected-permission'],
  ],
  [
    'a Selected permission cannot search all sites',
    { status: 403, claims: { idtyp: 'app', roles: ['Sites.Selected'] }, request: { path: '/sites/getAllSites' } },
    ['weak rights-on-item'],
  ],
  [
    'a member is asked for in Teams',
    { status: 403, claims: { scp: 'Channel.ReadBasic.All' }, request: { path: '/teams/a/channels' } },
    ['strong membership'],
  ],
  [
    'an app by itself needs no membership',
    { status: 403, claims: { idtyp: 'app', roles: ['Chat.Read.All'] }, request: { path: '/chats/a/messages' } },
    [],
  ],
  [
    'a permission is named as missing',
    {
      status: 403,
      phrases: [{ phrase: 'named-scope-not-granted', needs: ['Team.ReadBasic.All'] }],
      claims: { scp: 'User.Read' },
      request: { path: '/teams/a/channels' },
    },
    [],
  ],
  ['the token was refused', { status: 401, claims: { scp: 'Sites.Read.All' }, request: { path: '/sites/a' } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(resourceSpecificAccess, situation)).toEqual(expected);
});
