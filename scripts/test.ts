import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwrightCount, runCheck, vitestCount, type Check, type Count } from './checks.ts';

const reports = mkdtempSync(join(tmpdir(), 'graph-auth-doctor-'));

const unitReport = join(reports, 'unit.json');

const checks: readonly Check[] = [
  { title: 'Types', run: ['typescript tsc', '--noEmit'] },
  { title: 'Lint', run: ['oxlint'] },
  { title: 'Format', run: ['oxfmt', '--check'] },
  {
    title: 'Unit tests',
    run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, read: vitestCount },
  },
  build('dist'),
  { title: 'First load and style sheet', run: ['scripts/first-load.ts'] },
  browser('dist'),
  build('dist-base', ['--base=/tools/graph/']),
  // What does not depend on the base path was tested above.
  browser('dist-base', ['foundations', '--grep-invert=hydrates|can be read']),
  // React's development build is the one that tells of a mismatch in full; the styleguide is only there.
  build('dist-dev', ['--mode=development'], { NODE_ENV: 'development' }),
  browser('dist-dev', ['foundations', 'styleguide', '--grep=hydrates|Who works on the product']),
];

function build(outDir: string, args: readonly string[] = [], env: Check['env'] = {}): Check {
  const run = ['vite', 'build', `--outDir=${outDir}`, '--logLevel=warn', ...args] as const;
  return { title: ['Build', ...run.slice(2)].join(' '), run, env };
}

function browser(dist: string, args: readonly string[] = []): Check {
  const file = join(reports, `${dist}.json`);
  return {
    title: ['Browser tests of', dist, ...args].join(' '),
    run: ['@playwright/test playwright', 'test', '-c', 'e2e', '--reporter=list,json', ...args],
    env: { DIST: dist, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    report: { file, read: playwrightCount },
  };
}

let total: Count = { passed: 0, failed: 0, failures: [] };
for (const check of checks) {
  // One after the other: each reads what the one before has made, and all of them want every core.
  const { passed, failed, failures } = await runCheck(check);
  total = {
    passed: total.passed + passed,
    failed: total.failed + failed,
    failures: [...total.failures, ...failures],
  };
}
rmSync(reports, { recursive: true });
for (const failure of total.failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
