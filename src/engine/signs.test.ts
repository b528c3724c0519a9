import { expect, test } from 'vitest';
import type { Cause } from './model/cause.ts';
import { tree } from './questions/tree.ts';
import { rules } from './rules/index.ts';
import { factsOf, type Situation } from './rules/situation.ts';
import { signOf } from './signs.ts';
import { isTreeQuestion } from './questions/tree.ts';

const sign = (cause: Cause, situation: Situation = {}) => {
  const found = signOf(cause, factsOf(situation), rules);
  return found && `${found.question}=${found.option}`;
};

test.for<[string, Cause, Situation, string | undefined]>([
  ['what an administrator can look up', 'consent-not-granted', {}, 'grant=not-granted'],
  ['what others see', 'user-lacks-role', {}, 'who-fails=not-for-admins'],
  ['by the kind of caller', 'mailbox-access-policy', { caller: 'application' }, 'call-of-app=mailbox'],
  ['not what is answered', 'consent-not-granted', { answers: { grant: 'no-row' } }, 'who-fails=one-tenant'],
  ['not what was passed', 'permission-type-mismatch', { answers: { grant: 'unknown' } }, undefined],
  [
    'not what the evidence says',
    'mailbox-access-policy',
    { request: { path: '/me' }, caller: 'application' },
    undefined,
  ],
  ['no words of an error', 'odata-disabled', {}, undefined],
])('%s: %s', ([, cause, situation, expected]) => {
  expect(sign(cause, situation)).toBe(expected);
});

test('every sign is an answer of the tree', () => {
  for (const { cause } of rules) {
    const found = signOf(cause, factsOf({}), rules);
    if (found && isTreeQuestion(found.question)) expect(tree[found.question].options).toHaveProperty(found.option);
  }
});
