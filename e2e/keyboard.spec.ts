import type { Locator, Page } from '@playwright/test';
import { exampleLabels } from '../src/pages/home/example-labels.ts';
import { heading, verdict } from './diagnosing.ts';
import { insufficient } from './pastes.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** As somebody without a mouse: on and on with Tab, until it is there. What takes more than `most` presses is out of reach. */
async function tabTo(page: Page, target: Locator, most = 60, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(target)) return expectVisibleFocus(page);
    await page.keyboard.press(key);
  }
  await expect(target.first(), `after ${most} presses of Tab`).toBeFocused({ timeout: 1 });
}

/** The focus is where one can see it: inside the window, with a frame around it or around the box that it is in. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return 'nothing has the focus';
    const { top, bottom } = activeElement.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return 'it is outside of the window';
    for (let element: Element | null = activeElement; element; element = element.parentElement)
      if (getComputedStyle(element).outlineStyle !== 'none') return 'seen';
    return 'it has no frame';
  });
  expect(seen).toBe('seen');
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

for (const name of exampleLabels) {
  test(`From an empty page to a copied command by keyboard alone: ${name}`, async ({ page }) => {
    await page.goto('');
    await tabTo(page, button(page, name));
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    const title = await heading(page).textContent();
    await tabTo(page, verdict(page).getByRole('link', { name: /^Open the/ }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fix\//);
    await expect(heading(page)).not.toHaveText(title ?? '');
    await expect(heading(page)).toBeFocused();
    const copy = page.getByRole('main').getByRole('button', { name: /^Copy: / });
    await tabTo(page, copy, 80);
    const command = await page.evaluate(
      () => document.activeElement?.closest('div:has(> pre), figure, section')?.querySelector('pre')?.textContent,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
    expect((await clipboard(page)).trim().length).toBeGreaterThan(10);
    expect(await clipboard(page)).toBe(command);
  });
}

test('Somebody pastes by keyboard, answers the question and sees another verdict', async ({ page }) => {
  await page.goto('');
  await page.evaluate((text) => navigator.clipboard.writeText(text), insufficient);
  await tabTo(page, page.getByRole('textbox', { name: 'Paste the error' }));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(verdict(page)).toBeVisible();
  await expect(verdict(page).getByRole('radio').first()).toBeVisible();
  await tabTo(page, verdict(page).getByRole('radio'));
  await page.keyboard.press('Space');
  const before = await verdict(page).textContent();
  await tabTo(page, button(page, 'Answer'));
  await page.keyboard.press('Enter');
  await expect(verdict(page)).not.toHaveText(before ?? '');
  await expect(heading(page)).toBeFocused();
});

test('The questions lead to an outcome by keyboard alone', async ({ page }) => {
  await page.goto('ask');
  for (const downs of [1, 0]) {
    const question = await heading(page).textContent();
    await tabTo(page, page.getByRole('main').getByRole('radio'));
    // The first arrow chooses the second option; Space the first.
    if (downs === 0) await page.keyboard.press('Space');
    for (let presses = 0; presses < downs; presses++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page)).not.toHaveText(question ?? '');
    await expect(heading(page)).toBeFocused();
  }
  await expect(heading(page)).toHaveText('No access token was sent');
  await tabTo(page, page.getByRole('link', { name: 'Open the fix' }));
});

test('What a call needs is looked up by keyboard alone, up to the page of a permission', async ({ page }) => {
  await page.goto('permissions');
  await tabTo(page, page.getByRole('textbox', { name: /^Address of the call/ }));
  await page.keyboard.type('https://graph.microsoft.com/v1.0/me/messages');
  await page.keyboard.press('Enter');
  const least = page.getByRole('main').getByRole('link', { name: 'Mail.ReadBasic', exact: true });
  await expect(least.first()).toBeVisible();
  await tabTo(page, least);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Mail.ReadBasic');
  await expect(heading(page)).toBeFocused();
});

test('The keys of the verdict open its fix, edit the text, and say that it is not it', async ({ page }) => {
  await page.goto('');
  await tabTo(page, button(page, 'Insufficient privileges'));
  await page.keyboard.press('Enter');
  await expect(verdict(page).getByText('Which of them is it?')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('That is not it');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Text to diagnose' })).toBeFocused();
  await tabTo(page, button(page, 'Done'), 3, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/fix\//);
});
