import { expect, test } from 'vitest';
import { largestFile, textOfFile } from './files.ts';

test.for([
  ['a text', new File(['{"error":{}}'], 'answer.json'), { ok: true, text: '{"error":{}}' }],
  ['a picture', new File([new Uint8Array([137, 80, 78, 71, 0, 0])], 'logo.png'), { ok: false }],
  ['bytes that are no UTF-8', new File([new Uint8Array(64).fill(200)], 'old.txt'), { ok: false }],
  ['nothing', new File([' \n'], 'empty.txt'), { ok: false }],
  ['too much', new File([new Uint8Array(largestFile + 1)], 'huge.har'), { ok: false }],
] as const)('%s', async ([, file, expected]) => {
  const read = await textOfFile(file);
  expect(read).toMatchObject(expected);
  if (!read.ok) expect(read.problem).toContain(`“${file.name}”`);
});
