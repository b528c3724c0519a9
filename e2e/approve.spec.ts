import type { Page } from '@playwright/test';
import { diagnose, heading, openFix } from './diagnosing.ts';
import { appId, bearer, insufficient, personToken, tenantId } from './pastes.ts';
import { expect, test } from './test.ts';

/** Microsoft Graph’s published id of User.ReadBasic.All, delegated. */
const readBasicDelegated = 'b340eb25-3456-403f-be2f-af7a0d370277';

const request = `permission=Mail.Read,User.Read.All&type=application&app=${appId}&method=GET&path=/users/{id}/messages`;
const banner = (page: Page) => page.getByRole('region', { name: 'From a link' });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('An admin opens "should I approve this?" from a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`approve#${request}`);
  await expect(heading(page)).toHaveText('Should I approve this?');
  await expect(page.getByText('A link proves nothing.')).toBeVisible();
  await expect(banner(page)).toContainText('Mail.Read, User.Read.All');

  const mail = region(page, 'Mail.Read, application');
  await expect(mail).toContainText('Allows the app to read mail in all mailboxes without a signed-in user.');
  await expect(mail).toContainText('Microsoft’s words');
  await expect(mail).toContainText('Every mailbox, always.');
  await expect(mail).toContainText('3 of 4, high');
  await expect(mail).toContainText('More than the named call needs: Mail.ReadBasic.All is enough.');
  await expect(region(page, 'User.Read.All, application')).toContainText('The named call does not use it.');
  await expect(page.getByText('permission data of 7 August 2026').first()).toBeVisible();

  const check = region(page, 'See whose app it is');
  await check.getByText('PowerShell', { exact: true }).click();
  await expect(check.getByText('servicePrincipals(appId=').first()).toContainText(appId);

  const undo = region(page, 'Take a grant back when it is no longer needed');
  await undo.getByText('PowerShell', { exact: true }).click();
  const revoke = undo.getByText('Remove-MgServicePrincipalAppRoleAssignment');
  await expect(revoke).toContainText("$appId = '<app-id>'");
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(revoke).toContainText(`$appId = '${appId}'`);
  await expect(revoke).toContainText("$x = 'Mail.Read'");
});

const approving = (page: Page) => region(page, 'If you approve');
const groups = `permission=Group.ReadBasic.All&type=delegated&app=${appId}&tenant=${tenantId}&method=GET&path=/groups`;

test('An admin who approves finds the way, the role and the script, filled in once the link is compared', async ({
  page,
}) => {
  await page.goto(`approve#${groups}`);
  await expect(page.getByText('Small: Group.ReadBasic.All is the least permission for GET /groups')).toContainText(
    'Open: whose app it is, and whether it makes this call.',
  );
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'If you approve' }).click();
  const step = approving(page);
  await expect(step).toBeInViewport();
  await expect(step).toContainText('Application permissions of Microsoft Graph: Privileged Role Administrator.');
  await expect(step.getByText('Grant admin consent for <tenant>')).toBeVisible();
  await step.getByText('PowerShell', { exact: true }).click();
  const script = step.getByText('ConsentType Principal');
  await expect(script).toContainText("$appId = '<app-id>'");
  await expect(script).toContainText("$x = '<permission>'");

  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(script).toContainText(`$appId = '${appId}'`);
  await expect(script).toContainText("$x = 'Group.ReadBasic.All'");
  await expect(script).toContainText(`-TenantId '${tenantId}'`);
  await expect(step.getByText('New-MgServicePrincipalAppRoleAssignment')).toBeHidden();
  await expect(step.getByText('GrantedApplication = [bool]$roles')).toBeVisible();
  await expect(banner(page).getByText('From a link, and compared by you')).toBeVisible();
  await expect(banner(page).getByText('permission Group.ReadBasic.All')).toBeHidden();

  await page.getByRole('link', { name: 'the grant for one person' }).click();
  await expect(page).toHaveURL(/fix\/consent-not-granted#permission=Group\.ReadBasic\.All&type=delegated/);
  await expect(banner(page)).toContainText('compared by you');
  await expect(page.getByRole('textbox', { name: /^Permission/ })).toHaveValue('Group.ReadBasic.All');
});

test('What is broad is answered with a no, and its scripts stay empty', async ({ page }) => {
  await page.goto(`approve#permission=Mail.Read,RoleManagement.ReadWrite.Directory&type=application&app=${appId}`);
  await expect(page.getByText('Do not approve as asked: RoleManagement.ReadWrite.Directory')).toBeVisible();
  await page.getByRole('button', { name: 'Take off: Mail.Read' }).click();
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await approving(page).getByText('PowerShell', { exact: true }).click();
  const script = approving(page).getByText('New-MgServicePrincipalAppRoleAssignment');
  await expect(script).toContainText(`$appId = '${appId}'`);
  await expect(script).toContainText("$x = '<permission>'");
  await expect(banner(page)).toContainText('A link never fills it in');
});

test('Without a link the permission is typed, and both types are shown until one is chosen', async ({ page }) => {
  await page.goto('approve');
  await page.getByLabel('Permission on the consent page').fill('mail.send, Sites.Selected');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(region(page, 'Mail.Send, delegated')).toContainText('What the signed-in person reaches');
  await expect(region(page, 'Mail.Send, application')).toBeVisible();
  await expect(region(page, 'Sites.Selected, application')).toContainText('Nothing by itself');
  await page.getByRole('radio', { name: 'Delegated: with a signed-in person' }).check();
  await expect(region(page, 'Mail.Send, application')).toHaveCount(0);
  await expect(page.getByText('The request names no call.')).toBeVisible();
  await page.getByRole('button', { name: 'Take off: Mail.Send' }).click();
  await expect(region(page, 'Mail.Send, delegated')).toHaveCount(0);
});

test('A hostile link: what is broad is explained and never filled in, what is unfit is refused and said', async ({
  page,
}) => {
  await page.goto(
    `approve#permission=RoleManagement.ReadWrite.Directory&type=application&app=${appId}&path=/users/anna@contoso.com&script=1`,
  );
  const card = region(page, 'RoleManagement.ReadWrite.Directory, application');
  await expect(card).toContainText(
    'Whoever controls the app can make any account, or the app itself, Global Administrator.',
  );
  await expect(banner(page)).toContainText('A link never fills it in');
  await expect(banner(page)).toContainText('Refused from the link: path, not a value of its kind.');
  await expect(banner(page)).toContainText('Refused from the link: script, no such key.');
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(page.locator('pre').filter({ hasText: 'RoleManagement.ReadWrite.Directory' })).toHaveCount(0);
});

test('Taking one off makes nothing else of a link trusted', async ({ page }) => {
  await page.goto(`approve#permission=Mail.Read,Directory.ReadWrite.All,Mail.Send&type=application&app=${appId}`);
  const undo = region(page, 'Take a grant back when it is no longer needed');
  await undo.getByText('PowerShell', { exact: true }).click();
  const revoke = undo.getByText('Remove-MgServicePrincipalAppRoleAssignment');
  await page.getByRole('button', { name: 'Take off: Mail.Read' }).click();
  await expect(revoke).toContainText("$x = '<permission>'");
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(revoke).toContainText("$x = '<permission>'");
  await page.getByRole('button', { name: 'Take off: Directory.ReadWrite.All' }).click();
  await expect(revoke).toContainText("$x = 'Mail.Send'");
});

test('A link with nothing but a type folds no command away before it is confirmed', async ({ page }) => {
  const folded = page.getByText('For delegated permissions; your app calls by itself');
  await page.goto('fix/missing-permission#type=application');
  await expect(banner(page)).toContainText('type application');
  await expect(folded).toHaveCount(0);
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(folded.first()).toBeAttached();
});

test('On the page for administrators, a type that came by a link is said to be the link’s', async ({ page }) => {
  const said = page.getByText('The link says so. Compare it with the consent page.');
  await page.goto('approve#permission=Mail.Read&type=delegated');
  await expect(said).toBeVisible();
  await page.getByRole('radio', { name: 'Application: the app by itself' }).check();
  await expect(said).toHaveCount(0);
  await expect(region(page, 'Mail.Read, application')).toBeVisible();
});

test('What was taken off of one link is there again in another', async ({ page }) => {
  await page.goto('approve#permission=Mail.Read&type=application');
  await page.getByRole('radio', { name: 'Delegated: with a signed-in person' }).check();
  await page.getByRole('button', { name: 'Take off: Mail.Read' }).click();
  await expect(region(page, 'Mail.Read, delegated')).toHaveCount(0);
  await page.goto('approve#permission=Mail.Read,Mail.Send&type=application');
  await expect(region(page, 'Mail.Send, application')).toBeVisible();
  await expect(region(page, 'Mail.Read, application')).toBeVisible();
});

test('A name that was taken off can be typed beside the commands', async ({ page }) => {
  await page.goto('approve#permission=Mail.Read,Mail.Send&type=application');
  await page.getByRole('button', { name: 'Take off: Mail.Read' }).click();
  const value = page.getByRole('textbox', { name: /^Permission(?: from link)?$/ });
  await expect(value).toHaveValue('Mail.Send');
  await value.fill('Mail.Read');
  await expect(value).toHaveValue('Mail.Read');
  const undo = region(page, 'Take a grant back when it is no longer needed');
  await undo.getByText('PowerShell', { exact: true }).click();
  await expect(undo.getByText('Remove-MgServicePrincipalAppRoleAssignment')).toContainText("$x = 'Mail.Read'");
});

test('A scope of another API and an eleventh name are refused, said, and stay in the field', async ({ page }) => {
  const names = page.getByLabel('Permission on the consent page');
  await page.goto('approve');
  await names.fill('https://outlook.office.com/Mail.Read');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    /^https:\/\/outlook\.office\.com\/Mail\.Read belongs to another API/,
  );
  await expect(region(page, 'Mail.Read, application')).toHaveCount(0);
  await names.fill('https://graph.microsoft.com/Mail.Read');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(region(page, 'Mail.Read, application')).toBeVisible();
  const ten = Array.from({ length: 10 }, (_, at) => `Name.${at}`).join(' ');
  await names.fill(ten);
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByRole('alert')).toHaveText(/10 permissions at once: 1 too many/);
  await expect(names).toHaveValue(ten);
});

test('Half of a pair, and what the body decides, are not called the smallest', async ({ page }) => {
  await page.goto('approve#permission=AuditLog.Read.All&type=application&method=GET&path=/auditLogs/directoryAudits');
  const card = region(page, 'AuditLog.Read.All, application');
  await expect(card).toContainText('needs it together with Directory.Read.All. Alone it is not enough');
  await page.goto('approve#permission=Mail.Read&type=delegated&method=POST&path=/search/query');
  await expect(region(page, 'Mail.Read, delegated')).toContainText('The entity types in the body decide');
});

test('Names like scripts are refused whole, and nothing of them stands on the page', async ({ page }) => {
  await page.goto("approve#permission=Mail.Read,<img src=x onerror=alert(1)>&type=application&app='; Remove-Item *");
  await expect(banner(page)).toContainText('Refused from the link: permission, not a value of its kind.');
  await expect(banner(page)).toContainText('Refused from the link: app, not a value of its kind.');
  await expect(page.getByRole('main')).not.toContainText('onerror');
  await expect(page.getByRole('main')).not.toContainText('Remove-Item *');
  await page.getByLabel('Permission on the consent page').fill('"; whoami');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByText('Expected a permission name such as User.Read.All.')).toBeVisible();
});

test('A name that Microsoft does not publish is said to be unknown, and Microsoft’s own app is named', async ({
  page,
}) => {
  await page.goto('approve#permission=Totally.Harmless.Read&type=application&app=de8bc8b5-d9f9-48b1-a8ad-b748da725064');
  await expect(region(page, 'Totally.Harmless.Read, application')).toContainText(
    'Microsoft’s data has no permission of Microsoft Graph with this name.',
  );
  await expect(page.getByText('That is the id of Microsoft’s own Graph Explorer.')).toBeVisible();
});

test.describe('When the tables cannot be loaded', () => {
  test.use({ expectedProblems: /Failed to load resource/ });

  test('the page says so, offers to try again, and the rest of it goes on', async ({ page }) => {
    await page.route('**/permission-details.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`approve#permission=Mail.Read&app=${appId}`);
    await expect(page.getByText('The table of permissions could not be loaded.').first()).toBeVisible();
    await expect(region(page, 'See whose app it is')).toBeVisible();
    await page.unroute('**/permission-details.json');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(region(page, 'Mail.Read, application')).toBeVisible();
  });

  test('a call that could not be looked up is said to be that, and looked up once more', async ({ page }) => {
    await page.route('**/permission-index.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`approve#${request}`);
    await expect(page.getByText('It could not be looked up')).toBeVisible();
    await expect(page.getByText('It is being looked up.')).toHaveCount(0);
    await page.unroute('**/permission-index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('it needs only Mail.ReadBasic.All')).toBeVisible();
  });
});

const users = `GET https://graph.microsoft.com/v1.0/users\n${bearer(personToken())}\n\n${insufficient}`;

test('From a missing permission in one step: the grant, its id, and a message to the admin', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(page, users);
  await openFix(page);
  await expect(page.getByRole('textbox', { name: 'Permission from paste' })).toHaveValue('User.ReadBasic.All');

  const add = region(page, 'Put the permission on the app’s list');
  await add.getByText('Azure CLI', { exact: true }).click();
  await add.getByRole('button', { name: /^Copy: Add a delegated permission/ }).click();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain(`--id '${appId}'`);
  expect(command).toContain(`'${readBasicDelegated}=Scope'`);
  await expect(add.getByText('For application permissions; your call is delegated')).toBeVisible();

  const handOver = region(page, 'If you may not grant it, ask the administrator');
  await expect(handOver).toContainText('GET /users is refused without it');
  await handOver.getByRole('button', { name: 'Copy: the message to the admin, as plain text' }).click();
  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('Microsoft Graph User.ReadBasic.All');
  expect(message).toContain('delegated: the app acts for a signed-in person');
  expect(message).toContain(
    `/approve#permission=User.ReadBasic.All&type=delegated&app=${appId}&method=GET&path=%2Fusers`,
  );
  for (const secret of ['eyJ', 'anna', 'c27d8f51', 'Insufficient']) expect(message).not.toContain(secret);
  await handOver.getByText('Markdown', { exact: true }).click();
  await handOver.getByRole('button', { name: 'Copy: the message to the admin, as Markdown' }).click();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('- **Permission:** Microsoft Graph `User.ReadBasic.All`');

  await page.goto(/https?:\/\/\S+\/approve#\S+/.exec(message)?.[0] ?? '');
  await expect(region(page, 'User.ReadBasic.All, delegated')).toContainText('The smallest that the named call needs.');
});

test('In another cloud the consent address and the portal are those of that cloud', async ({ page }) => {
  await diagnose(page, users.replace('graph.microsoft.com/v1.0', 'graph.microsoft.us/v1.0'));
  await page.getByRole('link', { name: 'Fixes' }).click();
  await page.getByRole('link', { name: 'Nobody has consented to the permission' }).click();
  await expect(page).toHaveURL(/fix\/consent-not-granted/);
  const grant = region(page, 'Consent, with the smallest step that is enough');
  await grant.getByText('HTTP', { exact: true }).click();
  await expect(grant).toContainText(`https://login.microsoftonline.us/${tenantId}/adminconsent?client_id=${appId}`);
  await expect(grant).toContainText('scope=https://graph.microsoft.us/User.ReadBasic.All');
});

test('The fix pages lead who was asked to the page for them', async ({ page }) => {
  for (const cause of ['missing-permission', 'consent-not-granted', 'permission-type-mismatch']) {
    await page.goto(`fix/${cause}`);
    await page.getByRole('link', { name: 'Should I approve this?' }).click();
    await expect(heading(page)).toHaveText('Should I approve this?');
  }
});

test('An id is not filled in from a link before it is confirmed, and that of a broad permission never', async ({
  page,
}) => {
  const add = region(page, 'Put the permission on the app’s list');
  const command = add.getByText('az ad app permission add').first();
  await page.goto('fix/missing-permission#permission=User.ReadBasic.All&type=delegated');
  await add.getByText('Azure CLI', { exact: true }).click();
  await expect(page.getByLabel('ID of the permission, delegated')).toHaveValue(readBasicDelegated);
  await expect(command).toContainText("'<delegated-permission-id>=Scope'");
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await expect(command).toContainText(`'${readBasicDelegated}=Scope'`);

  await page.goto('fix/missing-permission#permission=Directory.ReadWrite.All&type=application');
  await page.reload();
  await page.getByRole('button', { name: 'I compared them: use them' }).click();
  await add.getByText('Azure CLI', { exact: true }).click();
  await expect(command).toContainText("'<application-permission-id>=Role'");
  await expect(add).toContainText('Never filled in from a link');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to check and how to refuse', async ({ page }) => {
    await page.goto('approve');
    await expect(heading(page)).toHaveText('Should I approve this?');
    await expect(page.getByText('A link proves nothing.')).toBeVisible();
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.getByText('thank you for asking before anything was granted')).toBeVisible();
    await expect(page.getByLabel('Permission on the consent page')).toBeHidden();
  });
});
