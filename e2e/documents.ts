import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseOf } from '../scripts/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const dist = join(root, process.env['DIST'] ?? 'dist');
export const base = baseOf(dist) ?? '/';

/** All files of the built site, relative, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true }).map((name) =>
  String(name).replaceAll('\\', '/'),
);

export const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Every built document: file below dist and its text. */
export const documents: readonly (readonly [file: string, html: string])[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, textOf(file)]);

/** Addresses with a document of their own, relative to the base: '' is home. */
export const addresses: readonly string[] = documents
  .filter(([file]) => file.endsWith('index.html'))
  .map(([file]) => file.replace(/\/?index\.html$/, ''));

/** Paths below the base of what a document names: links, scripts, styles, icons. */
export function namedIn(html: string, pattern = /\s(?:href|src)="(\/[^"#?]*)/g): readonly string[] {
  return Array.from(html.matchAll(pattern), ([, path = '']) => path);
}
