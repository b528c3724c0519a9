import type { Locator, Page } from '@playwright/test';
import { base } from './documents.ts';
import { diagnose, heading } from './diagnosing.ts';
import { appToken, bearer, personToken, tokenWith } from './pastes.ts';
import { addressField, carry, lookUp } from './looking-up.ts';
import { expect, test } from './test.ts';

const answer = (page: Page): Locator => page.getByRole('region', { name: 'Answer', exact: true });
const yourToken = (page: Page): Locator => page.getByRole('region', { name: 'Your token' });
const column = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const roles = (page: Page): Locator => page.getByRole('region', { name: 'And the signed-in person?' });

async function compare(page: Page, token: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Access token/ }).fill(token);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

test('A URL is looked up: the least for each kind of caller, the template, the date; the address holds nothing of it', async ({
  page,
}) => {
  await lookUp(page, 'GET https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages?$top=5');
  await expect(addressField(page)).toHaveValue(
    'https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages?$top=5',
  );
  await expect(answer(page)).toContainText('Read as GET /users/{id}/messages');
  await expect(answer(page)).toContainText(/permission data of \d+ \w+ \d{4}/);
  await expect(column(page, 'Application').getByRole('listitem').first()).toHaveText(/^Mail\.ReadBasic\.All ?Least$/);
  await expect(
    column(page, 'Delegated, work or school account').getByRole('link', { name: 'Mail.ReadBasic', exact: true }),
  ).toHaveAttribute('href', `${base}permissions/Mail.ReadBasic`);
  await expect(column(page, 'Delegated, personal account')).toContainText('Mail.ReadBasic');
  await expect(page).toHaveURL(`${base}permissions`);
});

test('The method is chosen beside the field, and Enter looks up', async ({ page }) => {
  await page.goto('permissions');
  await page.getByRole('combobox', { name: 'Method' }).selectOption('PATCH');
  await addressField(page).fill('me/messages/AAMkAGI2');
  await addressField(page).press('Enter');
  await expect(answer(page)).toContainText('Read as PATCH /me/messages/{id}');
  await expect(column(page, 'Application')).toContainText('/me is the signed-in person');
});

test('A token that holds enough: no more permission, and the role of the person is named', async ({ page }) => {
  await carry(
    page,
    'PATCH https://graph.microsoft.com/v1.0/users/c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905',
    personToken({ scp: 'User.Read User.ReadWrite.All', wids: [] }),
  );
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token holds enough: User.ReadWrite.All');
  await expect(yourToken(page)).toContainText('No more permission is needed');
  await expect(yourToken(page).getByRole('link', { name: 'The signed-in person may not do this' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Grant / })).toHaveCount(0);
  const work = column(page, 'Delegated, work or school account');
  await expect(work).toContainText('Your token is of this kind');
  await expect(work.getByRole('listitem').first()).toContainText('Held');
  await expect(roles(page).getByRole('listitem').first()).toHaveText(/^User Administrator ?Least$/);
  await expect(roles(page)).toContainText('which proves nothing');
  await roles(page).getByText('Who is acted on decides which role is enough').click();
  await expect(roles(page).getByRole('definition').last()).toBeVisible();
  await expect(roles(page).getByRole('term').filter({ hasText: 'any custom role' }).first()).toBeVisible();
});

test('A role that the token shows is marked', async ({ page }) => {
  await carry(
    page,
    'PATCH https://graph.microsoft.com/v1.0/users/c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905',
    personToken({ scp: 'User.ReadWrite.All', wids: ['fe930be7-5e62-47db-91af-98c3a49a38b1'] }),
  );
  await expect(roles(page).getByRole('listitem').filter({ hasText: 'In your token' })).toContainText(
    'User Administrator',
  );
});

test('A token that lacks the permission: what is missing, and in one step its grant with nothing of the token', async ({
  page,
}) => {
  await carry(page, 'GET https://graph.microsoft.com/v1.0/users', personToken());
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token lacks User.ReadBasic.All');
  await expect(
    column(page, 'Delegated, work or school account').getByRole('listitem').filter({ hasText: 'Missing' }),
  ).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Write to the admin' })).toHaveAttribute(
    'href',
    `${base}fix/missing-permission#permission=User.ReadBasic.All&type=delegated&method=GET&path=%2Fusers&at=hand-over`,
  );
  await page.getByRole('link', { name: 'Grant User.ReadBasic.All' }).click();
  await expect(page).toHaveURL(
    `${base}fix/missing-permission#permission=User.ReadBasic.All&type=delegated&method=GET&path=%2Fusers`,
  );
  await page.goBack();
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token lacks User.ReadBasic.All');
});

test('Of two permissions that are needed together, only the missing one is granted', async ({ page }) => {
  await carry(
    page,
    'GET https://graph.microsoft.com/v1.0/auditLogs/directoryAudits',
    appToken({ roles: ['AuditLog.Read.All'] }),
  );
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token lacks Directory.Read.All');
  await expect(column(page, 'Application')).toContainText('Lacks Directory.Read.All');
  await expect(page.getByRole('link', { name: 'Grant Directory.Read.All' })).toBeVisible();
  await expect(answer(page)).toContainText('Other than Microsoft’s data');
});

test('An app’s token under /me: no permission cures that', async ({ page }) => {
  await carry(page, 'GET https://graph.microsoft.com/v1.0/me/messages', appToken());
  await expect(yourToken(page).getByRole('heading')).toHaveText('This call needs a signed-in person');
  await expect(page.getByRole('link', { name: /^Grant / })).toHaveCount(0);
});

test('A permission of the other type is said to be one', async ({ page }) => {
  await carry(
    page,
    'GET https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages',
    personToken({ scp: 'Mail.ReadBasic.All' }),
  );
  await expect(yourToken(page).getByRole('heading')).toHaveText('The permission is of the other type than the token');
});

test('A token is compared right here, replaced by another, and forgotten; nothing of it enters the address', async ({
  page,
}) => {
  await lookUp(page, '/users/anna@contoso.com/messages');
  await compare(page, 'no token at all');
  await expect(page.getByRole('alert')).toContainText('No token and no claims were found');
  await expect(page.getByRole('textbox', { name: /^Access token/ })).toHaveValue('no token at all');
  await compare(page, bearer(appToken({ roles: ['Mail.ReadWrite'] })));
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token holds enough: Mail.ReadWrite');
  await expect(yourToken(page).getByRole('heading')).toBeFocused();
  await expect(column(page, 'Application')).toContainText('Held, more than needed');
  await page.getByText('Compare with another token').click();
  await compare(page, '{"scp": "Mail.ReadBasic", "idtyp": "user"}');
  await expect(yourToken(page).getByRole('heading')).toHaveText('The token holds enough: Mail.ReadBasic');
  await expect(column(page, 'Delegated, work or school account')).toContainText('it does not say whose account');
  await expect(page).toHaveURL(`${base}permissions`);
  await page.getByRole('button', { name: 'Forget this token' }).click();
  await expect(yourToken(page)).toHaveCount(0);
});

test('A token for another API is not compared', async ({ page }) => {
  await lookUp(page, '/users');
  await compare(page, tokenWith({ aud: 'https://management.azure.com/', scp: 'user_impersonation', idtyp: 'user' }));
  await expect(answer(page)).toContainText('The token is not for Microsoft Graph');
  await expect(yourToken(page)).toHaveCount(0);
});

test('A cmdlet is looked up by its name, and that is said', async ({ page }) => {
  await lookUp(page, 'Get-MgUserMessage');
  await expect(answer(page)).toContainText('Read as GET /users/{id}/messages');
  await expect(answer(page)).toContainText('derived from the name of Get-MgUserMessage');
});

test('A cmdlet of a pasted error is looked up as well', async ({ page }) => {
  await diagnose(page, 'Get-MgUserMessage : Access is denied. Check credentials and try again.\nErrorAccessDenied 403');
  await page.getByRole('navigation').getByRole('link', { name: 'Permissions' }).click();
  await expect(addressField(page)).toHaveValue('Get-MgUserMessage');
  await expect(answer(page)).toContainText('Read as GET /users/{id}/messages');
});

test('A cmdlet with two requests asks which one', async ({ page }) => {
  await lookUp(page, 'Get-MgBookingBusinessAppointment');
  await page.getByRole('button', { name: 'GET /solutions/bookingbusinesses/{id}/appointments' }).click();
  await expect(answer(page)).toContainText('Read as GET /solutions/bookingbusinesses/{id}/appointments');
  await expect(answer(page)).toBeFocused();
});

test('An unknown path gets hints that are marked as hints; an unknown method the known ones', async ({ page }) => {
  await lookUp(page, '/userz');
  await expect(answer(page)).toContainText('This request is not in the data.');
  await expect(answer(page)).toContainText('Only a hint');
  await page.getByRole('button', { name: 'GET /users' }).click();
  await expect(answer(page)).toContainText('Read as GET /users,');
  await lookUp(page, 'PUT /me/messages');
  await answer(page).getByRole('button', { name: 'POST' }).click();
  await expect(answer(page)).toContainText('Read as POST /me/messages');
});

test('What the body decides is said, and nothing is called the least', async ({ page }) => {
  await lookUp(page, 'POST https://graph.microsoft.com/v1.0/search/query');
  await expect(answer(page)).toContainText('The entity types in the body decide');
  await expect(answer(page)).toContainText('which, the address does not tell');
  await expect(answer(page).getByText('Least', { exact: true })).toHaveCount(0);
});

test('Each request of a batch is looked up by itself', async ({ page }) => {
  await lookUp(page, 'POST https://graph.microsoft.com/v1.0/$batch');
  await expect(answer(page)).toContainText('Paste its body');
  const requests = [
    { id: 'mail', method: 'GET', url: '/me/messages' },
    { id: 'odd', method: 'GET', url: '/nothing/of/the/kind' },
  ];
  await lookUp(page, JSON.stringify({ requests }, undefined, 2));
  await expect(answer(page)).toContainText('work: Mail.ReadBasic');
  await page.getByText('/nothing/of/the/kind').click();
  await page.getByText('GET /me/messages').first().click();
  await page.getByRole('button', { name: 'Look up this request alone' }).first().click();
  await expect(answer(page)).toContainText('Read as GET /me/messages');
});

for (const [name, text, problem] of [
  ['nothing', '', /^Nothing to look up yet/],
  ['words', 'hello there', /neither the address/],
  ['another host', 'https://example.com/v1.0/me', /is not a host of Microsoft Graph/],
  ['a method that Graph has not', 'HEAD /me', /GET, POST, PATCH, PUT, DELETE/],
  ['an error body', '{"error":{"code":"Forbidden"}}', /not the body of a \$batch/],
] as const) {
  test(`Bad input: ${name} gets a sentence beside the field, and stays in it`, async ({ page }) => {
    await lookUp(page, text);
    await expect(page.getByRole('alert')).toHaveText(problem);
    await expect(addressField(page)).toHaveAccessibleDescription(problem);
    await expect(addressField(page)).toHaveValue(text);
  });
}

for (const [name, text] of [
  ['a path of 10,000 characters', `/users/${'a'.repeat(10_000)}/nothing`],
  ['parentheses that stay open', '/users/(((/x'],
  ['quotes that stay open', "/users('anna/x"],
  ['percent signs without numbers', '/nothing/%zz%'],
  ['names of the language', '/__proto__/constructor'],
] as const) {
  test(`Bad input: ${name} is answered, and stays in the field`, async ({ page }) => {
    await lookUp(page, text);
    await expect(answer(page)).toHaveText(/\w/);
    await expect(addressField(page)).toHaveValue(text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('A link fills the form and is answered at once; a link to copy holds the template only', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('permissions#method=GET&path=/users/{id}/messages');
  await expect(addressField(page)).toHaveValue('/users/{id}/messages');
  await expect(answer(page)).toContainText('Read as GET /users/{id}/messages');
  await addressField(page).fill('/users/anna@contoso.com/events/AAMkAGI2');
  await addressField(page).press('Enter');
  await expect(answer(page)).toContainText('Read as GET /users/{id}/events/{id}');
  await page.getByRole('button', { name: /^Copy link/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/permissions#method=GET&path=%2Fusers%2F%7Bid%7D%2Fevents%2F%7Bid%7D$/);
  await expect(answer(page)).toContainText(link);
});

test('What a link must not hold is refused and named', async ({ page }) => {
  await page.goto('permissions#path=/users/anna@contoso.com&nothing=1');
  await expect(page.getByText('Refused from the link: path, not a value of its kind.')).toBeVisible();
  await expect(page.getByText('Refused from the link: nothing, no such key.')).toBeVisible();
  await expect(addressField(page)).toHaveValue('');
});

test('Whoever comes back from another page finds the answer still there', async ({ page }) => {
  await lookUp(page, '/users/anna@contoso.com/messages');
  await page.getByRole('navigation').getByRole('link', { name: 'Fixes' }).click();
  await expect(heading(page)).toHaveText('All fixes');
  await page.getByRole('navigation').getByRole('link', { name: 'Permissions' }).click();
  await expect(addressField(page)).toHaveValue('/users/anna@contoso.com/messages');
  await expect(answer(page)).toContainText('Read as GET /users/{id}/messages');
});

test('Examples are there to press', async ({ page }) => {
  await page.goto('permissions');
  await page.getByRole('button', { name: 'PATCH /users/{id}' }).click();
  await expect(answer(page)).toContainText('Read as PATCH /users/{id}');
});

test.describe('When a table is missing, cut off or of another version', () => {
  test.use({ expectedProblems: /status of 404/ });

  for (const [name, body] of [
    ['missing', undefined],
    ['cut off', '{"format":"graph-permission-index/'],
    ['of another version', '{"format":"graph-permission-index/999"}'],
  ] as const) {
    test(`the permission index is ${name}: a sentence, and once more`, async ({ page }) => {
      const file = '**/data/permission-index.json';
      await page.route(file, (route) => route.fulfill(body === undefined ? { status: 404 } : { body }));
      await lookUp(page, '/me/messages');
      await expect(page.getByRole('alert')).toContainText(/permission/i);
      await expect(addressField(page)).toHaveValue('/me/messages');
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(answer(page)).toContainText('Read as GET /me/messages');
    });
  }

  test('the table of roles is missing: everything else goes on', async ({ page }) => {
    await page.route('**/data/role-table.json', (route) => route.fulfill({ status: 404 }));
    await lookUp(page, 'PATCH /users/x');
    await expect(column(page, 'Application')).toContainText('User.ReadWrite.All');
    await expect(page.getByRole('alert')).toContainText('The table of roles could not be loaded');
    await page.unroute('**/data/role-table.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(roles(page)).toContainText('User Administrator');
  });
});

test('By keyboard alone: method, address, answer, its folds', async ({ page }) => {
  await page.goto('permissions');
  await page.getByRole('combobox', { name: 'Method' }).focus();
  await page.keyboard.press('P');
  await page.keyboard.press('Tab');
  await expect(addressField(page)).toBeFocused();
  await page.keyboard.type('/users/x/messages');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Read as POST /users/{id}/messages');
  await expect(page.getByRole('status').filter({ hasText: 'Found POST /users/{id}/messages.' })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Look up' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page).getByRole('link', { name: 'Mail.ReadWrite' }).first()).toBeFocused();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does, and what can be read all the same', async ({ page }) => {
    await page.goto('permissions');
    await expect(heading(page)).toHaveText('What does a call need?');
    await expect(page.getByRole('link', { name: 'User.Read.All' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Look up' })).toBeHidden();
  });
});

test('On a narrow screen the columns stand one under the other, that of the token first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await carry(page, 'GET https://graph.microsoft.com/v1.0/users', appToken());
  const [app, work] = [column(page, 'Application'), column(page, 'Delegated, work or school account')];
  await expect(app).toBeVisible();
  const [first, second] = [await app.boundingBox(), await work.boundingBox()];
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(second?.y ?? 0);
});
