import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a program's checks came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by title: the end of a long output names it again. */
  readonly failures: readonly string[];
}

/** One program to run. Without a report its exit code is the one check. */
export interface Check {
  readonly title: string;
  /** Package and name of its program, or a script of ours; then the arguments. */
  readonly run: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** The report that the program writes, and what reads the counts from its text. */
  readonly report?: { readonly file: string; readonly read: (report: string) => Count };
}

export async function runCheck({ title, run: [program, ...args], env, report }: Check): Promise<Count> {
  console.log(`\n── ${title}`);
  const command = program.endsWith('.ts') ? ['--import', 'tsx', program] : [programOf(program)];
  const ok = (await exitCode([...command, ...args], env)) === 0;
  const oneFailed = { failed: 1, failures: [title] };
  if (report === undefined) return ok ? { passed: 1, failed: 0, failures: [] } : { passed: 0, ...oneFailed };
  if (!existsSync(report.file)) return { passed: 0, ...oneFailed };
  const count = report.read(readFileSync(report.file, 'utf8'));
  // It can fail without a failed test, when no browser starts, for one.
  if (!ok && count.failed === 0) return { ...count, ...oneFailed };
  return { ...count, failures: count.failures.map((name) => `${title}: ${name}`) };
}

function exitCode(args: readonly string[], env: Check['env']): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject).once('exit', resolve);
  });
}

/** The JavaScript file behind a package's program: started like this, it runs the same on Windows. */
function programOf(name: string): string {
  const [packageName = name, program = packageName] = name.split(' ');
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin }: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${packageName} has no program ${program}.`);
  return join(dirname(manifest), file);
}

/** Vitest's JSON report. A file that does not load is in it without tests. */
export function vitestCount(report: string): Count {
  const { numPassedTests, numFailedTests, testResults }: VitestReport = JSON.parse(report);
  const failed = testResults.filter(({ status }) => status === 'failed');
  const notLoaded = failed.filter(({ assertionResults }) => assertionResults.length === 0);
  const tests = failed.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  return {
    passed: numPassedTests,
    failed: numFailedTests + notLoaded.length,
    failures: [...tests.map(({ fullName }) => fullName), ...notLoaded.map(({ name }) => name)],
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Playwright's JSON report. A flaky test has not passed; its errors are those outside any test. */
export function playwrightCount(report: string): Count {
  const { stats, errors, suites }: PlaywrightReport = JSON.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [...suites.flatMap(failedIn), ...errors.map(() => 'an error outside any test')],
  };
}

function failedIn({ title, specs, suites = [] }: PlaywrightSuite): readonly string[] {
  const names = [...specs.filter(({ ok }) => !ok).map((spec) => spec.title), ...suites.flatMap(failedIn)];
  return names.map((name) => `${title} › ${name}`);
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}
