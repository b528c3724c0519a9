import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { baseOf } from './site.ts';

/** JavaScript and data that the home page needs to its first verdict, in kB (1024 bytes) of gzip together. */
const budget = 150;
/** The one style sheet, of all pages together. */
const styleBudget = 12;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

// The document names all of it; a browser test makes sure that nothing else is asked for.
const home = readFileSync(join(values.dir, 'index.html'), 'utf8');
const base = baseOf(values.dir) ?? '/';
const named = [...home.matchAll(/<script[^>]* src="([^"]+)"|<link rel="modulepreload"[^>]* href="([^"]+)"/g)];
const sizes = named
  .map(([, script, preload]) => (script ?? preload ?? '').slice(base.length))
  .map((file) => ({ file, kB: gzipped(file) }));
const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
const styles = gzipped(
  /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(home)?.[1]?.slice(base.length) ?? 'no style sheet',
);

for (const { file, kB } of sizes) console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  of ${budget}: JavaScript and data to the first verdict, gzip`);
console.log(`${styles.toFixed(1).padStart(7)} kB  of ${styleBudget}: CSS of all pages, gzip`);
process.exitCode = total > budget || styles > styleBudget ? 1 : 0;

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(values.dir, file)), { level: 9 }).length / 1024;
}
