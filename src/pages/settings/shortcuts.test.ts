import { expect, test } from 'vitest';
import { meaningOf, shortcuts } from './shortcuts.ts';

test.for(shortcuts)('$keys means: $label', (shortcut) => {
  expect(meaningOf(shortcut.keys)).toBe(shortcut);
});

test('The beginning of one waits for more, and what begins none means nothing', () => {
  expect(meaningOf(['g'])).toBe('more');
  expect(meaningOf(['g', 'z'])).toBeUndefined();
  expect(meaningOf(['z'])).toBeUndefined();
});

test('No shortcut is the beginning of another', () => {
  const begins = shortcuts.filter(({ keys }) =>
    keys.some((_, at) => at > 0 && meaningOf(keys.slice(0, at)) !== 'more'),
  );
  expect(begins).toEqual([]);
});
