import { expect, test } from 'vitest';
import { playwrightCount, runCheck, vitestCount } from './checks.ts';

const suite = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

test.for([
  ['all passed', [suite('passed', 3)], { passed: 3, failed: 0 }],
  ['one failed', [suite('failed', 3)], { passed: 2, failed: 1 }],
  ['a file does not load', [suite('passed', 3), suite('failed', 0)], { passed: 3, failed: 1 }],
] as const)('Unit report: %s', ([, testResults, count]) => {
  const numFailedTests = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length > 0,
  ).length;
  const report = { numPassedTests: 3 - numFailedTests, numFailedTests, testResults };
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
