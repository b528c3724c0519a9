import type { Route } from '@playwright/test';
import { diagnose } from './diagnosing.ts';
import { faultsOf } from './axe.ts';
import { insufficient } from './pastes.ts';
import { expect, test } from './test.ts';

const groundOf = 'getComputedStyle(document.documentElement).backgroundColor';
const light = 'rgb(251, 251, 250)';
const dark = 'rgb(16, 20, 22)';

test('Somebody who works at night chooses the dark theme, and finds it on the next visit before the page is ready', async ({
  page,
}) => {
  await page.goto('');
  expect(await page.evaluate(groundOf)).toBe(light);
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(groundOf)).toBe(dark);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  // The program of the page is held back: only the script of the theme has run.
  const held: Route[] = [];
  await page.route('**/assets/index-*.js', (route) => void held.push(route));
  const reloaded = page.reload();
  await expect(page.locator('html:not([data-ready]) h1')).toBeVisible();
  expect(await page.evaluate(groundOf)).toBe(dark);
  await Promise.all(held.map((route) => route.continue()));
  await reloaded;
});

test('Settings are kept under one name and nothing else is; forgetting them leaves nothing', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'China (21Vianet)' }).check();
  await page.getByRole('radio', { name: 'Python' }).check();
  await page.keyboard.press('Escape');
  await diagnose(page, insufficient);
  const stored = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  expect(await stored()).toEqual({ 'graph-auth-doctor': '{"cloud":"china","language":"python"}' });
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked();
  await page.getByRole('button', { name: 'Forget all settings' }).click();
  await expect(page.getByRole('radio', { name: 'Global', exact: true })).toBeChecked();
  expect(await stored()).toEqual({});
});

test('A browser that stores nothing keeps the settings until the tab is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto('');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(groundOf)).toBe(dark);
});

test('Single letters go places; a text field takes them, and they can be turned off', async ({ page }) => {
  await page.goto('privacy');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toContainText('Permissions');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);

  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/\/fixes$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('g?p,');
  await expect(page.getByRole('searchbox')).toHaveValue('g?p,');
  await expect(page).toHaveURL(/\/fixes/);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press(',');
  await page.getByRole('radio', { name: 'Off' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/fixes/);
});
