import { expect, test } from 'vitest';
import { targetManagedElsewhere } from './target-managed-elsewhere.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the object is synchronised', { status: 400, phrases: ['synchronised-object'] }, ['decisive synchronised-object']],
  [
    'looks like a missing permission: changing members was refused',
    { status: 403, phrases: ['insufficient-privileges'], request: { method: 'POST', path: '/groups/a/members/$ref' } },
    ['weak member-change-refused'],
  ],
  [
    'removing an owner was refused',
    {
      status: 403,
      phrases: ['insufficient-privileges'],
      request: { method: 'DELETE', path: '/groups/a/owners/b/$ref' },
    },
    ['weak member-change-refused'],
  ],
  [
    'reading members was refused: not this',
    { status: 403, phrases: ['insufficient-privileges'], request: { method: 'GET', path: '/groups/a/members' } },
    [],
  ],
  [
    'changing members was refused with other words',
    { status: 403, phrases: ['access-denied'], request: { method: 'POST', path: '/groups/a/members/$ref' } },
    [],
  ],
  ['answered', { answers: { 'call-of-app': 'managed-elsewhere' } }, ['strong answered-call-of-app-managed-elsewhere']],
])('%s', ([, situation, expected]) => {
  expect(sayings(targetManagedElsewhere, situation)).toEqual(expected);
});
