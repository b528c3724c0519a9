import { diagnose, heading, openFix } from './diagnosing.ts';
import { appId, appToken, bearer, insufficient, tenantId } from './pastes.ts';
import { expect, test } from './test.ts';

test('A fix opened cold says who, how long, what it changes, and which values its commands lack', async ({ page }) => {
  await page.goto('fix/missing-permission');
  await expect(heading(page)).toHaveText('Add the permission that the call needs');
  await expect(page.getByRole('term').filter({ hasText: 'Takes effect' })).toBeVisible();
  await page.getByRole('radio', { name: 'PowerShell' }).nth(1).check();
  const command = page.getByText('Find-MgGraphCommand');
  await expect(command).toBeVisible();
  await expect(command).toContainText("'<api-path>'");
  await page.getByRole('button', { name: 'Path of the request' }).click();
  const field = page.getByLabel('Path of the request');
  await expect(field).toBeFocused();
  await field.fill('/users/{id}/messages');
  await expect(command).toContainText("'/users/{id}/messages'");
});

test('The app id of the token stands in the command that is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(page, `${bearer(appToken())}\n\n${insufficient}`);
  await openFix(page);
  const step = page.getByRole('region', { name: 'Put the permission on the app’s list' });
  await step.getByRole('radio', { name: 'Azure CLI' }).check();
  await step.getByRole('button', { name: /^Copy: Add an application permission/ }).click();
  await expect(step.getByRole('status').filter({ hasText: 'Copied.' })).toContainText('still missing');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`--id '${appId}'`);
  expect(copied).toContain(`'<application-permission-id>=Role'`);
});

test('A value that is not of its kind is refused with what was expected', async ({ page }) => {
  await page.goto('fix/missing-permission');
  const field = page.getByLabel('Application (client) ID');
  await field.fill("'; Remove-Item *");
  await expect(page.getByText('Expected a GUID such as')).toBeVisible();
  await expect(page.getByText('Remove-Item')).toHaveCount(0);
  await field.fill(appId.toUpperCase());
  await expect(page.getByText('Expected a GUID such as')).toBeHidden();
  await expect(page.getByRole('main')).toContainText(appId);
});

test('Ticked steps and the section stand in the address, and nowhere else', async ({ page }) => {
  await page.goto('fix/expired-token');
  const [tick] = await page.getByRole('checkbox').all();
  await tick?.check();
  await expect(page).toHaveURL(/#done=compare-the-times$/);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/#done=compare-the-times&at=sources$/);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
});

test('The link for the admin is shown before it is copied, and holds ids alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/groups\n${bearer(appToken())}\n\n${insufficient}`);
  await openFix(page);
  await page.getByRole('button', { name: 'Copy link for the admin' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link for the admin' });
  await expect(dialog).toContainText(`app=${appId}&tenant=${tenantId}`);
  await dialog.getByRole('button', { name: 'Copy: the link for the admin' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('eyJ');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Values from a link stay out of changes until they are confirmed', async ({ page }) => {
  await page.goto(`fix/missing-permission#app=${appId}&permission=Mail.Send`);
  const step = page.getByRole('region', { name: 'Put the permission on the app’s list' });
  await step.getByRole('radio', { name: 'Azure CLI' }).check();
  const command = step.getByText('az ad app permission add').first();
  await expect(command).toContainText("'<app-id>'");
  await expect(step).toContainText('Came by a link');
  await expect(page.getByRole('region', { name: 'From a link' })).toContainText('compare with your portal');
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(command).toContainText(`'${appId}'`);
});

test('The role that the call needs is looked up, and stands in the command and in the way through the portal', async ({
  page,
}) => {
  await diagnose(page, `PATCH https://graph.microsoft.com/v1.0/users/anna@contoso.com\n\n${insufficient}`);
  await page.getByRole('link', { name: 'Open: The signed-in person may not do this' }).click();
  const step = page.getByRole('region', { name: 'Give the smallest right that is enough' });
  await expect(step).toContainText('Roles & admins › User Administrator › Add assignments');
  await step.getByRole('radio', { name: 'PowerShell' }).check();
  await expect(step).toContainText("-RoleDefinitionId 'fe930be7-5e62-47db-91af-98c3a49a38b1'");
  // A link says nothing of what is to be changed before somebody has compared it.
  await page.goto('fix/user-lacks-role#method=PATCH&path=/users/{id}');
  await page.reload();
  await expect(step).toContainText('Roles & admins › the role › Add assignments');
});

test('A broad permission from a link is named and never filled in, confirmed or not', async ({ page }) => {
  await page.goto(`fix/missing-permission#permission=Directory.ReadWrite.All`);
  const banner = page.getByRole('region', { name: 'From a link' });
  await expect(banner).toContainText('A link never fills it in');
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(page.locator('pre').filter({ hasText: /^[^T]*'Directory\.ReadWrite\.All'/ })).toHaveCount(0);
});

test('What changes the tenant says so, and what is broad is folded', async ({ page }) => {
  await page.goto('fix/odata-disabled');
  await expect(page.getByText('Changes your tenant').first()).toBeVisible();
  await expect(page.getByText('Check that it worked').first()).toBeVisible();
  const broad = page.getByText('Broad.').first();
  await expect(page.getByText('Set-OrganizationConfig -EwsAllowList')).toBeHidden();
  await broad.click();
  await expect(page.getByText('Set-OrganizationConfig -EwsAllowList')).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways to do a step can still be chosen', async ({ page }) => {
    await page.goto('fix/missing-permission');
    const command = page.getByText('Find-MgGraphCommand');
    await expect(command).toBeHidden();
    await page.getByText('PowerShell', { exact: true }).nth(1).click();
    await expect(command).toBeVisible();
  });

  test('the home page says what it needs, and leads to the fixes', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Look through all fixes' }).click();
    await expect(page.getByRole('link', { name: 'The token has expired' })).toBeVisible();
  });
});

test('An unknown address offers the start page and the fixes', async ({ page }) => {
  await page.goto('fix/no-such-cause');
  await expect(heading(page)).toHaveText('There is no page at this address');
  await expect(page.getByRole('link', { name: 'The token has expired' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(heading(page)).toHaveText('Microsoft Graph said no. Find out why.');
});

test('On a wide window the contents and the values stay beside the steps, and the section that is read is marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('fix/missing-permission');
  const step = page.getByRole('heading', { name: 'Put the permission on the app’s list' });
  await step.evaluate((title) => window.scrollTo(0, title.getBoundingClientRect().top + window.scrollY - 60));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.locator('[aria-current]')).toHaveText('3 Put the permission on the app’s list');
  await expect(contents).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Application (client) ID')).toBeInViewport();
  await expect(page).not.toHaveURL(/at=/);
});

test('On a narrow window the way is one press away, the values are a bar at the foot, and a ticked step folds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('fix/missing-permission');
  const values = page.getByRole('complementary', { name: 'Values for the commands' });
  const bar = values.getByRole('button', { name: 'Your values: 0 of 11 filled in' });
  await expect(bar).toBeInViewport();
  await bar.click();
  const app = page.getByLabel('Application (client) ID');
  await expect(app).toBeFocused();
  await app.fill('9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1');
  await values.getByRole('button', { name: 'Close' }).click();
  await expect(app).not.toBeInViewport();
  await expect(values).toContainText('1 of 11 filled in');

  await page.getByText('On this page: 8 steps').click();
  await page.getByRole('link', { name: '4 Consent to it' }).click();
  const step = page.getByRole('region', { name: 'Consent to it' });
  await expect(step.getByRole('heading')).toBeFocused();
  await step.getByRole('checkbox').check();
  await expect(step.getByText('Portal', { exact: true })).toBeHidden();
  await expect(page.getByText('On this page: 8 steps, 1 done')).toBeVisible();
  await step.getByText('Show this step again').click();
  await expect(step.getByText('Portal', { exact: true })).toBeVisible();
});

test('A long command shows its beginning, is copied whole, and is whole on paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('fix/missing-permission');
  const step = page.getByRole('region', { name: 'Get a new token and check it' });
  const more = step.getByRole('button', { name: 'Show all of it' }).first();
  const command = step.locator('pre').first();
  const height = async (): Promise<number> => (await command.boundingBox())?.height ?? 0;
  const clipped = await height();
  await step
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await command.textContent());
  await more.click();
  const whole = await height();
  expect(whole).toBeGreaterThan(clipped * 1.5);
  await step.getByRole('button', { name: 'Show less' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(clipped * 1.5);
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
});
