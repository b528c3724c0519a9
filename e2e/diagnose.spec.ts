import { answered, appToken, bearer, expired, insufficient, odataDisabled, personToken } from './pastes.ts';
import { diagnose, heading, openFix, read, verdict } from './diagnosing.ts';
import { expect, test } from './test.ts';

test('A developer with an expired token learns to get a new one', async ({ page }) => {
  const refused = answered({
    status: '401 Unauthorized',
    code: 'InvalidAuthenticationToken',
    message: 'Lifetime validation failed, the token is expired.',
  });
  await diagnose(page, `${bearer(personToken(expired))}\n\n${refused}`);
  await expect(heading(page)).toHaveText('The token has expired');
  await expect(heading(page)).toBeFocused();
  await expect(verdict(page)).toContainText('Certain');
  await openFix(page);
  await expect(heading(page)).toHaveText('Get a new token before every call');
  await expect(heading(page)).toBeFocused();
});

test('“Access to OData is disabled” leads to the checks in Exchange, both lists, and the delay', async ({ page }) => {
  await diagnose(page, odataDisabled);
  await expect(heading(page)).toHaveText('An Exchange policy blocks this app');
  await openFix(page);
  const main = page.getByRole('main');
  for (const words of ['Get-OrganizationConfig', 'Get-CASMailbox', 'EnforceAllowList', 'EnforceBlockList'])
    await expect(main).toContainText(words);
  await expect(main).toContainText('Not at once');
});

test('An app-only token on /me needs a person, or the user in the path', async ({ page }) => {
  const refused = answered({
    status: '400 Bad Request',
    code: 'BadRequest',
    message: '/me request is only valid with delegated authentication flow.',
  });
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/me\n${bearer(appToken())}\n\n${refused}`);
  await expect(heading(page)).toHaveText('This call needs a signed-in person');
  await openFix(page);
  await expect(page.getByRole('main')).toContainText('/users/');
});

test('A SharePoint token names the API that it is for', async ({ page }) => {
  const token = personToken({ aud: 'https://contoso.sharepoint.com', scp: 'AllSites.Read' });
  await diagnose(page, bearer(token));
  await expect(heading(page)).toHaveText('The token is for another API');
  await expect(verdict(page)).toContainText('SharePoint');
  await expect(read(page)).toContainText('AllSites.Read');
});

test('A claims challenge is a policy that asks for more', async ({ page }) => {
  const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');
  await diagnose(
    page,
    `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"`,
  );
  await expect(heading(page)).toHaveText('A Conditional Access policy asks for more');
  await expect(read(page)).toContainText('acrs');
});

test('“Insufficient privileges” with a token is never certain, and asks for the request', async ({ page }) => {
  await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
  await expect(heading(page)).toHaveText(/^The token lacks/);
  await expect(verdict(page).getByRole('paragraph').first()).not.toContainText('Certain');
  const question = page.getByRole('group', { name: /Which method and address/ });
  await question.getByLabel('Method and address of the call').fill('GET https://graph.microsoft.com/v1.0/groups');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(read(page)).toContainText('GET /groups');
  await expect(question).toBeHidden();
});

test('“I don’t know” is an answer: the next question comes, and the answer can be taken back', async ({ page }) => {
  await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
  const question = page.getByRole('group', { name: /Which method and address/ });
  await question.getByRole('radio', { name: 'I don’t know' }).check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(question).toBeHidden();
  await read(page)
    .getByRole('button', { name: /^Undo: You said/ })
    .click();
  await expect(question).toBeVisible();
});

test('What was read can be corrected, removed and put back', async ({ page }) => {
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/me/messages\n${bearer(appToken())}\n\n${insufficient}`);
  await read(page)
    .getByRole('button', { name: /^Correct: Request/ })
    .click();
  const field = read(page).getByLabel('Method and address of the call');
  await expect(field).toHaveValue('GET https://graph.microsoft.com/v1.0/me/messages');
  await field.fill('nothing');
  await field.fill('PATCH https://graph.microsoft.com/v1.0/groups');
  await read(page).getByRole('button', { name: 'Use this' }).click();
  await expect(read(page)).toContainText('PATCH /groups');
  await expect(read(page)).toContainText('you typed it');
  await read(page)
    .getByRole('button', { name: /^Remove: Error/ })
    .click();
  await expect(read(page)).not.toContainText('Authorization_RequestDenied');
  await read(page).getByRole('button', { name: 'Put back' }).click();
  await expect(read(page)).toContainText('Authorization_RequestDenied');
});

test('A reason leads to its words, and both carry the same number', async ({ page }) => {
  await diagnose(page, odataDisabled);
  const text = page.getByRole('region', { name: 'The text' });
  await expect(text.locator('mark').first()).toContainText('Access to OData is disabled');
  // What comes after the verdict moves the reasons: who points at one that has moved points again.
  await expect(async () => {
    await page.getByRole('button', { name: '1: show the words in what you pasted' }).hover();
    await expect(text.locator('mark').first()).toHaveCSS('outline-style', 'solid', { timeout: 500 });
  }).toPass();
});

test('Typing shows the verdict so far and leaves the box where it is', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('textbox', { name: 'Paste the error' });
  await box.pressSequentially('AADSTS65001 ');
  await expect(page.getByText('So far')).toBeVisible();
  await expect(box).toBeFocused();
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(heading(page)).toHaveText('Nobody has consented to the permission yet');
});

for (const [name, words] of [
  ['Invalid audience', 'The token is for another API'],
  ['Insufficient privileges', 'The token lacks Group.ReadBasic.All'],
  ['Access to OData is disabled', 'An Exchange policy blocks this app'],
  ['App-only token on /me', 'This call needs a signed-in person'],
  ['MFA required', 'A Conditional Access policy asks for more'],
  ['Admin consent missing', 'Nobody has consented to the permission yet'],
] as const) {
  test(`The example “${name}” shows its cause`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name }).click();
    await expect(heading(page)).toHaveText(words);
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  });
}

test('The paste survives a look at the fix, and not a reload', async ({ page }) => {
  await diagnose(page, odataDisabled);
  await openFix(page);
  await page.getByRole('link', { name: 'Back to your verdict' }).click();
  await expect(heading(page)).toHaveText('An Exchange policy blocks this app');
  await page.reload();
  await expect(heading(page)).toHaveText('Microsoft Graph said no. Find out why.');
  await expect(page.getByRole('textbox', { name: 'Paste the error' })).toHaveValue('');
});

test('The network can be off: the verdict comes all the same', async ({ page, context }) => {
  await page.goto('');
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(odataDisabled);
  await expect(heading(page)).toHaveText('An Exchange policy blocks this app');
});

test('A token pasted after the error is added to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(page, insufficient);
  await page.evaluate((text) => navigator.clipboard.writeText(text), personToken());
  await page.keyboard.press('ControlOrMeta+V');
  await expect(read(page)).toContainText('User.Read');
  await expect(read(page)).toContainText('Authorization_RequestDenied');
});

test('The verdict follows the text while it is edited, and leaves the focus where it is', async ({ page }) => {
  await diagnose(page, 'nothing that anybody could read in here');
  await page.getByRole('button', { name: 'Edit text' }).click();
  const editor = page.getByRole('textbox', { name: 'Text to diagnose' });
  await editor.press('ControlOrMeta+End');
  await editor.pressSequentially(' AADSTS65001');
  await expect(heading(page)).toHaveText('Nobody has consented to the permission yet');
  await expect(editor).toBeFocused();
});
