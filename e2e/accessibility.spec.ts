import type { Page } from '@playwright/test';
import { diagnose, openFix } from './diagnosing.ts';
import { appId, bearer, insufficient, personToken } from './pastes.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './test.ts';

const go =
  (address: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(address);
  };

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the home page': go(''),
  'an empty box that was refused': async (page) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Diagnose' }).click();
  },
  'a verdict with a question': async (page) => diagnose(page, `${bearer(personToken())}\n\n${insufficient}`),
  'a verdict while its paste is edited and its token corrected': async (page) => {
    await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
    await page.getByRole('button', { name: 'Edit text' }).click();
    await page.getByRole('button', { name: /^Correct: Token/ }).click();
  },
  'a text without a failure': async (page) => diagnose(page, 'nothing that anybody could read in here'),
  'a fix': go('fix/missing-permission'),
  'a fix with values of a paste': async (page) => {
    await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
    await openFix(page);
  },
  'a fix from a link, everything unfolded': async (page) => {
    await page.goto(`fix/odata-disabled#app=${appId}&permission=Directory.ReadWrite.All&nothing=1`);
    for (const folded of await page.locator('summary').all()) await folded.click();
  },
  'the link for the admin': async (page) => {
    await page.goto('fix/consent-not-granted');
    await page.getByRole('button', { name: 'Copy link for the admin' }).click();
  },
  'the privacy page': go('privacy'),
  'an unknown address': go('nothing'),
};

for (const [name, open] of Object.entries(states)) {
  test(`${name} has no fault that axe finds`, async ({ page }) => {
    await open(page);
    expect(await faultsOf(page)).toEqual([]);
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

for (const width of [320, 390, 768, 1440]) {
  test(`Nothing is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['', 'fix/missing-permission', 'privacy', 'nothing']) {
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
    }
    await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('On a narrow screen the verdict stands above the paste', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await diagnose(page, insufficient);
  const verdict = await page.getByRole('region', { name: 'Verdict' }).boundingBox();
  const paste = await page.getByRole('region', { name: 'What you pasted' }).boundingBox();
  expect(verdict?.y).toBeLessThan(paste?.y ?? 0);
});
