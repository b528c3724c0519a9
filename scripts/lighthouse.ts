import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { pagesToMeasure, type BuiltDocument, type PageToMeasure } from './lighthouse-pages.ts';
import { categories, complaints, medianScores, missed, type LighthouseReport } from './lighthouse-report.ts';
import { baseOf, freePort, listen, siteHandler } from './site.ts';

// Scores the built site: npm run -s lighthouse -- [--only=<kind>] [--runs=3] [--every]
// Lighthouse is no dependency: it is larger than all of them together, and npm keeps the fetched copy for the next time.
const lighthouse = 'lighthouse@13.5.0';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    /** One kind of page: home, fixes, fix/, ... */
    only: { type: 'string' },
    /** The median of so many runs: a busy machine tells on a score. */
    runs: { type: 'string', default: '1' },
    /** Every fix, not only the smallest and the largest. */
    every: { type: 'boolean', default: false },
  },
});

const base = baseOf(values.dir) ?? giveUp(`There is no built site in ${values.dir}. Build it first: npm run build`);
const all = pagesToMeasure(documentsIn(values.dir), values.every ? ['fix/'] : []);
const pages = all.filter(({ kind }) => values.only === undefined || kind === values.only);
if (pages.length === 0) giveUp(`No such kind. There are: ${[...new Set(all.map(({ kind }) => kind))].join(', ')}`);
if ((await npmExec(['--version'])) !== 0)
  giveUp(`npm cannot fetch ${lighthouse}: this check needs a package registry, once.`);
const launch = (await findBrowser()) ?? giveUp('No browser starts here. Install one: npx playwright install chromium');

const reports = mkdtempSync(join(tmpdir(), 'graph-auth-doctor-'));
const sitePort = await listen(siteHandler(values.dir, base), 0);
const debugPort = await freePort();
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--remote-debugging-port=${debugPort}`],
});

const cells = (row: readonly string[]): string =>
  row.map((cell, at) => (at === 0 ? cell.padEnd(13) : cell.padStart(8))).join('');
console.log(`${cells(['kind', 'HTML kB', 'perf', 'access', 'best', 'SEO'])}  address`);

let misses = 0;
for (const page of pages) {
  const results = [];
  for (let run = 0; run < Number(values.runs); run += 1) results.push(await measure(page));
  const scores = medianScores(results);
  const shown = categories.map((category) => (scores[category] === undefined ? '–' : String(scores[category])));
  console.log(`${cells([page.kind, (page.size / 1024).toFixed(1), ...shown])}  /${page.address}`);
  for (const category of missed(scores)) {
    misses += 1;
    const reasons = results.flatMap((report) => report.runtimeError?.message ?? complaints(report, category));
    for (const reason of new Set(reasons)) console.log(`    ${category}: ${reason}`);
  }
}

await browser.close();
rmSync(reports, { recursive: true });
console.log(misses === 0 ? 'All as they should be.' : `${misses} below: 98 for performance, 100 for the others`);
process.exit(misses === 0 ? 0 : 1);

function documentsIn(dist: string): readonly BuiltDocument[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.map((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    const hidden = name === '404.html' || /<meta name="robots" content="[^"]*noindex/.test(html);
    return { file: name.replaceAll('\\', '/'), size: Buffer.byteLength(html), hidden };
  });
}

async function measure({ address, hidden }: PageToMeasure): Promise<LighthouseReport> {
  const file = join(reports, 'report.json');
  const scored = hidden ? categories.filter((category) => category !== 'seo') : categories;
  const code = await npmExec([
    `http://localhost:${sitePort}${base}${address}`,
    `--port=${debugPort}`,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${scored.join(',')}`,
  ]);
  if (code !== 0) giveUp(`Lighthouse stopped at /${address}.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** npm's own file is started with node: its command is none that every system can start without a shell. */
function npmExec(args: readonly string[]): Promise<number | null> {
  const npm = process.env['npm_execpath'] ?? giveUp('Start it with npm: npm run -s lighthouse');
  const [name = lighthouse] = lighthouse.split('@');
  const command = [npm, 'exec', '--yes', '--loglevel=error', `--package=${lighthouse}`, '--', name, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject).once('exit', resolve);
  });
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
