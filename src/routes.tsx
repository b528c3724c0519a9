import type { RouteObject } from 'react-router';
import { causes, type Cause } from './engine/model/cause.ts';
import type { Fix } from './fixes/fix.ts';
import { Layout } from './pages/layout.tsx';
import { paths } from './paths.ts';

// Until every cause has its content.
const contents = import.meta.glob<{ readonly fix: Fix }>(['./fixes/*.ts', '!./fixes/index.ts', '!./fixes/fix.ts']);
function contentOf(cause: Cause): (() => Promise<{ readonly fix: Fix }>) | undefined {
  return contents[`./fixes/${cause}.ts`];
}

export const routes: RouteObject[] = [
  {
    Component: Layout,
    children: [
      { path: paths.home, lazy: async () => ({ Component: (await import('./pages/home/home-page.tsx')).HomePage }) },
      {
        path: paths.privacy,
        lazy: async () => ({ Component: (await import('./pages/privacy/privacy-page.tsx')).PrivacyPage }),
      },
      ...causes.filter((cause) => contentOf(cause) !== undefined).map(fixRoute),
      {
        path: '*',
        lazy: async () => ({ Component: (await import('./pages/not-found/not-found-page.tsx')).NotFoundPage }),
      },
    ],
  },
];

/** The content comes with the component, so that the first render has it. */
function fixRoute(cause: Cause): RouteObject {
  return {
    path: paths.fix(cause),
    lazy: async () => {
      const [{ FixPage }, content] = await Promise.all([import('./pages/fix/fix-page.tsx'), contentOf(cause)?.()]);
      return { Component: () => content && <FixPage fix={content.fix} /> };
    },
  };
}
