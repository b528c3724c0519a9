import { expect, test } from 'vitest';
import { itemsOf } from './sample-reading.ts';

const exchange = `POST https://graph.microsoft.com/v1.0/users/{id}/sendMail
HTTP/1.1 403 Forbidden
Date: Thu, 09 Oct 2025 08:00:00 GMT

{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}`;

/** What an exchange says, however it is wrapped. */
function said(text: string) {
  return {
    request: itemsOf('request', text).map(({ request }) => `${request.method} ${request.path}`),
    status: itemsOf('status', text).map(({ status }) => status),
    time: itemsOf('time', text).map(({ seconds }) => seconds),
    error: itemsOf('error', text).map(({ code, message }) => `${code}: ${message}`),
    phrase: itemsOf('phrase', text).map(({ phrase }) => phrase),
  };
}

const lines = (prefix: string) =>
  exchange
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
test.for([
  ['with the line ends of Windows', exchange.replaceAll('\n', '\r\n')],
  ['in a code block of Markdown', `Please help:\n\`\`\`\n${exchange}\n\`\`\``],
  ['as a quoted mail', lines('> ')],
  ['as a mail quoted twice', lines('> > ')],
  ['indented', lines('        ')],
  ['in the box of Terraform', lines('│ ')],
  ['behind the pipes of PowerShell', lines('     | ')],
  ['as a JSON string', JSON.stringify(exchange)],
  ['as a JSON string in a JSON string', JSON.stringify(JSON.stringify(exchange))],
  ['as a member of JSON', JSON.stringify({ level: 'error', body: exchange })],
  ['as a member of JSON in a member of JSON', JSON.stringify({ log: JSON.stringify({ body: exchange }) })],
  ['as a string of Python', `'${exchange.replaceAll('\n', '\\n')}'`],
  ['as HTML shows it', exchange.replaceAll('"', '&quot;')],
  ['with the curly quotes of a word processor', exchange.replaceAll(/"([^"]*)"/g, '“$1”')],
  ['twice', `${exchange}\n\n${exchange}`],
  ['between other lines', `Hello,\nsince 2024 we see this on port 4030:\n\n${exchange}\n\nThank you`],
])('an exchange is read %s', ([, text]) => {
  expect(said(text ?? '')).toEqual(said(exchange));
});

test('the exchange says all this', () => {
  expect(said(exchange)).toEqual({
    request: ['POST /users/{id}/sendMail'],
    status: [403],
    time: [1_759_996_800],
    error: ['ErrorAccessDenied: Access to OData is disabled.'],
    phrase: ['odata-disabled'],
  });
});

const longLine = `Invoke-Thing : {"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-10-09T08:00:00","request-id":"25f33f36-cd6f-41bc-af91-87fe9fdadead"}}}`;

test.for([64, 80, 100, 120])('a line that a terminal broke at %s characters is put together', (width) => {
  const text = longLine.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
  expect(said(text)).toMatchObject({
    error: ['Authorization_RequestDenied: Insufficient privileges to complete the operation.'],
  });
  expect(itemsOf('phrase', text).map(({ phrase }) => phrase)).toEqual(['insufficient-privileges']);
});

test.for([
  [
    'a number',
    'failed with error code: 80049217',
    'failed with error code: [80](https://example.com/runs/1#step:5:81)049217',
  ],
  ['an address', 'see https://graph.microsoft.com', 'see [https://graph.microsoft.com](https://graph.microsoft.com)'],
])('a link that a page put around %s is taken away', ([, message, linked]) => {
  const text = `Error code: InvalidAuthenticationToken\nError message: ${linked}`;
  expect(said(text).error).toEqual([`InvalidAuthenticationToken: ${message}`]);
});

test('a link that somebody wrote stays', () => {
  const message = 'Access is denied. See [the page](https://example.com/) or [this](https://example.com/)';
  expect(said(JSON.stringify({ error: { code: 'x1', message } })).error).toEqual([`x1: ${message}`]);
});

test('a linked address is the address of the call', () => {
  const address = 'https://graph.microsoft.com/v1.0/me';
  expect(said(`GET [${address}](${address})\n403 Forbidden`)).toMatchObject({ request: ['GET /me'], status: [403] });
});

test('lines of the same length that were not broken stay apart', () => {
  const line = `GET https://graph.microsoft.com/v1.0/users/${'a'.repeat(37)}`;
  expect(line).toHaveLength(80);
  expect(said(`${line}\nHTTP/1.1 403 Forbidden\n\n${line}\nHTTP/1.1 403 Forbidden`)).toMatchObject({
    request: [`GET /users/${'a'.repeat(37)}`],
    status: [403],
  });
});
