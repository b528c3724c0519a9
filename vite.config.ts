/// <reference types="vitest/config" />
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bareImports } from './scripts/bare-imports.ts';
import { checkAddresses } from './scripts/check-addresses.ts';
import { staticSite } from './scripts/static-site.ts';

/** What the home page needs up to its first verdict. */
const diagnosis = within('src/', [
  ...['facts/', 'rules/', 'read/first/', 'judge.ts', 'opinions.ts', 'families.ts', 'weights.ts'].map(
    (name) => `engine/${name}`,
  ),
  ...['phrases', 'aadsts', 'audiences', 'workload'].map((name) => `reference/${name}.ts`),
  ...[
    'reasons',
    'verdict-card',
    'heading',
    'result',
    'paste-panel',
    'pieces-view',
    'sign-line',
    'start',
    'paste-box',
  ].map((name) => `pages/home/${name}.tsx`),
  ...['claims-card', 'questions-card', 'unreadable-card', 'home-page'].map((name) => `pages/home/${name}.tsx`),
  ...['tints', 'pieces', 'use-outcome', 'use-reader', 'use-after-verdict', 'open-file', 'last'].map(
    (name) => `pages/home/${name}.ts`,
  ),
]);
/** These are needed later only, and not together. */
const later = within('src/engine/', [
  ...['role-names.ts', 'client-app.ts'].map((name) => `facts/${name}`),
  ...['role-entry.ts', 'judge-role.ts'].map((name) => `permissions/${name}`),
]);

/** Small modules that the home page shares with others: in a chunk of their own, or these would load the diagnosis. */
const shared = within('src/', [
  'paths.ts',
  'engine/model/',
  ...['facts/roles', 'read/first/matches'].map((name) => `engine/${name}.ts`),
  ...['clouds', 'wids-markers'].map((name) => `reference/${name}.ts`),
  'fixes/summaries.ts',
  ...['brand-mark', 'button', 'card', 'facts', 'confidence-ring', 'copy-button', 'status-line'].map(
    (name) => `components/${name}.tsx`,
  ),
  ...['focus.ts', 'layout.tsx', 'names.tsx', 'inline.tsx', 'finding-line.tsx', 'ready.tsx'].map(
    (name) => `pages/${name}`,
  ),
  ...['store', 'table-source', 'paste-store', 'outcome', 'use-call-judge'].map((name) => `pages/${name}.ts`),
  ...['format', 'credential-words', 'answer-item', 'verdict'].map((name) => `pages/home/${name}.ts`),
]);

/** Every page needs them. */
const libraries = /\/node_modules\/(?:react|react-dom|scheduler|react-router)\//;

// What several pages load, by occasion: a file for each module would cost a slow line a round trip for every six of them.

/** What a call needs, against what is held. */
const needs = within('src/', [
  ...['permissions/', 'call-request.ts'].map((name) => `engine/${name}`),
  'commands/broad-permissions.ts',
  ...['tables.ts', 'table-problem.tsx', 'permission-words.ts'].map((name) => `pages/${name}`),
]);
/** Who reads knows a cmdlet by its name, and what it needs is found by the same rules. */
const cmdlets = within('src/', ['engine/read/cmdlet.ts', 'reference/cmdlet-rules.ts']);
/** What a page takes from a link and asks for. */
const linked = within('src/', [
  ...['fragment.ts', 'use-fragment.ts', 'use-origin.ts', 'refusals.tsx', 'format-date.ts', 'needs/next-steps.ts'].map(
    (name) => `pages/${name}`,
  ),
  ...['field', 'ways'].map((name) => `components/${name}.tsx`),
  'fixes/remedies.ts',
]);
/** What reads all that the first verdict does without. */
const reading = within('src/', ['engine/read/', 'pages/home/typed.ts']);

/** Whether a module is one of these files, or in one of these folders. A name that is none is a mistake. */
function within(root: string, names: readonly string[]): (id: string) => boolean {
  const places = names.map((name) => fileURLToPath(new URL(root + name, import.meta.url)));
  for (const place of places)
    if (!existsSync(place)) throw new Error(`vite.config.ts names ${place}, which is not there.`);
  return (id) => places.some((place) => (place.endsWith('/') ? id.startsWith(place) : id === place));
}

export default defineConfig({
  plugins: [react(), tailwindcss(), bareImports(), checkAddresses(), staticSite()],
  build: {
    // Nothing as a data: address (the policy refuses them), and nothing else that fetches.
    assetsInlineLimit: 0,
    // The documents name what they load themselves (scripts/static-site.ts): a table of all files is no part of the first load.
    modulePreload: false,
    // Every module of the engine is pure: a page that takes one thing from its face loads only what that needs.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
      // One chunk for all of the first verdict compresses better than many, and fix pages load none of it. So does one for what is small.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: (id: string) => shared(id) || libraries.test(id), priority: 1 },
            { name: 'diagnosis', test: (id: string) => diagnosis(id) && !later(id) },
            { name: 'cmdlets', test: cmdlets },
            { name: 'needs', test: (id: string) => needs(id) && !later(id), minShareCount: 2 },
            { name: 'linked', test: linked, minShareCount: 2 },
            { name: 'reading', test: reading, minShareCount: 2 },
          ],
        },
      },
      // A busy machine is nothing to warn of.
      checks: { bundlerTimings: false },
    },
    // The first load has a budget of its own, in gzip: scripts/first-load.ts.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  // No test measures time: a busy machine is no failure.
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], testTimeout: 120_000 },
});
