import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseOf } from '../scripts/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const dist = join(root, process.env['DIST'] ?? 'dist');
export const base = baseOf(dist) ?? '/';

/** All files of the built site, relative, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));

export const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

const documentFiles = files.filter((file) => file.endsWith('.html'));

/** Every built document: file below dist and its text. A thousand, so they are read when they are asked for. */
export const readDocuments = (): readonly (readonly [file: string, html: string])[] =>
  documentFiles.map((file) => [file, textOf(file)]);

/** Addresses with a document of their own, relative to the base: '' is home. */
export const addresses: readonly string[] = documentFiles
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/\/?index\.html$/, ''));

const ofPermission = (address: string): boolean => address.startsWith('permissions/');

/** The largest permission, a small one, one without ids, one for single teams, a pair that differs in case. */
const samples = new Set(
  [
    'DeviceManagementConfiguration.ReadWrite.All',
    'openid',
    'AgentIdentity.Read.All',
    'TeamSettings.Read.Group',
    'Calls.JoinGroupCallAsGuest.All',
  ].map((name) => `permissions/${name}`),
);

/** The addresses that a browser visits one by one: of the pages of permissions, which are all alike, a few. */
export const visited: readonly string[] = addresses.filter((address) => !ofPermission(address) || samples.has(address));

export const permissionAddresses: readonly string[] = addresses.filter(ofPermission);

/** Paths below the base of what a document names: links, scripts, styles, icons. */
export function namedIn(html: string, pattern = /\s(?:href|src)="(\/[^"#?]*)/g): readonly string[] {
  return Array.from(html.matchAll(pattern), ([, path = '']) => path);
}
