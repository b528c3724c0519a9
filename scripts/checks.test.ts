import { expect, test } from 'vitest';
import { playwrightCount, runCheck, vitestCount } from './checks.ts';

const loaded = { status: 'failed', assertionResults: [{}, {}, {}] };
const notLoaded = { status: 'failed', assertionResults: [] };

test.for([
  ['all passed', { numPassedTests: 3, numFailedTests: 0, testResults: [] }, { passed: 3, failed: 0 }],
  ['one failed', { numPassedTests: 2, numFailedTests: 1, testResults: [loaded] }, { passed: 2, failed: 1 }],
  [
    'a file does not load',
    { numPassedTests: 3, numFailedTests: 0, testResults: [notLoaded] },
    { passed: 3, failed: 1 },
  ],
] as const)('Unit report: %s', ([, report, count]) => {
  expect(vitestCount(JSON.stringify(report))).toEqual(count);
});

test.for([
  ['all passed', { expected: 5, unexpected: 0, flaky: 0 }, [], { passed: 5, failed: 0 }],
  ['one failed', { expected: 4, unexpected: 1, flaky: 0 }, [], { passed: 4, failed: 1 }],
  ['one passed only when tried again', { expected: 4, unexpected: 0, flaky: 1 }, [], { passed: 4, failed: 1 }],
  ['a file does not load', { expected: 0, unexpected: 0, flaky: 0 }, [{}], { passed: 0, failed: 1 }],
] as const)('Browser report: %s', ([, stats, errors, count]) => {
  expect(playwrightCount(JSON.stringify({ stats, errors }))).toEqual(count);
});

test('A program that writes no report has failed', async () => {
  const report = { file: 'no-such-report.json', read: vitestCount };
  expect(await runCheck({ title: 'None', run: ['typescript tsc', '--version'], report })).toEqual({
    passed: 0,
    failed: 1,
  });
});
