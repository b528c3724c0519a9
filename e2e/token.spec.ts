import type { Locator, Page } from '@playwright/test';
import { diagnose, heading } from './diagnosing.ts';
import { appToken, bearer, idToken, insufficient, personToken, tenantId } from './pastes.ts';
import { compareTokens, inspect, tokenBox, tokensAreValid } from './inspecting.ts';
import { expect, test } from './test.ts';

const marker = 'M4RKEDzSECRET';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const claim = (page: Page, name: string): Locator =>
  page.locator('dl[aria-label="Claims of the token"] > div').filter({ has: page.getByText(name, { exact: true }) });

const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();

test('A token of a signed-in person is told: what it is, what it may do, every claim, its times', async ({ page }) => {
  await inspect(
    page,
    bearer(personToken({ scp: 'Directory.ReadWrite.All Mail.Read Custom.Thing', acr: '1', xms_new: 'x' })),
  );
  await expect(heading(page)).toHaveText('Delegated token for Microsoft Graph');
  await expect(heading(page)).toBeFocused();
  const what = part(page, 'What it is');
  await expect(what).toContainText('Nothing in the token by itself makes Graph refuse it.');
  await expect(what).toContainText('anna@contoso.com');
  await expect(what).toContainText('Valid for 65 minutes in all, ends in 50 minutes');

  const held = page.getByRole('list', { name: 'Permissions of the token' }).getByRole('listitem');
  await expect(held).toHaveCount(3);
  await expect(held.first()).toContainText('Directory.ReadWrite.All');
  await expect(held.first()).toContainText('Broad');
  await expect(held.filter({ hasText: 'Mail.Read' })).toContainText('Read user mail');
  await expect(held.getByRole('link', { name: 'Mail.Read' })).toHaveAttribute('href', /\/permissions\/Mail\.Read$/);
  await expect(held.filter({ hasText: 'Custom.Thing' })).toContainText('Not a permission of Graph');
  await expect(part(page, 'Permissions')).toContainText(/Microsoft’s permission data of \d+ \w+ 20\d\d/);

  await expect(claim(page, 'aud')).toContainText('The API that the token is for.');
  await expect(claim(page, 'acr')).toContainText('the sign-in meets it');
  await expect(claim(page, 'xms_new')).toContainText('not documented by Microsoft');
  await expect(part(page, 'Times')).toContainText('24 Nov 2026, 09:02 UTC');
  await expect(part(page, 'The signature')).toContainText('That proves nothing');
});

test('A token of an app that has expired is told, by the clock of this device, with its fix', async ({ page }) => {
  await page.clock.setFixedTime(new Date(tokensAreValid.getTime() + 4 * 3_600_000));
  await page.goto('token');
  await tokenBox(page).fill(appToken({ roles: ['User.Read.All'], wids: ['0997a1d0-0d1d-4acb-b408-d5ca73121e90'] }));
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(heading(page)).toHaveText('Application token for Microsoft Graph');
  const what = part(page, 'What it is');
  await expect(what).toContainText('by the clock of this device');
  await expect(what).toContainText('Was valid for 65 minutes, expired 3 hours ago');
  await expect(part(page, 'Permissions')).toContainText('that proves nothing');
  await what.getByRole('link', { name: 'What to do: The token has expired' }).click();
  await expect(page).toHaveURL(/\/fix\/expired-token$/);
});

test('An app token without a role is not sent to ask for permissions at once', async ({ page }) => {
  await inspect(page, appToken({ roles: undefined }));
  await expect(part(page, 'Permissions')).toContainText('That can be right');
});

test('An ID token is told as what it is', async ({ page }) => {
  await inspect(page, idToken);
  await expect(heading(page)).toHaveText('ID token: it says who signed in, and opens no API');
  await expect(page.getByRole('link', { name: /^What to do: An ID token was sent/ })).toBeVisible();
});

test('A token for another API leads to the page that says how to get one for Graph', async ({ page }) => {
  await inspect(page, personToken({ aud: 'https://management.azure.com/', scp: 'user_impersonation' }));
  await expect(heading(page)).toHaveText('Delegated token for Azure Resource Manager');
  await expect(part(page, 'Permissions')).toContainText('not permissions of Graph');
  await expect(page.getByRole('link', { name: 'What to do: The token is for another API' })).toBeVisible();
});

test.describe('Of two tokens', () => {
  const fails = personToken({ scp: 'User.Read', amr: ['pwd'], uti: 'one' });
  const works = personToken({ scp: 'User.Read Mail.Read', amr: ['pwd', 'mfa'], uti: 'two' });

  test('the difference is said in words, permissions first', async ({ page }) => {
    await compareTokens(page, fails, works);
    await expect(heading(page)).toHaveText('Only the working token holds Mail.Read');
    await expect(heading(page)).toBeFocused();
    const comparison = part(page, 'Comparison');
    await expect(comparison.getByRole('list', { name: 'Only the working one holds' })).toHaveText('Mail.Read');
    const differs = comparison.getByRole('list', { name: 'What differs' }).getByRole('listitem');
    await expect(differs).toHaveText([/Sign-in.*more than one factor.*pwd, mfa.*pwd/]);
    await comparison.getByText('One claim differs and decides nothing').click();
    await expect(comparison.getByRole('list', { name: 'What decides nothing' })).toContainText('uti');
    await comparison.getByText(/claims are the same$/).click();
    await expect(comparison.getByText('aud', { exact: true })).toBeVisible();
  });

  test('they can be swapped, looked at one after the other, and let go', async ({ page }) => {
    await compareTokens(page, fails, works);
    await page.getByRole('button', { name: 'Swap: it is the other way round' }).click();
    await expect(heading(page)).toHaveText('The sign-ins used other methods');
    await expect(page.getByRole('heading', { name: /^The working one: Delegated token/ })).toBeVisible();
    await page.getByRole('button', { name: 'Look at the failing one' }).click();
    await expect(page.getByRole('heading', { name: /^The failing one: Delegated token/ })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Permissions of the token' })).toContainText('Mail.Read');
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await expect(heading(page)).toHaveText('Delegated token for Microsoft Graph');
  });

  test('that differ in nothing that matters, the difference lies outside', async ({ page }) => {
    await compareTokens(page, fails, personToken({ scp: 'User.Read', amr: ['pwd'], uti: 'three' }));
    await expect(heading(page)).toHaveText('They differ in nothing that matters');
    await expect(part(page, 'Comparison')).toContainText('The difference lies outside of them');
  });

  test('that are one, it is said', async ({ page }) => {
    await compareTokens(page, fails, fails);
    await expect(heading(page)).toHaveText('Both are the same token');
  });

  test('one that is no token is refused, and the box keeps it', async ({ page }) => {
    await compareTokens(page, fails, 'no token at all');
    await expect(page.getByRole('alert')).toContainText('No token and no claims were found');
    await expect(page.getByRole('textbox')).toHaveValue('no token at all');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});

test('A token that was cut off shows what is left of it', async ({ page }) => {
  await inspect(page, bearer(personToken({ scp: 'User.Read' }).slice(0, 420)));
  await expect(heading(page)).toContainText('cut off');
  await expect(part(page, 'What it is')).toContainText('The token was cut off');
  await expect(claim(page, 'aud')).toContainText('https://graph.microsoft.com');
  await expect(part(page, 'Claims')).toContainText('These are not all claims');
});

test('A value that is no token is named, not shown', async ({ page }) => {
  const secret = `0.AXEA${'kLmN0pQrS-tUv'.repeat(8)}.AgABAwEAAAD${'xYz12_aB'.repeat(30)}`;
  await inspect(page, `refresh_token: ${secret}`);
  await expect(heading(page)).toHaveText('Refresh token, not an access token');
  await expect(page.getByRole('main')).not.toContainText(secret.slice(0, 24));
});

test('Claims as JSON do: what is not shown is said to be unknown', async ({ page }) => {
  await inspect(page, `{"aud": "https://graph.microsoft.com", "roles": ["User.Read.All"]}`);
  await expect(heading(page)).toHaveText('Application token for Microsoft Graph');
  await expect(part(page, 'Claims')).toContainText('it can be in the token');
  await expect(part(page, 'What it is')).toContainText('When it ends was not shown');
});

test('The token of the paste is there already, and a token leads to the first page', async ({ page }) => {
  await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Token' }).click();
  await expect(part(page, 'What it is')).toContainText('From your paste: token');
  await page.getByRole('button', { name: 'Read another token' }).click();
  await page.getByRole('textbox', { name: 'Another token, or its claims' }).fill(appToken());
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(heading(page)).toHaveText('Application token for Microsoft Graph');
  await page.getByRole('button', { name: 'Diagnose a failed call with this token' }).click();
  // The error that was pasted stays; the token stands in place of the first one.
  await expect(part(page, 'What was read')).toContainText('Application, for Microsoft Graph');
  await expect(part(page, 'What was read')).toContainText('Authorization_RequestDenied');
});

test('Without a paste the token is kept: the first page says so, and judges the next paste with it', async ({
  page,
}) => {
  await inspect(page, bearer(personToken()));
  await page.getByRole('button', { name: 'Diagnose a failed call with this token' }).click();
  await expect(page).not.toHaveURL(/token/);
  const kept = page.getByText('A token that you gave is kept');
  await expect(kept).toContainText('Delegated, for Microsoft Graph');
  await kept.getByRole('link', { name: 'See it' }).click();
  await expect(heading(page)).toHaveText('Delegated token for Microsoft Graph');
  await page.goBack();
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(insufficient);
  await expect(part(page, 'What was read')).toContainText('Delegated, for Microsoft Graph');
  await expect(part(page, 'What was read')).toContainText('Authorization_RequestDenied');
});

test('A kept token is forgotten on the first page, and is on no other page then', async ({ page }) => {
  await inspect(page, personToken());
  await page.getByRole('button', { name: 'Diagnose a failed call with this token' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('A token that you gave is kept')).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await goTo(page, 'Token');
  await expect(heading(page)).toHaveText('What does this token say?');
});

test('A token that was given with the permissions is no paste; it is compared, looked at again, and forgotten', async ({
  page,
}) => {
  await page.clock.setFixedTime(tokensAreValid);
  await page.goto('permissions');
  await page.getByRole('textbox', { name: /^Address of the call/ }).fill('GET /users');
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByRole('textbox', { name: /^Access token/ }).fill(personToken({ scp: 'User.Read' }));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Forget this token' })).toBeVisible();
  await goTo(page, 'Diagnose');
  await expect(page.getByText('A token that you gave is kept')).toContainText('Delegated, for Microsoft Graph');
  await goTo(page, 'Token');
  await expect(part(page, 'What it is')).toContainText('Given on another page: token');
  await expect(part(page, 'What it is')).not.toContainText('From your paste');
  await page.getByRole('button', { name: 'Compare with another token' }).click();
  await page
    .getByRole('textbox', { name: 'The token that works, or its claims' })
    .fill(personToken({ scp: 'Mail.Read' }));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Look at the working one' }).click();
  await expect(page.getByRole('list', { name: 'Permissions of the token' })).toHaveText(/^Mail\.Read/);
  await page.getByRole('button', { name: 'Look at the failing one' }).click();
  await expect(page.getByRole('list', { name: 'Permissions of the token' })).toHaveText(/^User\.Read/);
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(heading(page)).toHaveText('What does this token say?');
  await expect(heading(page)).toBeFocused();
  await goTo(page, 'Diagnose');
  await expect(page.getByText('A token that you gave is kept')).toHaveCount(0);
});

test('Personal values can be hidden before a screenshot, also those of claims that nobody knows', async ({ page }) => {
  await inspect(page, personToken({ name: 'Anna Meyer', employee: 'E-4711', ipaddr: '203.0.113.7' }));
  await page.getByRole('button', { name: 'Hide personal values' }).click();
  for (const value of ['anna@contoso.com', 'Anna Meyer', 'E-4711', '203.0.113.7'])
    await expect(page.getByRole('main')).not.toContainText(value);
  await expect(page.getByRole('main')).toContainText(tenantId);
  await page.getByRole('button', { name: 'Show personal values' }).click();
  await expect(claim(page, 'name')).toContainText('Anna Meyer');
});

test('Hostile and huge values are shown as text', async ({ page }) => {
  const groups = Array.from(
    { length: 200 },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await inspect(
    page,
    personToken({
      name: '<img src=x onerror=alert(1)>',
      upn: '\u202Egpj.exe',
      scp: `User.Read ${'x'.repeat(500)}`,
      ['claim'.repeat(60)]: 'y'.repeat(4000),
      groups,
      jku: 'https://evil.example/keys',
    }),
  );
  await expect(claim(page, 'name')).toContainText('<img src=x onerror=alert(1)>');
  await expect(part(page, 'What it is')).toContainText('⟨U+202E⟩gpj.exe');
  await expect(claim(page, 'groups')).toContainText('194 more');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('Everything is done by keyboard', async ({ page }) => {
  await page.clock.setFixedTime(tokensAreValid);
  await page.goto('token');
  await tokenBox(page).focus();
  await page.keyboard.insertText(personToken({ scp: 'User.Read' }));
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Diagnose a failed call with this token' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const other = page.getByRole('textbox', { name: 'The token that works, or its claims' });
  await expect(other).toBeFocused();
  await page.keyboard.insertText(personToken({ scp: 'User.Read Mail.Read' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Only the working token holds Mail.Read');
  await expect(heading(page)).toBeFocused();
});

test('Nothing of a token is in the address, a title, a request, the console or storage, and a reload forgets it', async ({
  page,
}) => {
  const traces: string[] = [];
  page.on('framenavigated', (frame) => traces.push(frame.url()));
  page.on('console', (message) => traces.push(message.text()));
  page.on('request', (request) =>
    traces.push(`${request.url()} ${request.postData()} ${JSON.stringify(request.headers())}`),
  );
  const one = `${personToken({ name: marker, scp: `User.Read ${marker}.Read` })}${marker}`;
  const other = personToken({ name: marker, scp: 'User.Read' });
  await compareTokens(page, one, other);
  await expect(heading(page)).toContainText('The failing token holds more');
  traces.push(
    await page.title(),
    await page.evaluate(() =>
      JSON.stringify([localStorage.length, sessionStorage.length, document.cookie, history.state]),
    ),
  );
  expect(traces.at(-1)).toMatch(/^\[0,0,"",/);
  const everything = traces.join('\n');
  for (const secret of [marker, one.split('.')[1]?.slice(0, 40) ?? '', other.split('.')[2] ?? ''])
    expect(everything).not.toContain(secret);
  await page.reload();
  await expect(heading(page)).toHaveText('What does this token say?');
  await expect(tokenBox(page)).toHaveValue('');
});

test.describe('When the table of permissions is gone', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('the names are there, a sentence says so, and trying again helps', async ({ page }) => {
    await page.route('**/permission-details*', (route) => route.fulfill({ status: 404 }));
    await inspect(page, personToken({ scp: 'User.Read' }));
    await expect(page.getByRole('list', { name: 'Permissions of the token' })).toContainText('User.Read');
    const again = page.getByRole('button', { name: 'Try again' });
    // The names stand there before the table was asked for.
    await expect(again).toBeVisible();
    await page.unroute('**/permission-details*');
    await again.click();
    await expect(page.getByRole('list', { name: 'Permissions of the token' })).toContainText(
      'Sign in and read user profile',
    );
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what the claims mean can be read', async ({ page }) => {
    await page.goto('token');
    await expect(page.getByText('The API that the token is for.')).toBeVisible();
  });
});
