import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Lazy modules are imported as they are. Vite wraps each `import()` to preload files first; the documents name what they load
 * themselves and there is one style sheet, so the wrapper would have nothing to do.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
