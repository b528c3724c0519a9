import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./styles.css', import.meta.url), 'utf8');
const colours = [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];

const schemes = {
  light: new Map(colours.map(([, name, light]) => [name!, light!])),
  dark: new Map(colours.map(([, name, , dark]) => [name!, dark!])),
};

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['ground', 'surface', 'sunk', 'code'];
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'accent-soft', 'change-soft', 'broken-soft', 'good-soft', 'tint-1', 'tint-2', 'tint-3']],
  ['muted', [...grounds, 'change-soft', 'accent-soft']],
  ['accent', [...grounds, 'accent-soft']],
  ['on-accent', ['accent']],
  ['change', [...grounds, 'change-soft']],
  ['broken', [...grounds, 'broken-soft']],
  ['good', [...grounds, 'good-soft']],
];
const meaning: readonly (readonly [string, readonly string[]])[] = [['edge', ['ground', 'surface', 'sunk']]];

const rows = Object.entries(schemes).flatMap(([scheme, tokens]) =>
  [
    { pairs: text, least: 4.5 },
    { pairs: meaning, least: 3 },
  ].flatMap(({ pairs, least }) =>
    pairs.flatMap(([front, backs]) => backs.map((back) => ({ scheme, tokens, front, back, least }))),
  ),
);

describe('contrast of the tokens', () => {
  test('every token that is measured has a colour for the light and one for the dark', () => {
    const measured = [...text, ...meaning].flatMap(([front, backs]) => [front, ...backs]);
    expect([...new Set(measured)].filter((name) => !schemes.light.has(name))).toEqual([]);
  });

  test.for(rows)('$scheme: $front on $back is at least $least', ({ tokens, front, back, least }) => {
    expect(contrast(tokens.get(front)!, tokens.get(back)!)).toBeGreaterThanOrEqual(least);
  });

  test('the measure finds a pair that is too weak', () => {
    expect(contrast('#e1e4e2', '#ffffff')).toBeLessThan(3);
  });
});
