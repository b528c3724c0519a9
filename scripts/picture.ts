import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { baseOf, listen, siteHandler } from './site.ts';

// Takes docs/picture.png, the picture of the README, from the built site: npx tsx scripts/picture.ts
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    example: { type: 'string', default: 'Insufficient privileges' },
    file: { type: 'string', default: 'docs/picture.png' },
  },
});

const base = baseOf(values.dir);
const options = await findBrowser();
if (base === undefined || options === undefined) throw new Error('It needs a built site and a browser.');
const port = await listen(siteHandler(values.dir, base), 0);

const browser = await chromium.launch(options);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(`http://localhost:${port}${base}`);
await page.locator('html[data-ready]').waitFor({ state: 'attached' });
await page.getByRole('button', { name: values.example }).click();
// What comes last: the need beside the verdict, and with it the verdict itself.
await page.getByRole('region', { name: 'What the call needs' }).waitFor();
await page.screenshot({ path: values.file });
await browser.close();
process.exit();
