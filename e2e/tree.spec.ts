import type { Locator, Page } from '@playwright/test';
import { causes } from '../src/engine/model/cause.ts';
import { base } from './documents.ts';
import { diagnose, heading } from './diagnosing.ts';
import { appToken, bearer, insufficient } from './pastes.ts';
import { expect, test } from './test.ts';

const drawn = (page: Page): Locator => page.getByRole('region', { name: 'The tree, drawn' });
const list = (page: Page): Locator => page.getByRole('region', { name: 'The same as a list' });

const fixesOf = async (part: Locator): Promise<ReadonlySet<string>> =>
  new Set(
    await part
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('/fix/')),
      ),
  );

test('Somebody in the middle of the questions sees the whole tree, their way in it, and goes on from another place', async ({
  page,
}) => {
  await page.goto('ask?status=403&caller=app');
  await page.getByRole('link', { name: 'See the whole tree' }).click();
  await expect(page).toHaveURL(/\/tree\?status=403&caller=app$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(/^You are at question \d+: “Do the/)).toBeVisible();
  const here = drawn(page).getByRole('link', { name: /You are here/ });
  await expect(here).toBeInViewport();
  await expect(drawn(page).getByRole('link', { name: /403 Forbidden.*your answer/ })).toHaveCount(1);
  await expect(list(page).locator('[aria-current="step"]')).toContainText('Do the roles of the token');
  await here.click();
  await expect(page).toHaveURL(/\/ask\?status=403&caller=app$/);
  await page.goBack();
  await drawn(page)
    .getByRole('link', { name: /What came back\?/ })
    .click();
  await expect(page).toHaveURL(/\/ask\?.*change=status/);
  await expect(heading(page)).toContainText('What came back?');
});

test('The drawing and the list have the same outcomes: all of them', async ({ page }) => {
  await page.goto('tree');
  const all = new Set(causes.map((cause) => `${base}fix/${cause}`));
  expect(await fixesOf(drawn(page))).toEqual(all);
  expect(await fixesOf(list(page))).toEqual(all);
});

test('What was pasted has answered: its way is lit, up to where it ends', async ({ page }) => {
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/groups\n${bearer(appToken())}\n\n${insufficient}`);
  await expect(heading(page)).toHaveText(/^The token lacks/);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('link', { name: 'See the whole tree' }).click();
  await expect(
    drawn(page)
      .getByRole('link', { name: /your answer/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/^You are at question/)).toBeVisible();
});

test('It is zoomed by buttons, by keys and by the wheel, moved by dragging, and skipped by who reads the list', async ({
  page,
}) => {
  await page.goto('tree?status=403');
  const size = page.getByRole('status').filter({ hasText: '%' });
  const width = async (): Promise<number> => (await drawn(page).locator('svg').first().boundingBox())?.width ?? 0;
  const whole = await width();
  await page.getByRole('button', { name: 'Smaller' }).click();
  await expect(size).toHaveText('80 %');
  expect(await width()).toBeCloseTo(whole * 0.8, 0);
  await page.getByRole('button', { name: 'Whole width' }).click();
  expect(await width()).toBeLessThanOrEqual(((await drawn(page).boundingBox())?.width ?? 0) + 1);
  await drawn(page).focus();
  await page.keyboard.press('0');
  await expect(size).toHaveText('100 %');
  await page.keyboard.press('+');
  await expect(size).toHaveText('125 %');
  await drawn(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  await expect(size).toHaveText('100 %');
  const scrolled = (): Promise<number> => drawn(page).evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await page.mouse.down();
  await page.mouse.move(600, 300);
  await page.mouse.up();
  expect(await scrolled()).not.toBe(before);
  await expect(page).toHaveURL(/\/tree\?status=403$/);
  await page.getByRole('button', { name: 'Skip the drawing' }).click();
  await expect(page.getByRole('heading', { name: 'The same as a list' })).toBeFocused();
  // What was dragged before does not keep a link from a key.
  await drawn(page).getByRole('link').first().press('Enter');
  await expect(page).not.toHaveURL(/\/tree\?status=403$/);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing and the list can be read, and no button is there that would not work', async ({ page }) => {
    await page.goto('tree');
    await expect(drawn(page).getByText('What came back?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Larger' })).toBeHidden();
    await list(page).getByRole('link', { name: 'The token has expired' }).first().click();
    await expect(page).toHaveURL(/fix\/expired-token/);
  });
});
