import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below the base path; made by scripts/social-image.ts. */
const image = 'social.png';

/**
 * What a messenger shows of a link, from the title and the description of the document. A picture wants a whole address: it is
 * that of package.json's `homepage`, and below the base path where there is none.
 */
export function socialHead(head: string, base: string, homepage: string | undefined): string {
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
  const site = homepage === undefined ? base : `${homepage.replace(/\/$/, '')}/`;
  const properties = { title, description, image: site + image, type: 'website' };
  return Object.entries(properties)
    .map(([name, content]) => `<meta property="og:${name}" content="${content}"/>`)
    .concat('<meta name="twitter:card" content="summary_large_image"/>')
    .join('');
}

export function homepageOf(root: string): string | undefined {
  const { homepage }: { readonly homepage?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return homepage;
}
