import { expect, test } from 'vitest';
import { read } from './read.ts';
import { appOnlyToken } from './sample-tokens.ts';

const said = (text: string) => read(text).unread.map((note) => note.text);

test('an empty paste needs no word', () => {
  expect(read('')).toEqual({ items: [], unread: [] });
  expect(said(' \n\t ')).toEqual([]);
});

test('a paste in which nothing is known says what to paste', () => {
  expect(said('Hello, it does not work, please help')[0]).toContain('Nothing in this text was recognised');
});

test('binary content is named', () => {
  for (const text of ['PK\u0003\u0004\0\0\0\b', 'MZ\u0001\u0002\u0003\u0004\u0005', '\ufffd\ufffd\ufffd\ufffdJFIF'])
    expect(said(text)[0]).toContain('not text');
});

test('an error between control characters is still read', () => {
  expect(read('\0\0\0{"error":{"code":"accessDenied","message":"Access denied"}}\0').items).not.toEqual([]);
});

test('emoji only has neither letters nor digits', () => {
  expect(said('🔥🔥😭')[0]).toContain('no letters or digits');
});

test('JSON that is nested very deeply is read as far as it goes', () => {
  for (const open of ['[', '{"a":', '[{"a":']) expect(() => read(open.repeat(100_000))).not.toThrow();
  expect(said('{"a":'.repeat(100_000)).join(' ')).toContain('deeper than 64');
});

test('JSON with very many values is read as far as it goes', () => {
  for (const text of ['{"a":1,', '{"a":"b"},', '"x",', '[1,2,', '{"a":{"b":"'])
    expect(() => read(text.repeat(25_000))).not.toThrow();
  expect(said(JSON.stringify(Array.from({ length: 30_000 }, (_, id) => ({ id })))).join(' ')).toContain(
    '20,000 values',
  );
});

test('very long lines and strings that never end are read', () => {
  const long = 'x'.repeat(1_000_000);
  for (const start of [
    '"',
    "'",
    '{"a":"',
    'curl "',
    'Bearer error="',
    'AADSTS50076: ',
    'GET https://graph.microsoft.com/v1.0/',
    'Bearer ',
  ])
    expect(() => read(`${start}${long}`)).not.toThrow();
  expect(() => read(`"${long}\\n${long}"`)).not.toThrow();
});

test('a token whose payload is broken is said to be broken', () => {
  const [header, , end] = appOnlyToken.split('.');
  expect(said(`${header}.eyJhdWQiOiJo!!.${end}`)[0]).toContain('cannot be decoded');
});

test('of a paste that is too long the first part is read, and it is said', () => {
  const { items, unread } = read(`HTTP/1.1 403 Forbidden\n${'lorem ipsum '.repeat(450_000)}\nAADSTS50076: x`);
  expect(items.map(({ kind }) => kind)).toEqual(['status']);
  expect(unread[0]).toMatchObject({ at: { start: 2_000_000 } });
});

test('a challenge whose claims are cut is said to be cut', () => {
  expect(said('WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3Nf"')[0]).toContain(
    'claims of the challenge',
  );
});

test('a paste that was read has nothing to say', () => {
  expect(said('403 Forbidden')).toEqual([]);
});
