import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Faults of what the page shows, with the elements that have them: in the light by every rule, in the dark by the rules on
 * colour, because the document is the same.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // The one rule of WCAG 2.2 that axe leaves out unless it is asked for.
  const light = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
