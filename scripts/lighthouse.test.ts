import { expect, test } from 'vitest';
import { pagesToMeasure } from './lighthouse-pages.ts';
import { complaints, medianScores, missed, type LighthouseReport } from './lighthouse-report.ts';

const documents = [
  ['index.html', 7],
  ['404.html', 5],
  ['fixes/index.html', 9],
  ['fix/expired-token/index.html', 20],
  ['fix/no-license/index.html', 10],
  ['fix/wrong-cloud/index.html', 30],
  ['check/us-gov/index.html', 4],
  ['check/redirect.html', 1],
].map(([file, size]) => ({ file: String(file), size: Number(size), hidden: false }));

const addressesBy = (every?: readonly string[]) =>
  pagesToMeasure(documents, every).map(({ kind, address }) => `${kind} ${address}`);

test('Of each kind of page the smallest and the largest document', () => {
  expect(addressesBy()).toEqual([
    '404 404.html',
    'check/ check/us-gov',
    'fix/ fix/no-license',
    'fix/ fix/wrong-cloud',
    'fixes fixes',
    'home ',
  ]);
});

test('Every document of a kind, when asked for', () => {
  expect(addressesBy(['fix/'])).toContain('fix/ fix/expired-token');
});

const scored = (performance: number | null): LighthouseReport => ({
  categories: {
    performance: {
      score: performance,
      auditRefs: [
        { id: 'paint', weight: 10 },
        { id: 'hint', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [] },
  },
  audits: {
    paint: { title: 'Largest Contentful Paint', score: 0.8, displayValue: '2.7 s' },
    hint: { title: 'Reduce unused JavaScript', score: 0 },
  },
});

test.for([
  ['the middle of three runs', [0.9, 1, 0.99], 99],
  ['the lower one of two', [0.97, 1], 97],
  ['a run without a score is not passed over', [1, null, 1], null],
] as const)('Scores: %s', ([, runs, performance]) => {
  expect(medianScores(runs.map(scored))).toEqual({ performance, accessibility: 100 });
});

test.for([
  ['all as they should be', { performance: 98, accessibility: 100 }, []],
  ['one point too few', { performance: 97, accessibility: 99 }, ['performance', 'accessibility']],
  ['no score', { performance: null }, ['performance']],
  ['a category that was not asked for', { performance: 100 }, []],
] as const)('Missed: %s', ([, scores, categories]) => {
  expect(missed(scores)).toEqual(categories);
});

test('A miss says which checks took points, not which are hints', () => {
  expect(complaints(scored(0.9), 'performance')).toEqual(['Largest Contentful Paint: 2.7 s']);
});
