import { expect, test } from 'vitest';
import { causes } from '../model/cause.ts';
import { mostQuestions, outcomesFrom, outlineOfTree, type Outline } from './outline.ts';
import { root, tree } from './tree.ts';

const opened = (outline: Outline): readonly Outline[] => [
  outline,
  ...outline.options.flatMap(({ leadsTo }) => (leadsTo.kind === 'question' ? opened(leadsTo.outline) : [])),
];
const all = opened(outlineOfTree());

test('every question is laid open once, numbered in the order of reading', () => {
  expect(all.map(({ question }) => question).toSorted()).toEqual(Object.keys(tree).toSorted());
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
});

test('what comes up again is named by the number that it has', () => {
  const again = all.flatMap(({ options }) =>
    options.flatMap(({ leadsTo }) => (leadsTo.kind === 'again' ? [leadsTo] : [])),
  );
  expect(again.length).toBeGreaterThan(5);
  for (const { question, number } of again) expect(all[number - 1]?.question).toBe(question);
});

test('from the root five questions can come, and every cause; from a last question one', () => {
  expect(mostQuestions(root)).toBe(5);
  expect([...outcomesFrom(root)].toSorted()).toEqual([...causes].toSorted());
  expect(mostQuestions('grant')).toBe(1);
  expect(outcomesFrom('grant')).toEqual(
    new Set(['missing-permission', 'consent-not-granted', 'permission-type-mismatch', 'stale-token']),
  );
});
