import { expect, test } from 'vitest';
import { appNotInTenant } from './app-not-in-tenant.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['Graph says so', { status: 401, phrases: ['identity-not-found'] }, ['decisive identity-not-found']],
  [
    'Graph says so in words',
    { status: 401, phrases: ['calling-application-unknown'] },
    ['decisive calling-application-unknown'],
  ],
  ['the app was not found in the directory', { aadsts: [700016] }, ['strong aadsts-700016']],
  ['no service principal', { aadsts: [7000229] }, ['decisive aadsts-7000229']],
  [
    'a whole token of an app names no service principal',
    { status: 401, claims: { idtyp: 'app' } },
    ['strong no-principal-in-token'],
  ],
  ['the same, and nothing was refused', { claims: { idtyp: 'app' } }, []],
  [
    'claims of an app that may not be all of them',
    { status: 401, claims: { idtyp: 'app' }, token: { complete: false } },
    [],
  ],
  [
    'the token names a service principal',
    { status: 401, claims: { idtyp: 'app', oid: 'a' } },
    ['against(strong) principal-in-token'],
  ],
  ['a person signed in', { status: 401, claims: { scp: 'User.Read' } }, []],
  ['looks like it, and the app is only switched off', { aadsts: [7000112] }, []],
  ['looks like it, and the API is missing, not the app', { aadsts: [500011] }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(appNotInTenant, situation)).toEqual(expected);
});
