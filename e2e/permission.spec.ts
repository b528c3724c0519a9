import type { Page } from '@playwright/test';
import { base } from './documents.ts';
import { heading } from './diagnosing.ts';
import { expect, test } from './test.ts';

const card = (page: Page, type: 'Delegated' | 'Application') => page.getByRole('region', { name: type });
const opened = (page: Page) => page.getByRole('region', { name: 'What it opens' });
const requests = (page: Page) => opened(page).getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox');
const largest = 'permissions/DeviceManagementConfiguration.ReadWrite.All';

async function readsMailSend(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Mail.Send');
  await expect(page.getByText('Microsoft’s permission data of 7 August 2026')).toBeVisible();
  await expect(card(page, 'Delegated')).toContainText('e383f46e-2787-4529-855e-0e479a3ffac0');
  await expect(card(page, 'Delegated')).toContainText('No administrator is needed');
  await expect(card(page, 'Delegated')).toContainText('Work, school and personal accounts');
  await expect(card(page, 'Application')).toContainText('b633e1c5-b582-4048-a93e-9f11b44c7e96');
  await expect(card(page, 'Application')).toContainText('An administrator has to consent.');
  await expect(card(page, 'Application')).toContainText('3 of 4, high');
  await expect(card(page, 'Application').getByRole('figure', { name: 'Microsoft’s words' })).toContainText(
    'Allows the app to send mail as any user without a signed-in user.',
  );
  await expect(opened(page)).toContainText('It opens 17 requests.');
  const request = opened(page).getByRole('link', { name: 'POST /users/{id}/sendmail' });
  await expect(request).toHaveAttribute('href', `${base}permissions#method=POST&path=%2Fusers%2F%7Bid%7D%2Fsendmail`);
  await expect(requests(page)).toHaveCount(17);
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A link to Mail.Send opens cold: ids, consent, and what it opens', async ({ page }) => {
    await page.goto('permissions/Mail.Send');
    await readsMailSend(page);
    await expect(search(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(1);
  });

  test('the largest one says how many requests it does not show', async ({ page }) => {
    await page.goto(largest);
    await expect(opened(page)).toContainText(/It opens 2,\d{3} requests\./);
    await expect(requests(page)).toHaveCount(50);
    await expect(opened(page)).toContainText(/The first 50 of 2,\d{3}\./);
  });
});

test('A developer finds a request of Mail.Send, copies the id of the role, and goes on to grant it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('permissions/Mail.Send');
  await readsMailSend(page);
  await search(page).fill('https://graph.microsoft.com/v1.0/users/anna@contoso.com/sendMail');
  await expect(requests(page)).toHaveCount(1);
  await expect(requests(page)).toContainText('/users/{id}/sendmail');
  await expect(opened(page).getByRole('status')).toHaveText('One request found.');
  await card(page, 'Application').getByRole('button', { name: 'Copy: Application id of Mail.Send' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('b633e1c5-b582-4048-a93e-9f11b44c7e96');
  const approve = card(page, 'Application').getByRole('link', { name: 'Should I approve this?' });
  await expect(approve).toHaveAttribute('href', `${base}approve#permission=Mail.Send&type=application`);
  await card(page, 'Application').getByRole('link', { name: 'How to grant it' }).click();
  await expect(page).toHaveURL(`${base}fix/missing-permission#permission=Mail.Send&type=application`);
  await expect(page.getByRole('region', { name: 'From a link' })).toContainText('Mail.Send');
});

test('The search goes through all requests of the largest permission, and shows 50 at a time', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(largest);
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
  await search(page).fill('post assign');
  await expect(requests(page).first()).toContainText(/^POST .*assign/i);
  expect(asked.filter((url) => url.includes('/data/'))).toHaveLength(1);
  await search(page).fill('devicemanagement');
  // Of the search before, all were POST.
  await expect(requests(page).filter({ hasText: 'PATCH' }).first()).toBeVisible();
  await expect(opened(page).getByRole('status')).toHaveText(/^1 to 50 of [\d,]+ found\.$/);
  await expect(requests(page)).toHaveCount(50);
  const first = await requests(page).first().textContent();
  await page.getByRole('button', { name: 'The next 50' }).click();
  await expect(opened(page).getByRole('heading', { name: 'What it opens' })).toBeFocused();
  await expect(opened(page).getByRole('status')).toHaveText(/^51 to 100 of/);
  await expect(requests(page).first()).not.toHaveText(first ?? '');
  await expect(requests(page)).toHaveCount(50);
  await page.getByRole('button', { name: 'The 50 before' }).click();
  await expect(requests(page).first()).toHaveText(first ?? '');
  await search(page).fill('xylophone');
  await expect(opened(page).getByRole('status')).toHaveText('No request that it opens has these words.');
});

test('From permission to permission by links, and back', async ({ page }) => {
  await page.goto('permissions/User.Read.All');
  await search(page).fill('photo');
  await card(page, 'Delegated').getByRole('link', { name: 'User.Read', exact: true }).click();
  await expect(page).toHaveURL(`${base}permissions/User.Read`);
  await expect(heading(page)).toHaveText('User.Read');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^User\.Read,/);
  await expect(search(page)).toHaveValue('');
  await expect(card(page, 'Delegated')).toContainText('e1fe6dd8-ba31-4d61-89e7-88639da4683d');
  await page.goBack();
  await expect(heading(page)).toHaveText('User.Read.All');
});

for (const [asked, name] of [
  ['mail.send', 'Mail.Send'],
  ['Calls.JoinGroupCallasGuest.All', 'Calls.JoinGroupCallAsGuest.All'],
] as const) {
  test(`${asked} leads to the page of ${name}`, async ({ page }) => {
    await page.goto(`permissions/${asked}`);
    await expect(heading(page)).toHaveText(name);
    await expect(page).toHaveURL(`${base}permissions/${name}`);
  });
}

test('Two names that differ in case share a page that shows both', async ({ page }) => {
  await page.goto('permissions/Calls.JoinGroupCallAsGuest.All');
  await expect(page.getByRole('region', { name: 'Application', exact: true })).toContainText(
    'fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4',
  );
  await expect(page.getByRole('region', { name: 'Application, written Calls.JoinGroupCallasGuest.All' })).toContainText(
    'Not published',
  );
});

test('One that opens the whole tenant says so; one for a single team says so, and is not granted in Entra', async ({
  page,
}) => {
  await page.goto('permissions/Directory.ReadWrite.All');
  await expect(page.getByRole('main')).toContainText('Opens the whole tenant.');
  await page.goto('permissions/TeamSettings.Read.Group');
  await expect(page.getByRole('main')).toContainText('For one team, one chat or one person.');
  await expect(card(page, 'Application')).toContainText('never for the whole tenant');
  await expect(page.getByRole('link', { name: 'How to grant it' })).toHaveAttribute(
    'href',
    `${base}fix/resource-specific-access#permission=TeamSettings.Read.Group&type=application`,
  );
});

test('Without a published id there is nothing to copy and nothing to grant', async ({ page }) => {
  await page.goto('permissions/AgentIdentity.Read.All');
  await expect(page.getByText('Not published').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'How to grant it' })).toHaveCount(0);
});

test.describe('A name that nobody knows', () => {
  test.use({ expectedProblems: /status of 404|could not be decoded/ });

  test('is named, with the nearest names and the way on', async ({ page }) => {
    await page.goto('permissions/Mail.Sned');
    await expect(heading(page)).toHaveText('No permission has this name');
    await expect(page.getByRole('main')).toContainText('does not have Mail.Sned');
    await expect(page.getByRole('link', { name: 'See what a request needs' })).toBeVisible();
    await page.getByRole('link', { name: 'Mail.Send', exact: true }).click();
    await expect(heading(page)).toHaveText('Mail.Send');
  });

  for (const asked of ['constructor', '__proto__', '%E0%A4%A', '<img src=x onerror=alert(1)>', 'x'.repeat(3000)])
    test(`is only a name: ${asked.slice(0, 30)}`, async ({ page }) => {
      await page.goto(`permissions/${asked}`);
      await expect(heading(page)).toHaveText('No permission has this name');
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
});

test.describe('When the tables do not come', () => {
  test.use({ expectedProblems: /Failed to load resource|ERR_FAILED/ });

  test('a link to a permission says so and tries again', async ({ page }) => {
    await page.goto('permissions/User.Read.All');
    await page.route('**/data/permission-details.json', (route) => route.abort());
    await card(page, 'Delegated').getByRole('link', { name: 'User.Read', exact: true }).click();
    await expect(heading(page)).toHaveText('The permission could not be looked up');
    await expect(page.getByRole('main')).toContainText('could not be loaded. Is the network there?');
    await page.unroute('**/data/permission-details.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('User.Read');
  });

  test('without the index the ids are there, and the requests can be asked for again', async ({ page }) => {
    await page.goto('permissions/User.Read.All');
    await page.route('**/data/permission-index.json', (route) => route.fulfill({ body: '{"format":"x"}' }));
    await card(page, 'Delegated').getByRole('link', { name: 'User.Read', exact: true }).click();
    await expect(heading(page)).toHaveText('User.Read');
    await expect(card(page, 'Delegated')).toContainText('e1fe6dd8-ba31-4d61-89e7-88639da4683d');
    await expect(page.getByRole('main')).toContainText('is of another version than this page');
    await page.unroute('**/data/permission-index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(opened(page)).toContainText('It opens 206 requests.');
  });

  test('the search of a large permission says so and tries again', async ({ page }) => {
    await page.goto(largest);
    await page.route('**/data/permission-index.json', (route) => route.abort());
    await search(page).fill('devicemanagement');
    await expect(opened(page).getByRole('alert')).toContainText('The permission index could not be loaded.');
    await page.unroute('**/data/permission-index.json');
    await opened(page).getByRole('button', { name: 'Try again' }).click();
    await expect(requests(page)).toHaveCount(50);
  });
});
