import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { baseOf } from './site.ts';

/** JavaScript and data that the home page needs to its first verdict, in kB (1024 bytes) of gzip together. */
const budget = 150;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

// The document names all of it; a browser test makes sure that nothing else is asked for.
const home = readFileSync(join(values.dir, 'index.html'), 'utf8');
const base = baseOf(values.dir) ?? '/';
const named = [...home.matchAll(/<script[^>]* src="([^"]+)"|<link rel="modulepreload"[^>]* href="([^"]+)"/g)];
const sizes = named
  .map(([, script, preload]) => (script ?? preload ?? '').slice(base.length))
  .map((file) => ({ file, kB: gzipSync(readFileSync(join(values.dir, file)), { level: 9 }).length / 1024 }));
const total = sizes.reduce((sum, { kB }) => sum + kB, 0);

for (const { file, kB } of sizes) console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  of ${budget}: JavaScript and data to the first verdict, gzip`);
process.exitCode = total > budget ? 1 : 0;
