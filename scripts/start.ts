import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { baseOf, listen, siteHandler } from './site.ts';

const dist = 'dist';
const sources = [
  'THIRD-PARTY.md',
  'check',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'vite.config.ts',
];

const { values } = parseArgs({
  options: { base: { type: 'string' }, port: { type: 'string', default: '4173' } },
});

const built = baseOf(dist);
const base = values.base === undefined ? (built ?? '/') : `/${values.base}/`.replaceAll(/\/+/g, '/');
if (base !== built || newest(sources) > newest([join(dist, 'index.html')])) await build(base);

try {
  await listen(siteHandler(dist, base), Number(values.port));
  console.log(`Graph Auth Doctor: http://localhost:${values.port}${base}`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(`Port ${values.port} is taken. Take another one: npm start -- --port=5000`);
  process.exit(1);
}

async function build(at: string): Promise<void> {
  console.log('Building …');
  const builder = await createBuilder({ base: at, logLevel: 'warn' });
  await builder.buildApp();
}

/** When the youngest of these files, or files below these folders, was last changed. */
function newest(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))]
      : [path],
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
