import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { realCases } from '../src/cases/real-cases.ts';
import { diagnoseCall, read, rules } from '../src/engine/index.ts';
import { callTables } from '../src/terminal/permission-tables.ts';
import { baseOf, listen, siteHandler } from './site.ts';

/**
 * Prints how long a paste takes to its verdict: the engine in Node, and the page in the browser from the paste to the painted
 * verdict (it needs a built site). Compare runs on the same machine only.
 */
const sizes = [2, 20] as const;
const rounds = 400;
const tables = callTables();

for (const kB of sizes) {
  const pastes = pastesOf(kB);
  const times = Array.from({ length: rounds }, (_, round) => timed(() => verdict(pastes[round % pastes.length] ?? '')));
  // The first rounds run cold code; the page meets that too, so they are printed, not hidden.
  report(`engine, ${kB} kB`, times.slice(rounds / 10));
  report(`engine, ${kB} kB, first 40 of the process`, times.slice(0, rounds / 10));
}

const base = baseOf('dist');
const browser = base === undefined ? undefined : await findBrowser();
if (base === undefined || browser === undefined)
  console.log('page: not measured, it needs a built site (npm run build) and a browser');
else await benchPage(base, browser);
process.exit();

function verdict(paste: string): number {
  return diagnoseCall(read(paste), { rules }, tables).findings.length;
}

/** Real failures, grown to the size with the log lines that surround such texts. */
function pastesOf(kB: number): readonly string[] {
  const line = '2026-11-24T09:12:03.114Z INFO  [http] request 4711 finished in 182 ms, 3 retries left, queue 12\n';
  return realCases
    .flatMap(({ input }) => (input.paste === undefined ? [] : [input.paste]))
    .map((paste) =>
      `${paste}\n${line.repeat(Math.ceil((kB * 1024) / line.length))}`.slice(0, Math.max(paste.length, kB * 1024)),
    );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(6);
  console.log(`${name.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(0.9999)} ms`);
}

async function benchPage(path: string, options: Parameters<typeof chromium.launch>[0]): Promise<void> {
  const port = await listen(siteHandler('dist', path), 0);
  const shell = await chromium.launch(options);
  const page = await shell.newPage();
  for (const kB of sizes) {
    const times: number[] = [];
    for (const paste of pastesOf(kB).slice(0, 40))
      times.push(await pasteToVerdict(page, `http://localhost:${port}${path}`, paste));
    report(`page, ${kB} kB, paste to painted verdict`, times);
  }
  await shell.close();
}

/** From the input event to the frame after the verdict's heading stands in the document. */
async function pasteToVerdict(page: Page, address: string, paste: string): Promise<number> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page.evaluate(async (text) => {
    const box = document.querySelector('textarea');
    const before = document.querySelector('h1')?.textContent;
    const start = performance.now();
    // As a browser pastes: the value changes at once, then the event. Typing 20 kB would measure the browser's editor.
    if (box) Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('h1')?.textContent === before && performance.now() - start < 5000)
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, paste);
}
