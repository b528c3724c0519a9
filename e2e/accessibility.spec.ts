import { diagnose } from './diagnosing.ts';
import { insufficient } from './pastes.ts';
import { faultsOf } from './axe.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';

const overflow = 'document.documentElement.scrollWidth - window.innerWidth';

for (const { name, open } of states) {
  test.describe(name, () => {
    // An unknown permission and an unknown address are answered with 404.
    test.use({ expectedProblems: /status of 404/ });

    test('has no fault that axe finds, and is never wider than the window', async ({ page }) => {
      await open(page);
      expect(await faultsOf(page)).toEqual([]);
      for (const width of [768, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(overflow), `${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('The skip button takes the focus to the heading, and no link is a bare fragment', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Everything is reached by keyboard: box, verdict, fix, copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('fix/missing-token');
  const copy = page.getByRole('button', { name: /^Copy: / }).first();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
});

test('On a narrow screen the verdict stands above the paste', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await diagnose(page, insufficient);
  const verdict = await page.getByRole('region', { name: 'Verdict' }).boundingBox();
  const paste = await page.getByRole('region', { name: 'What you pasted' }).boundingBox();
  expect(verdict?.y).toBeLessThan(paste?.y ?? 0);
});
