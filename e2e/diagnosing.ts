import { expect, type Locator, type Page } from '@playwright/test';

export async function diagnose(page: Page, text: string): Promise<void> {
  await page.goto('');
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(text);
}

/** A paste from the clipboard. A text of millions of characters cannot be typed into a box in time. */
export async function pasteFromClipboard(page: Page, text: string): Promise<void> {
  await page.goto('');
  await page.getByRole('textbox', { name: 'Paste the error' }).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The one big thing of the page. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const verdict = (page: Page): Locator => page.getByRole('region', { name: 'Verdict' });
export const read = (page: Page): Locator => page.getByRole('region', { name: 'What was read' });

export async function openFix(page: Page): Promise<void> {
  await verdict(page)
    .getByRole('link', { name: /^Open the (?:likeliest )?fix$/ })
    .click();
  await expect(page).toHaveURL(/\/fix\//);
}
