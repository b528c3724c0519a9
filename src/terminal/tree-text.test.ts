import { expect, test } from 'vitest';
import { causes, outlineOfTree } from '../engine/index.ts';
import { treeAsText } from './tree-text.ts';

const text = treeAsText(outlineOfTree());

test('it begins with the first question, and names the page of every cause', () => {
  expect(text).toMatch(/^1\. What came back\?\n {3}\(/);
  for (const cause of causes) expect(text).toContain(`(/fix/${cause})`);
});

test('answers stand below their question, what they lead to below them', () => {
  expect(text).toContain('   - 401 Unauthorized\n     3. What does the Authorization header of the request hold?\n');
  expect(text).toMatch(/- I don’t know\n +→ question \d+\n/);
  expect(text).not.toContain('`');
});
