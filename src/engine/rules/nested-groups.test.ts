import { expect, test } from 'vitest';
import { nestedGroups } from './nested-groups.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'members come with nulls',
    { status: 200, request: { method: 'GET', path: '/groups/a/members' } },
    ['strong members-with-nulls'],
  ],
  [
    'groups of a person come with nulls',
    { status: 200, request: { method: 'GET', path: '/me/memberOf' } },
    ['strong members-with-nulls'],
  ],
  [
    'reading members was refused',
    {
      status: 403,
      phrases: ['insufficient-privileges'],
      request: { method: 'GET', path: '/groups/a/transitiveMembers' },
    },
    ['weak members-refused'],
  ],
  [
    'looks like it, and members are changed, not read',
    { status: 403, phrases: ['insufficient-privileges'], request: { method: 'POST', path: '/groups/a/members/$ref' } },
    [],
  ],
  ['a list of groups has no members', { status: 200, request: { method: 'GET', path: '/groups' } }, []],
  ['the token was refused', { status: 401, request: { method: 'GET', path: '/groups/a/members' } }, []],
  ['answered', { answers: { 'empty-answer': 'members' } }, ['strong answered-empty-answer-members']],
])('%s', ([, situation, expected]) => {
  expect(sayings(nestedGroups, situation)).toEqual(expected);
});
