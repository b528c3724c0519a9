import type { Locator, Page } from '@playwright/test';

/** When the tokens of pastes.ts are valid. */
export const tokensAreValid = new Date('2026-11-24T08:12:44Z');

export const tokenBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Token, or its claims as JSON' });

export async function inspect(page: Page, text: string): Promise<void> {
  await page.clock.setFixedTime(tokensAreValid);
  await page.goto('token');
  await tokenBox(page).fill(text);
  await page.getByRole('button', { name: 'Read the token' }).click();
}

export async function compareTokens(page: Page, fails: string, works: string): Promise<void> {
  await inspect(page, fails);
  await page.getByRole('button', { name: 'Compare with another token' }).click();
  await page.getByRole('textbox', { name: 'The token that works, or its claims' }).fill(works);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}
