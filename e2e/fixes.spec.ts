import type { Page } from '@playwright/test';
import { causes } from '../src/engine/model/cause.ts';
import { base } from './documents.ts';
import { heading } from './diagnosing.ts';
import { expect, test } from './test.ts';

const box = (page: Page) => page.getByRole('searchbox');
const found = (page: Page) => page.getByRole('main').getByRole('listitem');

test('Every cause is in the list, in groups', async ({ page }) => {
  await page.goto('fixes');
  for (const group of ['Getting a token', 'Policy', 'Token', 'Permissions', 'Roles and licences', 'Workloads', 'Other'])
    await expect(page.getByRole('heading', { name: group, exact: true })).toBeVisible();
  await expect(found(page)).toHaveCount(causes.length);
});

for (const [words, cause, why] of [
  ['AADSTS50076', 'A Conditional Access policy asks for more', 'AADSTS50076: MFA'],
  ['50076', 'A Conditional Access policy asks for more', 'AADSTS50076: MFA'],
  ['ErrorAccessDenied', 'Exchange keeps the app or the person out of this mailbox', 'comes from Exchange'],
  ['Authorization_RequestDenied', 'The token lacks a permission that the call needs', 'directory'],
  ['Access to OData is disabled.', 'An Exchange policy blocks this app', 'Exchange'],
  ['admin conset', 'Nobody has consented to the permission yet', ''],
  ['experied tokne', 'The token has expired', ''],
  ['nested groups', 'The group holds members that the app may not read', ''],
] as const) {
  test(`“${words}” finds “${cause}” first`, async ({ page }) => {
    await page.goto('fixes');
    await box(page).fill(words);
    await expect(found(page).first()).toContainText(cause);
    await expect(found(page).first()).toContainText(why);
    await expect(page.getByRole('status').filter({ hasText: /fit/ })).toHaveCount(1);
    await expect(page).toHaveURL(`${base}fixes`);
  });
}

test('The first result opens by keyboard; back shows the list again', async ({ page }) => {
  await page.goto('fixes');
  await box(page).focus();
  await page.keyboard.type('AADSTS65001');
  await expect(found(page).first()).toContainText('Nobody has consented');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fix\/consent-not-granted/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('All fixes');
});

test('What nobody knows says so, and leads on', async ({ page }) => {
  await page.goto('fixes');
  await box(page).fill('xylophone');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing fits.' })).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: 'questions' }).click();
  await expect(page).toHaveURL(`${base}ask`);
});

test('An empty box shows everything again', async ({ page }) => {
  await page.goto('fixes');
  await box(page).fill('guest');
  await expect(page.getByRole('heading', { name: 'Workloads' })).toHaveCount(0);
  await box(page).fill('');
  await expect(found(page)).toHaveCount(causes.length);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is there, and no box that would not work', async ({ page }) => {
    await page.goto('fixes');
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: 'The app is switched off' }).click();
    await expect(page).toHaveURL(/fix\/app-disabled/);
  });
});
