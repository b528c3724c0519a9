import { expect, test } from 'vitest';
import { playwrightCount, runCheck, vitestCount } from './checks.ts';

const passed = { status: 'passed', fullName: 'a passed test' };
const broken = { status: 'failed', fullName: 'a broken test' };
const loaded = { status: 'failed', name: 'a.test.ts', assertionResults: [passed, broken, passed] };
const notLoaded = { status: 'failed', name: 'b.test.ts', assertionResults: [] };

test.for([
  ['all passed', { numPassedTests: 3, numFailedTests: 0, testResults: [] }, { passed: 3, failed: 0, failures: [] }],
  [
    'one failed',
    { numPassedTests: 2, numFailedTests: 1, testResults: [loaded] },
    { passed: 2, failed: 1, failures: ['a broken test'] },
  ],
  [
    'a file does not load',
    { numPassedTests: 3, numFailedTests: 0, testResults: [notLoaded] },
    { passed: 3, failed: 1, failures: ['b.test.ts'] },
  ],
] as const)('Unit report: %s', ([, report, count]) => {
  expect(vitestCount(JSON.stringify(report))).toEqual(count);
});

const suite = {
  title: 'a.spec.ts',
  specs: [{ title: 'passes', ok: true }],
  suites: [{ title: 'A story', specs: [{ title: 'breaks', ok: false }] }],
};

test.for([
  ['all passed', { expected: 5, unexpected: 0, flaky: 0 }, [], [], { passed: 5, failed: 0, failures: [] }],
  [
    'one failed',
    { expected: 4, unexpected: 1, flaky: 0 },
    [],
    [suite],
    { passed: 4, failed: 1, failures: ['a.spec.ts › A story › breaks'] },
  ],
  [
    'one passed only when tried again',
    { expected: 4, unexpected: 0, flaky: 1 },
    [],
    [],
    { passed: 4, failed: 1, failures: [] },
  ],
  [
    'a file does not load',
    { expected: 0, unexpected: 0, flaky: 0 },
    [{}],
    [],
    { passed: 0, failed: 1, failures: ['an error outside any test'] },
  ],
] as const)('Browser report: %s', ([, stats, errors, suites, count]) => {
  expect(playwrightCount(JSON.stringify({ stats, errors, suites }))).toEqual(count);
});

test('A program that writes no report has failed', async () => {
  const report = { file: 'no-such-report.json', read: vitestCount };
  expect(await runCheck({ title: 'None', run: ['typescript tsc', '--version'], report })).toEqual({
    passed: 0,
    failed: 1,
    failures: ['None'],
  });
});
