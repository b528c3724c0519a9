import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storedAs } from '../src/pages/settings/settings.ts';

/**
 * Sets the chosen theme before anything is painted: a module would come too late. A file of its own, because the policy
 * lets no script stand in the document.
 */
const text = `try{var t=JSON.parse(localStorage.getItem('${storedAs}')).theme;if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

const file = `assets/theme-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`;

/** Writes the file and gives the element that loads it. */
export async function writeThemeScript(dist: string, base: string): Promise<string> {
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await writeFile(join(dist, file), text);
  return `<script src="${base}${file}"></script>`;
}
