import { describe, expect, test } from 'vitest';
import { causes } from '../engine/model/cause.ts';
import { beginningOf, firstLines } from './folding.ts';
import { withoutMarks } from './text.ts';
import { loadFix } from './index.ts';

const words = 'These are words of a sentence. ';

describe('beginningOf', () => {
  test.for([
    ['a short text stays whole', 'One sentence.', ['One sentence.', '']],
    ['a rest that is not worth it stays', `${words.repeat(5)}And one.`, [`${words.repeat(5)}And one.`, '']],
    ['a long text is cut after a sentence', words.repeat(10).trim(), [words.repeat(5).trim(), words.repeat(5).trim()]],
    ['one long sentence is not cut', 'word '.repeat(100), ['word '.repeat(100), '']],
  ] as const)('%s', ([, text, parts]) => {
    expect(beginningOf(text)).toEqual(parts);
  });

  test('no note of any fix loses a word or a mark', async () => {
    const fixes = await Promise.all(causes.map((cause) => loadFix[cause]()));
    const notes = fixes.flatMap(({ steps }) => steps.flatMap(({ note }) => (note === undefined ? [] : [note])));
    expect(notes.length).toBeGreaterThan(50);
    for (const note of notes) {
      if (note.includes('\n')) {
        const [shown, rest] = firstLines(note);
        expect([...shown, ...rest].join('\n')).toBe(note);
        expect(shown.length, note).toBeGreaterThan(1);
        continue;
      }
      const parts = beginningOf(note).filter((part) => part !== '');
      expect(parts.join(' ')).toBe(note);
      expect(parts.map(withoutMarks).join(' ')).toBe(withoutMarks(note));
    }
  });
});
