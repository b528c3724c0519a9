import { expect, type Locator, type Page } from '@playwright/test';
import { diagnose, heading } from './diagnosing.ts';
import { bearer, insufficient } from './pastes.ts';

export const addressField = (page: Page): Locator => page.getByRole('textbox', { name: /^Address of the call/ });

/** What a call needs, on the page of the permissions. */
export async function lookUp(page: Page, text: string): Promise<void> {
  await page.goto('permissions');
  await addressField(page).fill(text);
  await page.getByRole('button', { name: 'Look up' }).click();
}

/** A paste on the first page, then the page of the permissions. */
export async function carry(page: Page, request: string, token: string): Promise<void> {
  await diagnose(page, `${request}\n${bearer(token)}\n\n${insufficient}`);
  await expect(heading(page)).not.toHaveText(/^Microsoft Graph said no/);
  await page.getByRole('navigation').getByRole('link', { name: 'Permissions' }).click();
  await expect(heading(page)).toHaveText('What does a call need?');
}
