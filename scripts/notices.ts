import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The notices travel with the built site; a library that it bundles and they do not name stops the build. */
export async function writeNotices(dist: string, notices: string): Promise<void> {
  const bundled: readonly { readonly name: string }[] = JSON.parse(
    await readFile(join(dist, '.vite/license.json'), 'utf8'),
  );
  const text = await readFile(notices, 'utf8');
  const named = new Set(Array.from(text.matchAll(/^## (.+)$/gm), ([, names = '']) => names.split(', ')).flat());
  const missing = bundled.map(({ name }) => name).filter((name) => !named.has(name));
  if (missing.length > 0) throw new Error(`THIRD-PARTY.md does not name ${missing.join(', ')}.`);
  await copyFile(notices, join(dist, 'third-party.txt'));
}
