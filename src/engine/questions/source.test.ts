import { expect, test } from 'vitest';
import { evidenceOf } from '../rules/situation.ts';
import { sourceOf } from './source.ts';

const { items } = evidenceOf({
  status: 403,
  claims: { aud: 'https://graph.microsoft.com', idtyp: 'app', roles: ['User.Read.All'] },
  phrases: [{ phrase: 'named-scopes', needs: ['Mail.Read'] }],
});

test.for([
  ['the status, by itself', 'status', 'status'],
  ['the token, by itself', 'caller', 'token'],
  ['a text that names what is needed', 'message-403', 'phrase'],
  ['of two that are needed together, one', 'roles-hold', 'token'],
] as const)('%s answers “%s”', ([, question, kind]) => {
  expect(sourceOf(question, items)?.kind).toBe(kind);
});

test('what the evidence does not answer has no source', () => {
  expect(sourceOf('explorer', items)).toBeUndefined();
  expect(sourceOf('grant', items)).toBeUndefined();
});
