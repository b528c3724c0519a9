/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { staticSite } from './scripts/static-site.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), staticSite()],
  build: {
    // Nothing as a data: address (the policy refuses them), and no polyfill that fetches.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Every module of the engine is pure: a page that takes one thing from its face loads only what that needs.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
      // A busy machine is nothing to warn of.
      checks: { bundlerTimings: false },
    },
    // The first load has a budget of its own, in gzip: scripts/first-load.ts.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
});
