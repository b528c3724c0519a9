import { diagnose, heading, pasteFromClipboard } from './diagnosing.ts';
import { odataDisabled, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

const nothing = 'Nothing in this looks like a failed call';

async function keepsTheText(page: Parameters<typeof heading>[0], text: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit text' }).click();
  expect((await page.getByRole('textbox', { name: 'Text to diagnose' }).inputValue()).length).toBe(text.length);
}

test('An empty box says what it wants', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.getByRole('alert')).toContainText('The box is empty');
  await expect(page.getByRole('textbox', { name: 'Paste the error' })).toBeFocused();
});

for (const [name, text] of [
  ['words', 'hello, my call does not work, please help me'],
  ['emoji only', '🙂🙃😀🧪🔑🙂🙃😀🧪🔑🙂🙃😀🧪🔑'],
  ['JSON nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['binary as text', `\u0001\u0002\uFFFD\uFFFDPNG\u001A\uFFFD`.repeat(40)],
] as const) {
  test(`${name}: says what was expected, and loses nothing`, async ({ page }) => {
    await diagnose(page, text);
    await expect(heading(page)).toHaveText(nothing);
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Paste the error');
    await keepsTheText(page, text);
  });
}

test('5 MB of noise: says what was expected, shows a part, and says how much there is', async ({ page }) => {
  await pasteFromClipboard(page, 'lorem ipsum dolor sit amet\n'.repeat(190_000));
  await expect(heading(page)).toHaveText(nothing);
  const text = page.getByRole('region', { name: 'What you pasted' });
  await expect(text).toContainText('5.1 MB');
  await expect(text).toContainText('characters not shown');
});

test('An error in 2 MB of noise is found', async ({ page }) => {
  const noise = 'lorem ipsum dolor sit amet\n'.repeat(30_000);
  await pasteFromClipboard(page, `${noise}${odataDisabled}\n${noise}`);
  await expect(heading(page)).toHaveText('An Exchange policy blocks this app');
  await expect(page.getByRole('region', { name: 'What you pasted' })).toContainText('Access to OData is disabled');
});

test('A token with a broken payload is named as one', async ({ page }) => {
  const [header, , signature] = personToken().split('.');
  await diagnose(page, `Authorization: Bearer ${header}.bm90IGpzb24gYXQgYWxs.${signature}`);
  await expect(heading(page)).toHaveText('Graph cannot read the token that was sent');
});

test('A file that is no text is refused, and what was typed stays', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('textbox', { name: 'Paste the error' });
  await box.pressSequentially('half of');
  const file = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('“logo.png” is no text');
  await expect(box).toHaveValue('half of');
});

test.describe('When what reads files is gone', () => {
  test.use({ expectedProblems: /ERR_FAILED/ });

  test('A file that cannot be read says so, and its text can be pasted', async ({ page }) => {
    await page.route(/\/files-[^/]+\.js$/, (route) => route.abort());
    await page.goto('');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from('403') });
    await expect(page.getByRole('alert')).toContainText('“a.log” could not be read');
  });
});

test('A text file is read like a paste', async ({ page }) => {
  await page.goto('');
  const buffer = Buffer.from('{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}');
  await page.locator('input[type=file]').setInputFiles({ name: 'answer.json', mimeType: 'application/json', buffer });
  await expect(heading(page)).toHaveText('An Exchange policy blocks this app');
});

test('A correction that cannot be read stays in its field, with what was expected', async ({ page }) => {
  await diagnose(page, 'HTTP/1.1 403 Forbidden');
  await page.getByRole('button', { name: 'Add the token' }).click();
  const field = page.getByRole('region', { name: 'What was read' }).getByLabel('Access token, or its decoded claims');
  await field.fill('no token');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByText('No token and no claims were found in this.')).toBeVisible();
  await expect(field).toHaveValue('no token');
});

test('A fragment key that does not exist is named and not used', async ({ page }) => {
  await page.goto('fix/expired-token#next=https%3A%2F%2Fevil.example&app=nothing');
  const banner = page.getByRole('region', { name: 'From a link' });
  await expect(banner).toContainText('next, no such key');
  await expect(banner).toContainText('app, not a value of its kind');
});

test('A pasted message never becomes a link, whatever it looks like', async ({ page }) => {
  const message = 'Access to OData is disabled. See [the repair](https://evil.example/) or [this](cause:expired-token)';
  await diagnose(page, JSON.stringify({ error: { code: 'ErrorAccessDenied', message } }));
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText(
    'See [the repair](https://evil.example/) or [this](cause:expired-token)',
  );
  await expect(page.locator('a[href*="evil"]')).toHaveCount(0);
});

test('Evidence that was removed to the last piece can be put back', async ({ page }) => {
  await diagnose(page, 'HTTP/1.1 403 Forbidden');
  const list = page.getByRole('region', { name: 'What was read' });
  await list.getByRole('button', { name: /^Remove: Time/ }).click();
  await list.getByRole('button', { name: /^Remove: Status/ }).click();
  await expect(heading(page)).toHaveText(nothing);
  await expect(list.getByRole('heading', { name: 'What was read' })).toBeFocused();
  await list.getByRole('button', { name: 'Put back' }).click();
  await expect(list).toContainText('403 Forbidden');
});
