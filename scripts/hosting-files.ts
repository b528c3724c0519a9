import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetsCacheControl, headers } from '../src/security.ts';

/** The served headers for hosts that read them from a file: Netlify and Cloudflare (_headers), Azure Static Web Apps. */
export async function writeHostingFiles(dist: string, base: string): Promise<void> {
  await writeFile(join(dist, '_headers'), netlify(base));
  await writeFile(join(dist, 'staticwebapp.config.json'), `${JSON.stringify(staticWebApp(base), null, 2)}\n`);
}

function netlify(base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...lines, `${base}assets/*`, `  cache-control: ${assetsCacheControl}`, ''].join('\n');
}

function staticWebApp(base: string) {
  return {
    globalHeaders: headers,
    routes: [{ route: `${base}assets/*`, headers: { 'cache-control': assetsCacheControl } }],
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
  };
}
