import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import type { Document } from '../src/prerender.tsx';
import { contentSecurityPolicy } from '../src/security.ts';
import { precompress } from './precompress.ts';
import { writeHostingFiles } from './hosting-files.ts';

/** One `vite build` makes the pages of every address, the hosting files and the compressed copies. */
export function staticSite(): Plugin {
  return {
    name: 'static-site',
    apply: 'build',
    config: ({ build }) => {
      const outDir = build?.outDir ?? 'dist';
      const rendererDir = join('.prerender', outDir);
      return {
        environments: {
          client: { build: { outDir, rolldownOptions: { input: 'index.html' } } },
          ssr: {
            build: { outDir: rendererDir, copyPublicDir: false, rolldownOptions: { input: 'src/prerender.tsx' } },
          },
        },
        builder: { buildApp: (builder) => buildSite(builder, outDir, rendererDir) },
      };
    },
  };
}

async function buildSite(builder: ViteBuilder, outDir: string, rendererDir: string): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('An environment is missing.');
  await builder.build(client);
  await builder.build(ssr);
  const dist = resolve(builder.config.root, outDir);
  await writeDocuments(dist, resolve(builder.config.root, rendererDir, 'prerender.js'));
  await writeHostingFiles(dist, builder.config.base);
  await precompress(dist);
  await rm(rendererDir, { recursive: true });
}

interface Renderer {
  readonly renderAll: () => Promise<readonly Document[]>;
}

async function writeDocuments(dist: string, rendererFile: string): Promise<void> {
  const { renderAll }: Renderer = await import(pathToFileURL(rendererFile).href);
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  for (const { file, route, head, body } of await renderAll()) {
    const html = fill(template, {
      '<!--policy-->': `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}" />`,
      '<!--head-->': head,
      '<div id="root"><!--app--></div>': `<div id="root" data-route="${route}">${body}</div>`,
    });
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), html);
  }
}

function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((html, [mark, part]) => {
    if (!html.includes(mark)) throw new Error(`index.html lacks ${mark}`);
    return html.replace(mark, () => part);
  }, template);
}
