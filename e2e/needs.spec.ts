import { diagnose, heading, openFix, read, verdict } from './diagnosing.ts';
import { appToken, bearer, insufficient, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

const graph = 'https://graph.microsoft.com/v1.0';
const user = '1f3c5a77-2d52-4f38-8a7f-0c1e3cf6a0aa';
const noRole = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
const call = (request: string, token: string) => `${request}\n${bearer(token)}\n\n${insufficient}`;

test('A person’s token holds enough and shows no role: the role for the call is named, and no permission is asked for', async ({
  page,
}) => {
  const token = personToken({ scp: 'User.ReadWrite.All', wids: [noRole] });
  await diagnose(page, call(`PATCH ${graph}/users/${user}`, token));
  await expect(heading(page)).toHaveText('The signed-in person may not do this');
  await expect(verdict(page)).toContainText('needs a role for PATCH /users/{id}: User Administrator');
  const needs = page.getByRole('region', { name: 'What the call needs' });
  await expect(needs).toContainText('The token holds enough: User.ReadWrite.All');
  await expect(needs.getByRole('link', { name: /^Grant/ })).toHaveCount(0);
  await openFix(page);
  const role = page.getByRole('region', { name: 'The role for PATCH /users/{id}' });
  await expect(role.getByRole('listitem').first()).toContainText('User Administrator');
  await expect(role).toContainText('which proves nothing');
});

test('A person’s token with User.Read lists people: what is missing, and its grant to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(page, call(`GET ${graph}/users?$top=5`, personToken({ scp: 'User.Read openid profile' })));
  await expect(heading(page)).toHaveText('The token lacks User.ReadBasic.All');
  await expect(verdict(page)).toContainText('needs User.ReadBasic.All');
  await page
    .getByRole('region', { name: 'What the call needs' })
    .getByRole('link', { name: 'Grant User.ReadBasic.All' })
    .click();
  const step = page.getByRole('region', { name: 'Put the permission on the app’s list' });
  await step.getByRole('radio', { name: 'Azure CLI' }).check();
  await step.getByRole('button', { name: /^Copy: Add a delegated permission/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("--api-permissions 'b340eb25-3456-403f-be2f-af7a0d370277=Scope'");
  expect(page.url()).not.toContain('eyJ');
});

test('An app’s token holds enough: it is told to look at its roles', async ({ page }) => {
  await diagnose(page, call(`PATCH ${graph}/users/${user}`, appToken({ roles: ['User.ReadWrite.All'] })));
  await expect(heading(page)).toHaveText('The app has the permission but lacks a role');
  await expect(page.getByRole('region', { name: 'What the call needs' })).toContainText('No more permission is needed');
});

test('An answer that names the permission is nearer than the data, and its name fits into 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const answer = `403 Forbidden\nMissing scope permissions on the request. API requires one of 'ChannelMessage.Read.All'. Scopes on the request 'Group.ReadWrite.All'`;
  await diagnose(
    page,
    `GET ${graph}/teams/${user}/channels/x/messages\n${bearer(personToken({ scp: 'Group.ReadWrite.All' }))}\n${answer}`,
  );
  await expect(heading(page)).toHaveText('The token lacks ChannelMessage.Read.All');
  const needs = page.getByRole('region', { name: 'What the call needs' });
  await expect(needs).toContainText('the answer says otherwise');
  await expect(needs).not.toContainText('will not help');
  const box = await verdict(page).boundingBox();
  const words = await heading(page).boundingBox();
  expect((words?.x ?? 0) + (words?.width ?? 999)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
  expect(await heading(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test('A link names method and path: the page about roles says which one', async ({ page }) => {
  await page.goto('fix/user-lacks-role#method=DELETE&path=/users/{id}');
  await expect(page.getByRole('region', { name: 'The role for DELETE /users/{id}' })).toContainText(
    'User Administrator',
  );
});

test('A cmdlet names the request: it is shown as that, and not asked for', async ({ page }) => {
  await diagnose(
    page,
    'Get-MgGroup_List: Insufficient privileges to complete the operation.\n\nStatus: 403 (Forbidden)',
  );
  await expect(read(page)).toContainText('what Get-MgGroup asks, going by its name');
  await expect(page.getByRole('region', { name: 'What the call needs' })).toContainText('Group.ReadBasic.All');
  await expect(page.getByRole('group', { name: /Which method and address/ })).toHaveCount(0);
});

test('A cmdlet that may send one of two requests asks which one it was', async ({ page }) => {
  await diagnose(
    page,
    'Get-MgBookingBusinessAppointment : Insufficient privileges to complete the operation.\nStatus: 403 (Forbidden)',
  );
  await read(page).getByRole('button', { name: 'GET /solutions/bookingbusinesses/{id}/appointments' }).click();
  await expect(page.getByRole('region', { name: 'What the call needs' })).toContainText('Bookings.Read.All');
  await expect(read(page)).not.toContainText('It may send one of these requests');
});

test.describe('When the tables of permissions are gone', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('the verdict stands all the same, a sentence says so, and trying again helps', async ({ page }) => {
    await page.route('**/data/*', (route) => route.fulfill({ status: 404 }));
    await diagnose(page, call(`GET ${graph}/users`, personToken()));
    await expect(heading(page)).toHaveText('The token lacks a permission that the call needs');
    await expect(page.getByText('The permission index could not be loaded')).toBeVisible();
    await page.unroute('**/data/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: 'What the call needs' })).toContainText('User.ReadBasic.All');
    await expect(heading(page)).toHaveText('The token lacks User.ReadBasic.All');
  });
});
