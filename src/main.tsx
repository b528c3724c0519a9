import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Ready } from './pages/ready.tsx';
import { installTableSource } from './pages/table-source.ts';
import { routes } from './routes.tsx';

const basename = import.meta.env.BASE_URL;
const matched = (matchRoutes(routes, location, basename) ?? []).map(({ route }) => route);

installTableSource(async (file) => {
  const answer = await fetch(`${basename}data/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.text();
});

// A lazy route would render nothing at first, and that is not what the document holds.
await Promise.all(matched.map(loadNow));
mount();

async function loadNow(route: RouteObject): Promise<void> {
  if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

function mount(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no #root.');
  // A host can answer an address with the document of another (404.html at /Privacy): such a document is replaced.
  const isOwn = root.dataset['route'] === matched.at(-1)?.path;
  const data = isOwn ? document.getElementById('loader-data')?.textContent : undefined;
  const hydrationData = data ? { hydrationData: { loaderData: JSON.parse(data) } } : {};
  const app = (
    <StrictMode>
      <Ready>
        <RouterProvider router={createBrowserRouter(routes, { basename, ...hydrationData })} />
      </Ready>
    </StrictMode>
  );
  if (isOwn) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
