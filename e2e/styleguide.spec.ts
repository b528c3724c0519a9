import { faultsOf } from './axe.ts';
import { addresses, files } from './documents.ts';
import { expect, test } from './test.ts';

const isDevelopment = process.env['DIST'] === 'dist-dev';

test('Who works on the product finds every component in every state, without a fault that axe finds', async ({
  page,
}) => {
  test.skip(!isDevelopment, 'Development builds only.');
  await page.goto('styleguide');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Styleguide');
  await page.getByRole('button', { name: 'Open a dialog' }).click();
  await expect(page.getByRole('dialog', { name: 'A dialog' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await faultsOf(page)).toEqual([]);
});

test('Who uses the product gets nothing of the styleguide', () => {
  test.skip(isDevelopment, 'Production builds only.');
  expect([...addresses, ...files].filter((name) => name.includes('styleguide'))).toEqual([]);
});
