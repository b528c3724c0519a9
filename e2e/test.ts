import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

/**
 * A page whose test fails on any console warning or error, uncaught error, or request to another host. After goto and
 * reload it waits until the page answers to clicks: before, a click is lost.
 */
export const test = base.extend<{
  /** Messages of the browser that the test provokes on purpose. */
  expectedProblems: RegExp | undefined;
  /** Other hosts that the page may talk to. */
  otherHosts: readonly string[];
}>({
  expectedProblems: [undefined, { option: true }],
  otherHosts: [[], { option: true }],
  page: async ({ page, javaScriptEnabled, baseURL, expectedProblems, otherHosts }, provide) => {
    const problems = collectProblems(page, [new URL(baseURL ?? '').host, ...otherHosts]);
    if (javaScriptEnabled) waitForReady(page);
    await provide(page);
    expect(problems.filter((problem) => !expectedProblems?.test(problem))).toEqual([]);
  },
});

export { expect };

function collectProblems(page: Page, hosts: readonly string[]): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()) && !isAddressItself(message, page)) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== '' && !hosts.includes(url.host)) problems.push(`A request to ${url.host}`);
  });
  return problems;
}

/** The browser reports a document with status 404 as a resource that failed to load. */
function isAddressItself(message: ConsoleMessage, page: Page): boolean {
  return message.text().includes('status of 404') && message.location().url === page.url();
}

function waitForReady(page: Page): void {
  const ready = async <Value>(value: Value): Promise<Value> => {
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return value;
  };
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...args) => ready(await goto(...args));
  page.reload = async (...args) => ready(await reload(...args));
}
