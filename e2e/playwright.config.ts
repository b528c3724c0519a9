import { fileURLToPath } from 'node:url';
import { defineConfig, type LaunchOptions } from '@playwright/test';
import { baseOf, freePort } from '../scripts/site.ts';
import { findBrowser } from './browser.ts';

/** This file is read again in every worker; what is found out once, the workers inherit. */
interface Found {
  readonly launch: LaunchOptions;
  readonly port: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env['DIST'] ?? 'dist';
const base = baseOf(`${root}${dist}`);
if (base === undefined) giveUp(`There is no built site in ${dist}. Build it first: npm run build`);
const { launch, port } = await found();

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // No test measures time: a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: '../test-results',
  reporter: 'list',
  use: { baseURL: `http://localhost:${port}${base}`, launchOptions: launch },
  webServer: {
    command: `node --import tsx scripts/serve.ts --dir=${dist} --port=${port}`,
    cwd: root,
    url: `http://localhost:${port}${base}`,
  },
});

async function found(): Promise<Found> {
  const inherited = process.env['E2E_FOUND'];
  if (inherited !== undefined) return JSON.parse(inherited);
  const browser = await findBrowser();
  if (browser === undefined) giveUp('No browser starts here. Install one: npx playwright install chromium');
  const finding: Found = { launch: browser, port: await freePort() };
  process.env['E2E_FOUND'] = JSON.stringify(finding);
  return finding;
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
