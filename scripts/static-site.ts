import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ViteBuilder } from 'vite';
import type { TableSource } from '../src/pages/table-source.ts';
import type { Document } from '../src/prerender.tsx';
import { redirectPolicy } from '../src/security.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writeNotices } from './notices.ts';
import { precompress } from './precompress.ts';
import { homepageOf, socialHead } from './social-head.ts';
import { writeThemeScript } from './theme-script.ts';

const pagesTemplate = 'index.html';
const checkTemplate = 'check/index.html';
const redirectDocument = 'check/redirect.html';

/** One `vite build` makes the documents of all addresses, the hosting files, the notices and the compressed copies. */
export function staticSite(): Plugin {
  return {
    name: 'static-site',
    apply: 'build',
    config: ({ build }) => {
      const outDir = build?.outDir ?? 'dist';
      const rendererDir = join('.prerender', outDir);
      return {
        environments: {
          client: {
            build: {
              outDir,
              manifest: true,
              license: { fileName: '.vite/license.json' },
              rolldownOptions: { input: [pagesTemplate, checkTemplate] },
            },
          },
          // Built by itself, so that it shares no chunk: the sign-in library would come with it.
          redirect: {
            consumer: 'client',
            build: { outDir, emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: redirectDocument } },
          },
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
  const { client, redirect, ssr } = builder.environments;
  if (client === undefined || redirect === undefined || ssr === undefined)
    throw new Error('An environment is missing.');
  await builder.build(client);
  await builder.build(redirect);
  await builder.build(ssr);
  const { root, base } = builder.config;
  const dist = resolve(root, outDir);
  const renderer: Renderer = await import(pathToFileURL(resolve(root, rendererDir, 'prerender.js')).href);
  const tables = (file: string): Promise<string> => readFile(join(root, 'public/data', file), 'utf8');
  await writeDocuments({ dist, base, homepage: homepageOf(root) }, await renderer.renderAll(tables));
  await writeRedirect(join(dist, redirectDocument));
  await writeHostingFiles(dist, base);
  await writeNotices(dist, join(root, 'THIRD-PARTY.md'));
  await rm(join(dist, '.vite'), { recursive: true });
  await rm(resolve(root, rendererDir), { recursive: true });
  await precompress(dist);
}

interface Renderer {
  readonly renderAll: (tables: TableSource) => Promise<readonly Document[]>;
}

interface Site {
  readonly dist: string;
  readonly base: string;
  readonly homepage: string | undefined;
}

async function writeDocuments({ dist, base, homepage }: Site, documents: readonly Document[]): Promise<void> {
  const templates = {
    [pagesTemplate]: await readFile(join(dist, pagesTemplate), 'utf8'),
    [checkTemplate]: await readFile(join(dist, checkTemplate), 'utf8'),
  };
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const themeScript = await writeThemeScript(dist, base);
  const write = async ({ template, policy, file, route, head, body, data, loads }: Document) => {
    const html = fill(templates[template], {
      '<!--policy-->': policyElement(policy) + themeScript,
      '<!--head-->': head + socialHead(head, base, homepage),
      [entryScript]: `${preloads(manifest, base, template, loads)}${entryScript} fetchpriority="low"`,
      '<div id="root"><!--app--></div>': `<div id="root" data-route="${route}">${body}</div>${dataBlock(data)}`,
    });
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), html);
  };
  await Promise.all(documents.map(write));
}

const policyElement = (policy: string): string => `<meta http-equiv="content-security-policy" content="${policy}" />`;

async function writeRedirect(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(file, fill(html, { '<!--policy-->': policyElement(redirectPolicy) }));
}

/** Not run by the browser, so the policy has nothing against it. */
const dataBlock = (json: string): string =>
  json === '' ? '' : `<script type="application/json" id="loader-data">${json}</script>`;

function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((html, [mark, part]) => {
    if (!html.includes(mark)) throw new Error(`A template lacks ${mark}`);
    return html.replace(mark, () => part);
  }, template);
}

/** As Vite writes it. */
const entryScript = '<script type="module" crossorigin';

/**
 * Names what the first render will import, or the browser would learn it only from the running script. Of low priority: the
 * document is read without scripts, and on a slow line they would hold up the style sheet that it cannot do without.
 */
function preloads(manifest: Manifest, base: string, template: string, modules: readonly string[]): string {
  const entry = manifest[template]?.file;
  const chunks = [...withImports(manifest, [template, ...modules])].filter((chunk) => chunk !== entry);
  return chunks
    .map((chunk) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${base}${chunk}">`)
    .join('');
}

/** The files of these modules and of all that they import statically. */
function withImports(manifest: Manifest, modules: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const module of modules) {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`A route names ${module}, which is no lazy module.`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    withImports(manifest, chunk.imports ?? [], found);
  }
  return found;
}
