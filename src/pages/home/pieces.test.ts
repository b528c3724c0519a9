import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, type Piece } from './pieces.ts';

const shownText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('');

describe('piecesOf', () => {
  test('marks the words of a reason and leaves the rest', () => {
    expect(piecesOf('code: ErrorAccessDenied.', [{ start: 6, end: 23, number: 1 }], [])).toEqual([
      { kind: 'text', text: 'code: ' },
      { kind: 'mark', text: 'ErrorAccessDenied', reasons: [1] },
      { kind: 'text', text: '.' },
    ]);
  });

  test('a token is cut to its beginning and carries the number of its reason', () => {
    const secrets = [{ start: 7, end: 17, label: 'token, 10 characters', open: 3 }];
    expect(piecesOf('Bearer eyJ.abcdef', [{ start: 7, end: 17, number: 2 }], secrets)).toEqual([
      { kind: 'text', text: 'Bearer ' },
      { kind: 'secret', text: 'eyJ', label: 'token, 10 characters', reasons: [2] },
    ]);
  });

  test('of overlapping reasons the first has the words, and carries the numbers of all', () => {
    const pieces = piecesOf(
      'abcdef',
      [
        { start: 1, end: 4, number: 1 },
        { start: 3, end: 6, number: 2 },
      ],
      [],
    );
    expect(pieces.filter(({ kind }) => kind === 'mark')).toEqual([{ kind: 'mark', text: 'bcd', reasons: [1, 2] }]);
  });

  test('of a text of five million characters little is shown, and the marks are', () => {
    const text = `${'x'.repeat(2_500_000)}ERROR${'y'.repeat(2_500_000)}`;
    const pieces = piecesOf(text, [{ start: 2_500_000, end: 2_500_005, number: 1 }], []);
    expect(shownText(pieces).length).toBeLessThan(3000);
    expect(shownText(pieces)).toContain('ERROR');
  });

  test('never loses and never doubles a character', () => {
    const spans = fc.array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), spans, spans, (text, first, second) => {
        const marks = first.map(({ start, length }, at) => ({ start, end: start + length, number: at + 1 }));
        const secrets = second.map(({ start, length }) => ({ start, end: start + length, label: '', open: 99 }));
        expect(shownText(piecesOf(text, marks, secrets))).toBe(text);
      }),
    );
  });

  test('a long text: what is shown and what is left out are together the whole', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(40_000), (before, after) => {
        const text = `${'x'.repeat(before)}ERROR${'y'.repeat(after)}`;
        const pieces = piecesOf(text, [{ start: before, end: before + 5, number: 1 }], []);
        const left = pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.length : 0), 0);
        expect(shownText(pieces).length + left).toBe(text.length);
      }),
    );
  });

  test('a cut goes through no character as it is seen: pairs, accents, families, flags', () => {
    const odd = fc.constantFrom('😀', 'é', '👩‍👩‍👧‍👦', '🇩🇪', 'שלום', '👍🏽', 'x', ' ');
    const texts = fc.array(odd, { minLength: 1, maxLength: 9 }).map((some) => some.join('').repeat(3000));
    fc.assert(
      fc.property(texts, (text) => {
        const whole = new Set(Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment));
        for (const piece of piecesOf(text, [], [])) {
          if (piece.kind !== 'text') continue;
          const shown = Array.from(new Intl.Segmenter().segment(piece.text), ({ segment }) => segment);
          // Flags beside each other pair up from the first: of them only the ends can be compared.
          expect([shown.at(0), shown.at(-1)].filter((one = '') => !whole.has(one))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the words of every reason are shown, however long the text and whatever stands around them', () => {
    const part = fc.record({ before: fc.nat(9000), words: fc.constantFrom('ERROR', 'שגיאה', '“refused” 😀') });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        let text = '';
        const marks = parts.map(({ before, words }, at) => {
          text += 'é'.repeat(before);
          const start = text.length;
          text += words;
          return { start, end: text.length, number: at + 1 };
        });
        const pieces = piecesOf(text, marks, []);
        for (const { start, end, number } of marks) {
          const words = text.slice(start, end);
          const shown = pieces.some(
            (piece) => piece.kind === 'mark' && piece.reasons.includes(number) && piece.text === words,
          );
          expect(shown).toBe(true);
        }
        const left = pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.length : 0), 0);
        expect(shownText(pieces).length + left).toBe(text.length);
      }),
    );
  });
});
