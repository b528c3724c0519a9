import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.for([
  ['2026-08-07', '7 August 2026'],
  ['2026-12-31', '31 December 2026'],
  ['soon', 'soon'],
] as const)('%s is %s', ([date, expected]) => {
  expect(formatDate(date)).toBe(expected);
});
