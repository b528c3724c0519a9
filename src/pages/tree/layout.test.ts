import { describe, expect, test } from 'vitest';
import { causes, outlineOfTree } from '../../engine/index.ts';
import { drawingOf, linesOf, targetOf } from './layout.ts';
import { addressOf, answersToQuestions } from './own-path.ts';

const outline = outlineOfTree();
const { boxes, edges, width, height } = drawingOf(outline);
const answersTo = answersToQuestions(outline);

describe('the drawing', () => {
  test('no two boxes touch, and all are inside', () => {
    for (const [at, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.y).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y;
        expect(apart, `${one.outline.question} and ${other.outline.question}`).toBe(true);
      }
    }
  });

  test('every answer is a row of its question, inside its box and below the one before', () => {
    for (const { outline: drawn, rows, y, height: whole, titleHeight } of boxes) {
      expect(rows.map(({ option }) => option)).toEqual(drawn.options);
      let top = y + titleHeight;
      for (const row of rows) {
        expect(row.y).toBeCloseTo(top);
        top += row.height;
      }
      expect(top).toBeCloseTo(y + whole);
    }
  });

  test('every question that is laid open has one line that leads to it, and every cause is reached', () => {
    expect(edges).toHaveLength(boxes.length - 1);
    const outcomes = boxes.flatMap(({ rows }) =>
      rows.flatMap(({ option: { leadsTo } }) => (leadsTo.kind === 'outcome' ? [leadsTo.cause] : [])),
    );
    expect(new Set(outcomes)).toEqual(new Set(causes));
  });

  test('every answer says where it leads', () => {
    for (const { rows } of boxes) for (const { option } of rows) expect(targetOf(option)).not.toBe('');
  });
});

test.for([
  ['', 1],
  ['short', 1],
  ['just ten c', 1],
  ['breaks between words', 3],
  ['`marks` no', 1],
  ['averyverylongword', 2],
  ['a averyverylongword', 3],
] as const)('“%s” takes %i lines of ten characters', ([text, lines]) => {
  expect(linesOf(text, 10)).toBe(lines);
});

describe('the link of a question', () => {
  const nobody = { taken: {}, now: 'status' } as const;

  test('leads there by the answers of the drawing', () => {
    expect(answersTo.size).toBe(boxes.length);
    expect(addressOf('caller', answersTo.get('caller') ?? {}, nobody)).toBe('/ask?status=403');
  });

  test('keeps the own answers where the own path comes by, and asks again what was answered', () => {
    const own = { taken: { status: '403', caller: 'app' }, now: 'roles-hold' } as const;
    expect(addressOf('roles-hold', {}, own)).toBe('/ask?status=403&caller=app');
    expect(addressOf('caller', {}, own)).toBe('/ask?status=403&caller=app&change=caller');
  });
});
