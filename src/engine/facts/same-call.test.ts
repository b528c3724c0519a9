import { expect, test } from 'vitest';
import type { GraphRequest } from '../model/evidence.ts';
import { canBeSameCall } from './same-call.ts';

const users: GraphRequest = { method: 'GET', host: 'graph.microsoft.com', version: 'v1.0', path: '/users/{id}/drive' };

test.for([
  ['without a method', { path: '/users/{id}/drive' }],
  ['without a host and a version', { method: 'GET', path: '/users/{id}/drive' }],
  ['with the id', { method: 'GET', path: '/users/ada@contoso.com/drive' }],
  ['with a variable', { method: 'GET', path: '/users/$(USER_ID)/drive' }],
  ['with another placeholder', { method: 'GET', path: '/users/<user-id>/drive' }],
  ['in another case, with a slash at its end', { method: 'GET', path: '/Users/{id}/drive/' }],
] as const)('a request %s can be the same', ([, request]) => {
  expect(canBeSameCall(users, request)).toBe(true);
  expect(canBeSameCall(request, users)).toBe(true);
});

test.for([
  ['another method', { ...users, method: 'POST' }],
  ['another version', { ...users, version: 'beta' }],
  ['another host', { ...users, host: 'graph.microsoft.us' }],
  ['another path', { ...users, path: '/users/{id}/drives' }],
  ['a longer path', { ...users, path: '/users/{id}/drive/root' }],
] as const)('a request with %s is another', ([, request]) => {
  expect(canBeSameCall(users, request)).toBe(false);
});
