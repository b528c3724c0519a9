import { expect, test } from 'vitest';

const components = Object.keys(import.meta.glob('../../components/*.tsx')).map((path) => path.split('/').at(-1) ?? '');
const parts = Object.values(import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true }));

test('Every component is in the styleguide', () => {
  expect(components.length).toBeGreaterThan(10);
  const shown = (file: string): boolean => parts.some((source) => source.includes(`/components/${file}'`));
  expect(components.filter((file) => !shown(file))).toEqual([]);
});
