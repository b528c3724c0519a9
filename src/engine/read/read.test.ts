import { expect, test } from 'vitest';
import { read } from './read.ts';
import { appOnlyToken } from './sample-tokens.ts';

const kinds = (text: string) => read(text).items.map(({ kind }) => kind);

test('a whole exchange gives everything, in the order of the text', () => {
  const text = `GET https://graph.microsoft.com/v1.0/users
Authorization: Bearer ${appOnlyToken}

HTTP/1.1 403 Forbidden
Date: Thu, 09 Oct 2025 08:00:00 GMT
WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJ2YWx1ZSI6ImMxIn19fQ=="

{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}
AADSTS53003: Access has been blocked.`;
  const seen = kinds(text);
  expect(seen.slice(0, 5)).toEqual(['request', 'token', 'status', 'time', 'challenge']);
  expect(seen).toEqual(expect.arrayContaining(['error', 'aadsts', 'phrase']));
});

test('items have ids that are stable for the same paste and differ inside it', () => {
  const text = '{"error":{"code":"Authorization_IdentityNotFound","message":""}} AADSTS1234: x 403 Forbidden';
  const ids = read(text).items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(read(text).items.map(({ id }) => id)).toEqual(ids);
});

test('what stands wrapped says how', () => {
  const text = JSON.stringify({ body: JSON.stringify({ error: { code: 'accessDenied', message: 'Access denied' } }) });
  expect(read(text).items.find(({ kind }) => kind === 'error')?.origin).toMatchObject({
    within: 'JSON inside a string',
  });
});

test('a quote is at most 200 characters long and points at what it quotes', () => {
  const message = 'Insufficient privileges to complete the operation. '.repeat(20);
  const text = JSON.stringify({ error: { code: 'x', message } });
  for (const { origin, quote } of read(text).items) {
    expect(quote?.length).toBeLessThanOrEqual(200);
    if (origin.kind === 'paste') expect(text.slice(origin.at.start, origin.at.end)).toBe(quote);
  }
});

test('a token in the middle of a message is not quoted with it', () => {
  const text = JSON.stringify({
    error: { code: 'x', message: `Token ${appOnlyToken} was refused: Access token has expired` },
  });
  expect(JSON.stringify(read(text))).not.toContain(appOnlyToken.slice(40, 80));
});
