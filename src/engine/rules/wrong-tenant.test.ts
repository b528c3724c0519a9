import { expect, test } from 'vitest';
import { wrongTenant } from './wrong-tenant.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['the tenant was not found', { aadsts: [90002] }, ['strong aadsts-90002']],
  ['the tenant is neither an id nor a domain', { aadsts: [900023] }, ['strong aadsts-900023']],
  ['a code of another tenant', { aadsts: [700005] }, ['decisive aadsts-700005']],
  ['the request names no tenant', { aadsts: [50059] }, ['weak aadsts-50059']],
  [
    'looks like a missing mailbox: the service has no such tenant',
    { status: 401, phrases: ['tenant-guid-not-found'] },
    ['strong tenant-guid-not-found'],
  ],
  [
    'an object that does not exist can be one of another tenant',
    { status: 404, phrases: ['resource-not-found'] },
    ['weak resource-not-found'],
  ],
  ['the app is missing in the tenant: not this', { aadsts: [700016] }, []],
  ['the person is missing in the tenant: not this', { aadsts: [50020] }, []],
  ['answered', { answers: { 'message-401': 'tenant' } }, ['strong answered-message-401-tenant']],
])('%s', ([, situation, expected]) => {
  expect(sayings(wrongTenant, situation)).toEqual(expected);
});
