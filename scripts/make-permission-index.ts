import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { encodeIndex } from './permission-index/encode.ts';
import { readPermissions } from './permission-index/source.ts';
import { templatesOf } from './permission-index/cells.ts';

const { values } = parseArgs({
  options: { permissions: { type: 'string' }, date: { type: 'string' }, commit: { type: 'string' } },
});
const permissions = readPermissions(JSON.parse(readFileSync(values.permissions ?? '', 'utf8')));
const text = encodeIndex(permissions, templatesOf(permissions), {
  date: values.date ?? '',
  commit: values.commit ?? '',
});
writeFileSync('public/data/permission-index.json', text);
console.log(text.length, brotliCompressSync(text).length);
