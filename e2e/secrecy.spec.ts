import type { Page } from '@playwright/test';
import { diagnose, heading, openFix } from './diagnosing.ts';
import { bearer, insufficient, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

const marker = 'M4RKEDzSECRET';

interface Traces {
  readonly addresses: string[];
  readonly requests: string[];
  readonly console: string[];
  readonly titles: string[];
}

function watch(page: Page): Traces {
  const traces: Traces = { addresses: [], requests: [], console: [], titles: [] };
  page.on('framenavigated', (frame) => traces.addresses.push(frame.url()));
  page.on('console', (message) => traces.console.push(message.text()));
  page.on('request', (request) =>
    traces.requests.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  return traces;
}

/** Everything that outlives the page or leaves it, apart from what is on the page itself. */
async function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      databases,
      caches,
      history.state,
      document.title,
      location.href,
      window.name,
      performance.getEntries().map(({ name }) => name),
    ]);
  });
}

test('A marked token is found in no address, storage, title, console or request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const traces = watch(page);
  // In the payload, the signature and the body, so that neither decoding nor copying hides it.
  const token = `${personToken({ name: marker, scp: `User.Read ${marker}.Read` })}${marker}`;
  await diagnose(page, `${bearer(token)}\nX-Secret: ${marker}\n\n${insufficient}`);
  await expect(heading(page)).toHaveText(/^The token lacks/);
  const kept = [await keptBy(page)];
  traces.titles.push(await page.title());
  await page.getByRole('button', { name: 'Edit text' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await openFix(page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Copy link for the admin' }).click();
  await page.getByRole('button', { name: 'Copy: the link for the admin' }).click();
  kept.push(await keptBy(page), await page.evaluate(() => navigator.clipboard.readText()));
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Privacy' }).click();
  kept.push(await keptBy(page), await page.title());
  const everything = JSON.stringify([traces, kept]);
  expect(everything.length).toBeGreaterThan(1000);
  const [, payload = '', signature = ''] = token.split('.');
  for (const secret of [marker, payload, signature, payload.slice(0, 40)]) expect(everything).not.toContain(secret);
});

test('Nothing is stored', async ({ page, context }) => {
  await diagnose(page, insufficient);
  await openFix(page);
  const sizes = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
  expect(sizes).toEqual([0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});
