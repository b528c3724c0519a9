import { expect, test } from 'vitest';
import { caseValues, knownOf, problemOf } from './case-values.ts';
import { person } from '../../check/probes/person.ts';
import { currentRuns, readOf, type RunOf } from './check-store.ts';
import { clientIdIn } from './client-id.ts';
import { nextStepOf } from './next-step.ts';
import { builtAddress, scopeFor } from './request-address.ts';

const app = '11111111-2222-4333-8444-555555555555';
const other = '22222222-2222-4333-8444-555555555555';

test('What is typed wins over the link; a field that was emptied holds nothing; what is unfit is as none', () => {
  const link = { app, tenant: other, method: 'GET' };
  expect(caseValues(link, { app: other.toUpperCase(), permission: 'Mail.Read, User.Read' })).toEqual({
    app: other,
    tenant: other,
    method: 'GET',
    permission: ['Mail.Read', 'User.Read'],
  });
  expect(caseValues(link, { app: '', tenant: 'x' })).toEqual({ method: 'GET' });
  expect(problemOf('tenant', 'x')).toMatch(/^Expected/);
  expect(problemOf('tenant', ' ')).toBeUndefined();
});

test('The document decides on the cloud, and a cause that is none is left out', () => {
  expect(knownOf({ cloud: 'china', cause: 'stale-token', signin: app }, 'us-gov')).toEqual({
    cloud: 'us-gov',
    permissions: [],
    cause: 'stale-token',
    signIn: app,
  });
  expect(knownOf({ cause: 'no-such-cause' }, 'global')).not.toHaveProperty('cause');
});

test('A result is kept while what it was about stands, and goes when any of it changes, also by being there', () => {
  const about = (more: object) => knownOf({ app, ...more }, 'global');
  const run: RunOf = { kind: 'needs-click', of: readOf(person, about({})), held: [] };
  const kept = (more: object) => Object.keys(currentRuns({ person: run }, [person], about(more)));
  expect(kept({})).toEqual(['person']);
  expect(kept({ group: other })).toEqual(['person']);
  // It was read of who signed in: of anybody else it says nothing.
  expect(kept({ user: 'anna@contoso.com' })).toEqual([]);
});

test.for([
  [{ clientId: app.toUpperCase() }, app],
  [{ clientId: { 'us-gov': app } }, app],
  [{ clientId: { global: app } }, undefined],
  [{ clientId: null }, undefined],
  [{ clientId: 'an id' }, undefined],
  [{ clientId: [app] }, undefined],
  [[], undefined],
  [null, undefined],
] as const)('The app that a host brings: %j', ([config, expected]) => {
  expect(clientIdIn(config, 'us-gov')).toBe(expected);
});

test('The address of the call is built from the template and the ids that came along', () => {
  const known = { cloud: 'global', permissions: [], user: 'ada@contoso.com', group: app } as const;
  const host = 'graph.microsoft.com';
  expect(builtAddress({ ...known, path: '/users/{id}/messages/{id}' }, host)).toBe(
    'https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages/{id}',
  );
  expect(builtAddress({ ...known, type: 'delegated', path: '/users/{id}' }, host)).toBe(
    'https://graph.microsoft.com/v1.0/users/{id}',
  );
  expect(builtAddress({ ...known, user: 'bob_fabrikam.com#EXT#@contoso.com', path: '/users/{id}' }, host)).toBe(
    'https://graph.microsoft.com/v1.0/users/bob_fabrikam.com%23EXT%23@contoso.com',
  );
  expect(builtAddress({ ...known, path: '/groups/{id}/members' }, host)).toBe(
    `https://graph.microsoft.com/v1.0/groups/${app}/members`,
  );
  expect(builtAddress(known, host)).toBe('');
});

test('A broad permission is not asked for by itself, and one of an app cannot be', () => {
  const known = { cloud: 'global', permissions: ['Directory.ReadWrite.All', 'User.Read'] } as const;
  expect(scopeFor(known)).toBe('User.Read');
  expect(scopeFor({ ...known, type: 'application' })).toBe('');
});

test.for([
  ['AADSTS65004: User declined to consent', /did not allow/],
  ['AADSTS90094: The grant requires admin permission', /only an administrator/],
  ['AADSTS50011: The redirect URI', /Add this address .* https:\/\/x\/check\/redirect\.html/],
  ['AADSTS9002326: Cross-origin token redemption', /Move it to Single-page application/],
  ['AADSTS700016: Application with identifier', /not known in that tenant/],
  ['AADSTS50194', /one tenant alone/],
  ['{"error":"access_denied"}', /was not allowed/],
  ['AADSTS50105', /was refused/],
] as const)('%s says what to do next', ([text, expected]) => {
  expect(nextStepOf(text, 'https://x/check/redirect.html')).toMatch(expected);
});
