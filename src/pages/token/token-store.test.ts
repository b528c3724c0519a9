import { beforeEach, expect, test } from 'vitest';
import { inspect, type Inspected } from './inspected.ts';
import { currentTokens, tokens } from './token-store.ts';

function tokenWith(permission: string): Inspected {
  const token = inspect(JSON.stringify({ aud: 'https://graph.microsoft.com', scp: permission }));
  if (!token) throw new Error('No claims in this.');
  return token;
}

const one = tokenWith('One.Read');
const two = tokenWith('Two.Read');
const three = tokenWith('Three.Read');

/** Which of the two that are compared works. */
const working = () => {
  const { own, other, works } = currentTokens();
  return works ? own : other;
};

beforeEach(() => {
  tokens.forget('other');
  tokens.forget('own');
});

test('the token of the second box is the one that works', () => {
  tokens.read('own', one);
  tokens.ask('other');
  tokens.read('other', two);
  expect(working()).toBe(two);
});

test('swapped, the first one works; swapped again, the second', () => {
  tokens.read('own', one);
  tokens.read('other', two);
  tokens.swap();
  expect(working()).toBe(one);
  tokens.swap();
  expect(working()).toBe(two);
});

test('looking at the other one does not change which works', () => {
  tokens.read('own', one);
  tokens.read('other', two);
  tokens.lookAtOther(one);
  expect(currentTokens()).toMatchObject({ own: two, other: one });
  expect(working()).toBe(two);
});

test('after a swap and the end of the comparison, the next second box holds the one that works again', () => {
  tokens.read('own', one);
  tokens.read('other', two);
  tokens.swap();
  tokens.forget('other');
  expect(currentTokens().works).toBe(false);
  tokens.ask('other');
  tokens.read('other', three);
  expect(working()).toBe(three);
});

test.for(['swapped', 'not swapped'] as const)('after the first of two is forgotten (%s), so it is too', (how) => {
  tokens.read('own', one);
  tokens.read('other', two);
  if (how === 'swapped') tokens.swap();
  tokens.forget('own');
  expect(currentTokens()).toMatchObject({ own: two, works: false });
  expect(currentTokens().other).toBeUndefined();
  tokens.ask('other');
  tokens.read('other', three);
  expect(working()).toBe(three);
});

test('another token in the first box leaves the second one as it is', () => {
  tokens.read('own', one);
  tokens.read('other', two);
  tokens.swap();
  tokens.read('own', three);
  expect(working()).toBe(three);
});
