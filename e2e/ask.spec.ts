import type { Locator, Page } from '@playwright/test';
import { answer, outcome, soFar, walk } from './asking.ts';
import { base } from './documents.ts';
import { diagnose, heading, read, verdict } from './diagnosing.ts';
import { answered, appToken, bearer, insufficient, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

const place = (page: Page, words: string | RegExp) => page.getByText(words);

test('Answers stand in the address; back and forward go through them', async ({ page }) => {
  await walk(page, [/^403/, /^No: the app acts by itself/]);
  await expect(page).toHaveURL(`${base}ask?status=403&caller=app`);
  await expect(heading(page)).toHaveText(/Do the roles of the token hold/);
  await page.goBack();
  await expect(heading(page)).toHaveText('Does a person sign in to the app that calls?');
  await page.goForward();
  await expect(heading(page)).toHaveText(/Do the roles of the token hold/);
});

test('It says how many questions can still come', async ({ page }) => {
  await page.goto('ask');
  await expect(place(page, 'Question 1, at most 5')).toBeVisible();
  await answer(page, /^403/);
  await answer(page, /^No: the app acts by itself/);
  await expect(place(page, 'Question 3, at most 5')).toBeVisible();
  await answer(page, /^Yes, one of them is there/);
  await expect(place(page, 'Question 4, at most 4')).toBeVisible();
  await expect(place(page, 'This is the last question.')).toBeVisible();
  await page.getByText(/causes are left/).click();
  await expect(page.getByRole('link', { name: 'No Teams policy lets the app act for this organizer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The token has expired' })).toHaveCount(0);
});

test('An earlier answer can be changed: the later ones that still apply stay', async ({ page }) => {
  await walk(page, [/^403/, /^No: the app acts by itself/, /^No, none of them/, /its status is not/]);
  await expect(heading(page)).toHaveText('Nobody has consented to the permission yet');
  await soFar(page)
    .getByRole('link', { name: /Change the answer to: Does a person sign in/ })
    .click();
  await expect(heading(page)).toHaveText('Does a person sign in to the app that calls?');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('radio', { name: /^No: the app acts by itself/ })).toBeChecked();
  await answer(page, /^Yes: the app acts for a signed-in/);
  await expect(heading(page)).toHaveText(/Does scp of the token hold/);
  await answer(page, /^No, none of them/);
  await expect(heading(page)).toHaveText('Nobody has consented to the permission yet');
  await expect(soFar(page)).toContainText('There is a row; its status is not “Granted”');
});

test('Back asks the question before, and loses no answer', async ({ page }) => {
  await walk(page, [/^403/, /^No: the app acts by itself/]);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^No: the app acts by itself/ })).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^403/ })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText(/Do the roles of the token hold/);
});

test('“I don’t know” everywhere ends with what would help', async ({ page }) => {
  await page.goto('ask');
  for (let asked = 0; (await page.getByRole('button', { name: 'Continue' }).count()) > 0; asked++) {
    expect(asked).toBeLessThan(5);
    await answer(page, /^I don’t know/);
  }
  await expect(heading(page)).toHaveText('Too much is unknown to name one cause');
  await expect(outcome(page)).toContainText('the whole text of the error');
  await expect(outcome(page).getByRole('heading', { name: /^It can still be one of \d+ causes/ })).toBeVisible();
  await outcome(page).getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(`${base}ask`);
  await expect(heading(page)).toHaveText('What came back?');
});

test('“I don’t know” after a status still names the commonest cause', async ({ page }) => {
  await walk(page, [/^403/, /^I don’t know/, /^I don’t know/, /^I don’t know/]);
  await expect(outcome(page).getByRole('link', { name: /^Open the/ })).toBeVisible();
});

test('A question without an answer is not left', async ({ page }) => {
  await page.goto('ask');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose one, or “I don’t know”.');
  await expect(heading(page)).toHaveText('What came back?');
});

test('A colleague goes on from the address of a half-answered tree', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await walk(page, [/^403/, /^Yes: the app acts for a signed-in/]);
  await page.getByRole('button', { name: /^Copy address/ }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(new URL('ask?status=403&caller=person', baseURL).href);
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(address);
  await expect(soFar(fresh)).toContainText('Yes: the app acts for a signed-in person');
  await expect(heading(fresh)).toHaveText(/Does scp of the token hold/);
  await answer(fresh, /^Yes, one of them is there/);
  await answer(fresh, /^Setting or changing a password/);
  await expect(heading(fresh)).toHaveText('The caller may not set the password of this person');
  await fresh.context().close();
});

test('What the address holds and no question knows is left out, and said', async ({ page }) => {
  await page.goto('ask?status=403&nothing=1&caller=nobody');
  await expect(heading(page)).toHaveText('Does a person sign in to the app that calls?');
  await expect(page.getByText('Left out of the address')).toContainText('nothing, caller');
});

test('A token pasted in the tree answers here and in what follows, and stays out of the address', async ({ page }) => {
  const token = appToken({ roles: undefined });
  await walk(page, [/^403/]);
  await page.getByLabel('Access token, or its decoded claims').fill(token);
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(heading(page)).toHaveText('How does the app list the permission that the call needs?');
  await expect(heading(page)).toBeFocused();
  await expect(soFar(page)).toContainText('read from the token: idtyp is app');
  await expect(soFar(page)).toContainText('it holds no permission');
  await expect(place(page, 'Question 2, at most 2')).toBeVisible();
  expect(page.url()).not.toContain(token.slice(0, 20));
  await expect(page).toHaveURL(`${base}ask?status=403`);
});

test('Claims alone are enough; what is no token stays in the field, with what was expected', async ({ page }) => {
  await walk(page, [/^401/, /two dots, as it came/]);
  const field = page.getByLabel('Access token, or its decoded claims');
  await field.fill('something else');
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(page.getByText('No token and no claims were found')).toBeVisible();
  await expect(field).toHaveValue('something else');
  await field.fill('{"aud":"https://contoso.sharepoint.com"}');
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(heading(page)).toHaveText('The token is for another API');
});

test('A token that does not answer the question is kept, and the question stays', async ({ page }) => {
  await walk(page, [/^403/]);
  await page
    .getByLabel('Access token, or its decoded claims')
    .fill('{"aud":"https://graph.microsoft.com","ver":"1.0"}');
  await page.getByRole('button', { name: 'Read the token' }).click();
  await expect(page.getByText('does not answer this question')).toBeVisible();
  await expect(heading(page)).toHaveText('Does a person sign in to the app that calls?');
});

test('A paste answers before; each answer has its words, and can be changed', async ({ page }) => {
  await diagnose(page, `${bearer(personToken())}\n\n${insufficient}`);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Questions' }).click();
  await expect(soFar(page)).toContainText('read from what you pasted: “HTTP/1.1 403');
  await expect(soFar(page)).toContainText('read from the token: idtyp is user');
  await expect(heading(page)).toHaveText(/Does scp of the token hold/);
  await soFar(page)
    .getByRole('link', { name: /Change the answer to: Does a person/ })
    .click();
  await answer(page, /^No: the app acts by itself/);
  await expect(heading(page)).toHaveText(/Do the roles of the token hold/);
  await expect(page).toHaveURL(`${base}ask?caller=app`);
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(heading(page)).toHaveText('What came back?');
});

test('A paste that says everything leads to the end at once; starting again forgets it', async ({ page }) => {
  await diagnose(
    page,
    `${bearer(appToken())}\n\n${answered({ status: '400 Bad Request', code: 'BadRequest', message: '/me request is only valid with delegated authentication flow.' })}`,
  );
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Questions' }).click();
  await expect(heading(page)).toHaveText('This call needs a signed-in person');
  await expect(soFar(page)).toContainText('read from what you pasted: “/me request is only valid');
  await outcome(page).getByRole('button', { name: 'Forget what was pasted and start again' }).click();
  await expect(heading(page)).toHaveText('What came back?');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Diagnose' }).click();
  await expect(page.getByRole('textbox', { name: 'Paste the error' })).toHaveValue('');
});

test('“That is not it” makes room for the next cause, and can be taken back', async ({ page }) => {
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/groups\n${bearer(personToken())}\n\n${insufficient}`);
  await expect(heading(page)).toHaveText('The token lacks Group.ReadBasic.All');
  await verdict(page).getByRole('button', { name: 'That is not it' }).click();
  await expect(heading(page)).not.toHaveText(/The token lacks/);
  await expect(heading(page)).toBeFocused();
  await expect(read(page)).toContainText('Ruled out');
  await read(page)
    .getByRole('button', { name: /^Undo: Ruled out/ })
    .click();
  await expect(heading(page)).toHaveText('The token lacks Group.ReadBasic.All');
});

test('When everything is ruled out, the community is asked', async ({ page }) => {
  await diagnose(
    page,
    answered({ status: '403 Forbidden', code: 'ErrorAccessDenied', message: 'Access to OData is disabled.' }),
  );
  const notIt = verdict(page).getByRole('button', { name: 'That is not it' });
  for (let times = 0; (await notIt.count()) > 0; times++) {
    expect(times).toBeLessThan(12);
    const before = await heading(page).textContent();
    await notIt.click();
    await expect(heading(page)).not.toHaveText(before ?? '');
  }
  await expect(heading(page)).toHaveText('None of the known causes fits');
});

test('What would speak for the next cause is confirmed with one press', async ({ page }) => {
  await diagnose(page, `GET https://graph.microsoft.com/v1.0/groups\n${bearer(personToken())}\n\n${insufficient}`);
  await verdict(page).getByRole('button', { name: 'That is so: It works for an administrator' }).click();
  await expect(heading(page)).toHaveText('The signed-in person may not do this');
  await expect(read(page)).toContainText('For whom, or for what, does the call fail?');
});

test('A bare “Insufficient privileges” asks for one thing: method and address', async ({ page }) => {
  await diagnose(page, insufficient);
  await expect(verdict(page).getByRole('group', { name: /Which method and address/ })).toBeVisible();
  await expect(verdict(page).locator('fieldset')).toHaveCount(1);
});

test('The community gets codes and names, and nothing of the token', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagnose(
    page,
    `GET https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages\n${bearer(personToken({ scp: 'Mail.Read' }))}\n\n${insufficient}`,
  );
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Fixes' }).click();
  await page.getByRole('link', { name: 'None of the known causes fits' }).click();
  await page.getByRole('button', { name: 'Copy: the prepared question' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    '403 Authorization_RequestDenied on GET https://graph.microsoft.com/v1.0/users/{id}/messages',
    'Mail.Read',
    'upn',
  ])
    expect(text).toContain(part);
  for (const secret of ['anna', 'contoso', 'eyJ', 'Insufficient']) expect(text).not.toContain(secret);
});

test('One walk by keyboard alone', async ({ page }) => {
  await page.goto('ask');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^401/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/Authorization header/);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('No access token was sent');
  await expect(heading(page)).toBeFocused();
  const open = outcome(page).getByRole('link', { name: 'Open the fix' });
  for (let tabs = 0; tabs < 12 && !(await open.evaluate((link) => link === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fix\/missing-token/);
  await expect(heading(page)).toBeFocused();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole tree is a nested list, and no form is there that would not work', async ({ page }) => {
    await page.goto('ask');
    await expect(page.getByRole('heading', { name: 'Questions that lead to the cause' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
    await expect(page.locator('#question-1')).toBeVisible();
    await page.getByRole('link', { name: 'The token has expired' }).first().click();
    await expect(page).toHaveURL(/fix\/expired-token/);
  });
});

const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? 0;

test('On a narrow screen the outcome stands above the answers, a question below them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('ask?status=403&caller=app&roles-hold=no&grant=not-granted');
  expect(await top(outcome(page))).toBeLessThan(await top(soFar(page)));
  await page.goto('ask?status=403');
  expect(await top(soFar(page))).toBeLessThan(await top(heading(page)));
});
