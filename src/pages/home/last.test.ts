import { expect, test, vi } from 'vitest';
import { last } from './last.ts';

test('What was asked last is not worked out again; anything else is, also with one argument more or less', () => {
  const sum = vi.fn((...values: number[]) => values.reduce((all, value) => all + value, 0));
  const remembered = last(sum);
  expect([remembered(1, 2), remembered(1, 2)]).toEqual([3, 3]);
  expect(sum).toHaveBeenCalledTimes(1);
  expect([remembered(1, 2, 4), remembered(1, 2), remembered(2, 1)]).toEqual([7, 3, 3]);
  expect(sum).toHaveBeenCalledTimes(4);
});
