/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bareImports } from './scripts/bare-imports.ts';
import { staticSite } from './scripts/static-site.ts';

/** What the home page needs up to its first verdict. */
const diagnosis =
  /\/src\/engine\/(?:facts|rules|read\/first)\/(?!role-names|client-app)|\/src\/engine\/(?:judge|opinions|families|weights)\.ts|\/src\/reference\/(?:phrases|aadsts|audiences|clouds|wids-markers)\.ts|\/src\/pages\/home\/(?:reasons|tints|verdict-card|heading|result|paste-panel|pieces|pieces-view|sign-line|workload|start|paste-box|claims-card|questions-card|unreadable-card|use-outcome|use-reader|use-after-verdict|home-page)\.tsx?/;

/** Small modules that the home page shares with others: in a chunk of their own, or these would load the diagnosis. */
const shared =
  /\/src\/paths\.ts|\/src\/engine\/model\/|\/src\/fixes\/summaries\.ts|\/src\/components\/(?:button|card|facts|confidence-ring|copy-button|status-line)\.tsx|\/src\/pages\/(?:store|table-source|focus|names|inline|finding-line|paste-store|outcome|use-call-judge)\.tsx?|\/src\/pages\/home\/(?:format|credential-words|answer-item|verdict)\.ts/;

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
      // One chunk for all of the first verdict compresses better than many, and fix pages load none of it. So does one for what is small.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: shared, priority: 1 },
            { name: 'diagnosis', test: diagnosis },
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
