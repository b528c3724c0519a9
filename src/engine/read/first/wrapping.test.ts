import { expect, test } from 'vitest';
import { spanIn, part, wholeView, type View } from './view.ts';
import { withoutEntities } from '../entities.ts';
import { percentDecoded } from '../percent.ts';
import { collapsed, unescaped } from './wrapping.ts';

/** The stretch of the paste that some words of a view come from. */
function source(paste: string, view: View, words: string): string {
  const start = view.text.indexOf(words);
  const span = spanIn(view, start, start + words.length);
  return paste.slice(span.start, span.end);
}

test('escapes are taken away and every character keeps its place', () => {
  const paste = String.raw`a \"b\" \u00e9\n\\c`;
  const view = unescaped(wholeView(paste));
  expect(view.text).toBe('a "b" é\n\\c');
  expect(source(paste, view, '"b"')).toBe(String.raw`\"b\"`);
  expect(source(paste, view, 'é')).toBe(String.raw`\u00e9`);
  expect(source(paste, view, 'c')).toBe('c');
});

test('percent signs are decoded as UTF-8, and wrong ones do not fail', () => {
  const paste = 'a+b%20c%C3%A9%3a%zz%ff';
  const view = percentDecoded(wholeView(paste));
  expect(view.text).toBe('a b cé:%zzÿ');
  expect(source(paste, view, 'é')).toBe('%C3%A9%3a');
  expect(view.within).toBe('redirect address');
});

test('white space of any kind becomes one space, boxes and pipes of terminals go', () => {
  const paste = '│ one  two\r\n│   three\n     | four\tfive';
  const view = collapsed(wholeView(paste));
  expect(view.text).toBe(' one two three four five');
  expect(source(paste, view, 'two three')).toBe('two\r\n│   three');
  expect(view).not.toHaveProperty('within');
});

test('text without anything to decode stays as it is', () => {
  for (const decode of [unescaped, percentDecoded, collapsed, withoutEntities]) {
    const view = decode(wholeView('plain text'));
    expect(view.text).toBe('plain text');
    expect(spanIn(view, 6, 10)).toEqual({ start: 6, end: 10 });
  }
});

test('views of views still point into the paste', () => {
  const paste = String.raw`xx{\"a\":\"b%20c\"}`;
  const view = percentDecoded(unescaped(part(wholeView(paste), 2, paste.length)));
  expect(view.text).toBe('{"a":"b c"}');
  expect(source(paste, view, 'b c')).toBe('b%20c');
});

test('an empty stretch has an empty span', () => {
  expect(spanIn(collapsed(wholeView('a  b')), 1, 1)).toEqual({ start: 1, end: 1 });
});
