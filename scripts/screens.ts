import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { states } from '../e2e/states.ts';
import { baseOf, listen, siteHandler } from './site.ts';

// Photographs every state in four forms, to be looked at: npx tsx scripts/screens.ts [--only=fix] [--full] [--folder=screens]
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    folder: { type: 'string', default: 'screens' },
    only: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
  },
});

const forms = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ].map((viewport) => ({ colorScheme, viewport })),
);

const base = baseOf(values.dir);
const options = await findBrowser();
if (base === undefined || options === undefined) throw new Error('It needs a built site and a browser.');
const port = await listen(siteHandler(values.dir, base), 0);
mkdirSync(values.folder, { recursive: true });

const browser = await chromium.launch(options);
for (const { name, open } of states.filter((state) => state.name.includes(values.only))) {
  const pictures = [];
  for (const form of forms) pictures.push(await photograph(browser, form, open));
  await saveSheet(browser, pictures, join(values.folder, `${name.replaceAll(/[^a-z]+/gi, '-')}.png`));
  console.log(name);
}
await browser.close();
process.exit();

type Open = (typeof states)[number]['open'];

async function photograph(from: Browser, form: (typeof forms)[number], open: Open): Promise<Buffer> {
  const page = await from.newPage({ ...form, baseURL: `http://localhost:${port}${base}` });
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    const answer = await goto(...args);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return answer;
  };
  await open(page);
  const picture = await page.screenshot({ fullPage: values.full });
  await page.close();
  return picture;
}

/** The four forms of a state beside each other. */
async function saveSheet(from: Browser, pictures: readonly Buffer[], file: string): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1860, height: 450 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setContent(
    `<body style="margin:0;display:flex;gap:8px;align-items:start;background:#888">${images.join('')}<style>img{height:${values.full ? 'auto;width:450px' : '440px'}}</style>`,
  );
  await page.locator('body').screenshot({ path: file });
  await page.close();
}
