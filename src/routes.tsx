import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { causes, type Cause } from './engine/model/cause.ts';
import { BrokenPage } from './pages/broken/broken-page.tsx';
import { Layout } from './pages/layout.tsx';
import { paths } from './paths.ts';

export interface Page {
  readonly path: string;
  readonly lazy: () => Promise<PageModule>;
  /** Ids of the modules that `lazy` imports: the page's document names them, so that they load at once. */
  readonly loads: readonly string[];
}

interface PageModule {
  readonly Component: ComponentType;
  /** What the page shows besides its words, where that stands in fetched tables. Its document brings it along. */
  readonly loader?: LoaderFunction;
  /** All addresses of a path with a parameter, for the build. */
  readonly addresses?: () => Promise<readonly string[]>;
}

export const notFound = '*';

export const pages: readonly Page[] = [
  {
    path: paths.home,
    lazy: async () => ({ Component: (await import('./pages/home/home-page.tsx')).HomePage }),
    loads: ['src/pages/home/home-page.tsx'],
  },
  {
    path: paths.ask,
    lazy: async () => ({ Component: (await import('./pages/ask/ask-page.tsx')).AskPage }),
    loads: ['src/pages/ask/ask-page.tsx'],
  },
  {
    path: paths.tree,
    lazy: async () => ({ Component: (await import('./pages/tree/tree-page.tsx')).TreePage }),
    loads: ['src/pages/tree/tree-page.tsx'],
  },
  {
    path: paths.fixes,
    lazy: async () => ({ Component: (await import('./pages/fixes/fixes-page.tsx')).FixesPage }),
    loads: ['src/pages/fixes/fixes-page.tsx'],
  },
  {
    path: paths.permissions,
    lazy: async () => ({ Component: (await import('./pages/permissions/permissions-page.tsx')).PermissionsPage }),
    loads: ['src/pages/permissions/permissions-page.tsx'],
  },
  {
    path: paths.token,
    lazy: tokenPage,
    loads: ['src/pages/token/token-page.tsx', 'src/reference/claim-meanings.ts'],
  },
  {
    path: paths.privacy,
    lazy: async () => ({ Component: (await import('./pages/privacy/privacy-page.tsx')).PrivacyPage }),
    loads: ['src/pages/privacy/privacy-page.tsx'],
  },
  {
    path: paths.permission(':name'),
    lazy: async () => {
      const page = await import('./pages/permission/permission-page.tsx');
      return { Component: page.PermissionPage, loader: page.loadPermission, addresses: page.permissionAddresses };
    },
    loads: ['src/pages/permission/permission-page.tsx'],
  },
  {
    path: paths.approve,
    lazy: async () => ({ Component: (await import('./pages/approve/approve-page.tsx')).ApprovePage }),
    loads: ['src/pages/approve/approve-page.tsx'],
  },
  ...causes.map(fixPage),
  ...(import.meta.env.DEV ? [styleguide()] : []),
  {
    path: notFound,
    lazy: async () => ({ Component: (await import('./pages/not-found/not-found-page.tsx')).NotFoundPage }),
    loads: ['src/pages/not-found/not-found-page.tsx'],
  },
];

export const routes: RouteObject[] = [
  {
    Component: Layout,
    // Around the pages, so that a broken one leaves the layout standing.
    children: [
      {
        ErrorBoundary: BrokenPage,
        // An address without a document of its own waits for its tables below the layout.
        HydrateFallback: () => null,
        children: pages.map(({ path, lazy }) => ({ path, lazy })),
      },
    ],
  },
];

function styleguide(): Page {
  return {
    path: paths.styleguide,
    lazy: async () => ({ Component: (await import('./pages/styleguide/styleguide-page.tsx')).StyleguidePage }),
    loads: ['src/pages/styleguide/styleguide-page.tsx'],
  };
}

async function tokenPage(): Promise<PageModule> {
  const [{ TokenPage }, { claimMeanings }] = await Promise.all([
    import('./pages/token/token-page.tsx'),
    import('./reference/claim-meanings.ts'),
  ]);
  return { Component: () => <TokenPage meanings={claimMeanings} /> };
}

/** The content comes with the component, so that the first render has it. */
function fixPage(cause: Cause): Page {
  return {
    path: paths.fix(cause),
    lazy: async () => {
      // The table of all fixes is long and most visits need none of them: it comes with the page.
      const [{ FixPage }, { loadFix }] = await Promise.all([
        import('./pages/fix/fix-page.tsx'),
        import('./fixes/index.ts'),
      ]);
      const fix = await loadFix[cause]();
      return { Component: () => <FixPage fix={fix} /> };
    },
    loads: ['src/pages/fix/fix-page.tsx', 'src/fixes/index.ts', `src/fixes/${cause}.ts`],
  };
}
