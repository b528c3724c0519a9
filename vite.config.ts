/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bareImports } from './scripts/bare-imports.ts';
import { staticSite } from './scripts/static-site.ts';

const judge =
  /\/src\/engine\/(?:facts|rules|read\/first)\/(?!role-names|client-app)|\/src\/engine\/(?:judge|opinions|families|weights)\.ts|\/src\/reference\/(?:phrases|aadsts|audiences|clouds|wids-markers)\.ts/;

/** Small modules of the first load that other pages share: apart, each is a file. */
const common =
  /\/src\/pages\/(?:names|store|table-source|paste-store|outcome|focus)\.tsx?$|\/src\/components\/(?:button|card|status-line)\.tsx$|\/src\/(?:paths|fixes\/summaries)\.ts$/;

export default defineConfig({
  plugins: [react(), tailwindcss(), bareImports(), staticSite()],
  build: {
    // Nothing as a data: address (the policy refuses them), and nothing else that fetches.
    assetsInlineLimit: 0,
    // The documents name what they load themselves (scripts/static-site.ts): a table of all files is no part of the first load.
    modulePreload: false,
    // Every module of the engine is pure: a page that takes one thing from its face loads only what that needs.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
      // One chunk for the judge and its first readers compresses better than many; fix pages load none of it.
      output: {
        codeSplitting: {
          groups: [
            { name: 'judge', test: judge },
            { name: 'common', test: common },
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
