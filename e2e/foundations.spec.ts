import { expect, test } from './test.ts';

test('The home page hydrates silently', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('404', async ({ page }) => {
  const response = await page.goto('nothing');
  expect(response?.status()).toBe(404);
});
