import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choices, defaults, formatSettings, parseSettings, type Settings } from './settings.ts';

const chosen: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...choices.theme),
  cloud: fc.constantFrom(...choices.cloud),
  shell: fc.constantFrom(...choices.shell),
  language: fc.constantFrom(...choices.language),
  shortcuts: fc.constantFrom(...choices.shortcuts),
});

test('The defaults are the first of each', () => {
  const firsts = Object.entries(choices).map(([name, [first]]) => [name, first]);
  expect(defaults).toEqual(Object.fromEntries(firsts));
});

describe('what is stored', () => {
  test('comes back as it was chosen', () => {
    fc.assert(
      fc.property(chosen, (settings) => {
        expect(parseSettings(formatSettings(settings) ?? null)).toEqual(settings);
      }),
    );
  });

  test('holds only what differs from the defaults, and is nothing when nothing does', () => {
    expect(formatSettings(defaults)).toBeUndefined();
    expect(formatSettings({ ...defaults, theme: 'dark' })).toBe('{"theme":"dark"}');
  });

  test.for([
    ['nothing', null],
    ['an empty text', ''],
    ['broken JSON', '{"theme":"dark"'],
    ['another shape', '["dark"]'],
    ['null', 'null'],
    ['a value of another version', '{"theme":"sepia","font":"large"}'],
    ['another type', '{"theme":1,"cloud":["china"]}'],
    ['a name of every object', '{"__proto__":{"theme":"dark"},"constructor":"dark"}'],
  ] as const)('is as if nothing had been chosen: %s', ([, text]) => {
    expect(parseSettings(text)).toEqual(defaults);
  });

  test('keeps what is known beside what is not', () => {
    expect(parseSettings('{"theme":"sepia","cloud":"china"}')).toEqual({ ...defaults, cloud: 'china' });
  });

  test('can be any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parseSettings(text))).toEqual(Object.keys(defaults));
      }),
    );
  });
});
