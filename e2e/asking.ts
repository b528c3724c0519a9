import { expect, type Locator, type Page } from '@playwright/test';
import { heading } from './diagnosing.ts';

/** Chooses an answer by the beginning of its words, and goes on. */
export async function answer(page: Page, words: string | RegExp): Promise<void> {
  const before = await heading(page).textContent();
  await page.getByRole('radio', { name: words }).first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).not.toHaveText(before ?? '');
}

export async function walk(page: Page, answers: readonly (string | RegExp)[]): Promise<void> {
  await page.goto('ask');
  for (const words of answers) await answer(page, words);
}

export const outcome = (page: Page): Locator => page.getByRole('region', { name: 'Outcome' });
export const soFar = (page: Page): Locator => page.getByRole('region', { name: 'So far' });
