import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { exampleLabels } from '../src/pages/home/example-labels.ts';
import { diagnose, heading, pasteFromClipboard, read, verdict } from './diagnosing.ts';
import { bearer, insufficient, odataDisabled, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

interface RealCase {
  readonly id: string;
  readonly input: { readonly paste?: string };
}

const cases: readonly RealCase[] = JSON.parse(
  readFileSync(new URL('../src/cases/real-cases.json', import.meta.url), 'utf8'),
);
const longest = cases
  .map(({ input }) => input.paste ?? '')
  .toSorted((one, other) => other.length - one.length)
  .slice(0, 4);

const bottom = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox();
  return box ? box.y + box.height : 0;
};
const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? 0;

/** What somebody under pressure looks for, in the order of asking. */
async function expectAboveTheFold(page: Page, name: string): Promise<void> {
  const card = verdict(page);
  await read(page).waitFor();
  await expect(card.getByText('Who can fix it')).toBeVisible();
  const parts: readonly (readonly [string, Locator])[] = [
    ['confidence', card.getByText(/^\s*(?:Certain|Likely|Possible)\s*$/).first()],
    ['who', card.getByText('Who can fix it')],
    ['how long', card.getByText('How long')],
    ['reasons', card.getByRole('heading', { name: 'Why we say so' })],
    ['first step', card.getByRole('link', { name: /^(?:Open the|Prepare)/ })],
  ];
  for (const [part, locator] of parts) expect(await bottom(locator), `${name}: ${part}`).toBeLessThan(900);
  const question = card.locator('fieldset');
  if ((await question.count()) > 0) expect(await top(question), `${name}: the next question`).toBeLessThan(880);
}

test('At 1440 × 900 everything that matters stands above the fold, in the examples and in the longest real cases', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const name of exampleLabels) {
    await page.goto('');
    await page.getByRole('button', { name }).click();
    await expectAboveTheFold(page, name);
  }
  for (const text of longest) {
    await pasteFromClipboard(page, text);
    await expectAboveTheFold(page, text.slice(0, 60));
  }
});

test('At 390 px the heading of the verdict stands whole on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of exampleLabels) {
    await page.goto('');
    await page.getByRole('button', { name }).click();
    await expect(verdict(page)).toBeVisible();
    expect(await bottom(heading(page)), name).toBeLessThan(844);
  }
  for (const text of longest) {
    await pasteFromClipboard(page, text);
    await expect(verdict(page)).toBeVisible();
    expect(await bottom(heading(page)), text.slice(0, 60)).toBeLessThan(844);
  }
});

/** 20 kB of a log in three scripts, with a refusal inside a string in its middle. */
const log = Array.from({ length: 150 }, (_, at) => `${at} שגיאה בבקשה 😀 👩‍👩‍👧 خطأ في الطلب: e\u0301tat, ok.`).join('\n');
const escaped = JSON.stringify({
  level: 'error',
  text: JSON.stringify({
    error: { code: 'ErrorAccessDenied', message: 'Access to OData is disabled: [RAOP] "quoted" \u05E9' },
  }),
});
const twentyKilobytes = `${log}\nHTTP/1.1 403 Forbidden\n${escaped}\n${log}`;

test('In 20 kB with emoji, right-to-left script and escaped JSON the words of every reason are marked, and light up', async ({
  page,
}) => {
  expect(Buffer.byteLength(twentyKilobytes)).toBeGreaterThan(20_000);
  await pasteFromClipboard(page, twentyKilobytes);
  await expect(heading(page)).toHaveText('Exchange keeps the app or the person out of this mailbox');
  await read(page).waitFor();
  const text = page.getByRole('region', { name: 'The text' });
  const numbers = verdict(page).getByRole('button', { name: /show the words in what you pasted/ });
  expect(await numbers.count()).toBeGreaterThan(0);
  for (const number of await numbers.all()) {
    const which = (await number.textContent()) ?? '';
    const words = text.locator(`mark[data-reason~="${which}"]`).first();
    await number.focus();
    await expect(words).toHaveCSS('outline-style', 'solid');
    await number.press('Enter');
    await expect(words).toBeInViewport();
  }
  await expect(text.locator('mark').filter({ hasText: '[RAOP]' })).toHaveCount(1);
  // No half of an emoji, which a browser shows as a box with a question mark.
  expect((await text.textContent())?.isWellFormed()).toBe(true);
});

test('The words light up their reason: pointed at, or reached by keyboard', async ({ page }) => {
  await diagnose(page, odataDisabled);
  await read(page).waitFor();
  const words = page.getByRole('region', { name: 'The text' }).locator('mark').first();
  const number = verdict(page).locator('[data-why="1"] > :first-child');
  await words.hover();
  await expect(number).toHaveCSS('outline-style', 'solid');
  await page.mouse.move(0, 0);
  await expect(number).not.toHaveCSS('outline-style', 'solid');
  await words.getByRole('button', { name: /^reason 1/ }).focus();
  await expect(number).toHaveCSS('outline-style', 'solid');
});

test('“That is not it” leads to the next cause, says what would tell, and can be taken back', async ({ page }) => {
  await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
  await read(page).waitFor();
  await expect(heading(page)).toHaveText('The token lacks a permission that the call needs');
  await page.getByRole('button', { name: 'That is not it' }).click();
  await expect(heading(page)).toHaveText('The signed-in person may not do this');
  await expect(heading(page)).toBeFocused();
  await expect(verdict(page)).toContainText(
    'You said that it is not: The token lacks a permission that the call needs.',
  );
  await expect(verdict(page)).toContainText('What would speak for it:');
  await page.getByRole('button', { name: 'It may be after all' }).click();
  await expect(heading(page)).toHaveText('The token lacks a permission that the call needs');
  await expect(heading(page)).toBeFocused();
});

test('Who has ruled out everything is led to people who can help', async ({ page }) => {
  await diagnose(page, insufficient);
  await read(page).waitFor();
  const notIt = page.getByRole('button', { name: 'That is not it' });
  for (let turns = 0; turns < 12 && (await notIt.count()) > 0; turns++) {
    const before = await heading(page).textContent();
    await notIt.click();
    await expect(heading(page)).not.toHaveText(before ?? '');
  }
  await expect(verdict(page).getByRole('link', { name: 'Prepare a question' })).toBeVisible();
});

test('A verdict is said aloud once, however long somebody types and whatever is loaded after it', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role="status"]');
    if (status)
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        subtree: true,
        characterData: true,
        childList: true,
      });
  });
  const said = (): Promise<readonly string[]> => page.evaluate('said');
  await page
    .getByRole('textbox', { name: 'Paste the error' })
    .pressSequentially('AADSTS65001: nobody has consented', { delay: 5 });
  await expect.poll(said).toEqual(['Certain: Nobody has consented to the permission yet.']);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await read(page).waitFor();
  expect(await said()).toHaveLength(1);
});

test('A paste by keyboard goes to the verdict, from the box and from anywhere else on the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const place of ['the box', 'nowhere'] as const) {
    await page.goto('');
    await page.evaluate((text) => navigator.clipboard.writeText(text), insufficient);
    if (place === 'the box') await page.getByRole('textbox', { name: 'Paste the error' }).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(verdict(page)).toBeVisible();
    await read(page).waitFor();
    await expect(heading(page), place).toBeFocused();
  }
});
