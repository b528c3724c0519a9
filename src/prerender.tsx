import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider, type RouteObject } from 'react-router';
import { routes } from './routes.tsx';

const basename = import.meta.env.BASE_URL;

/** One address as HTML. */
export interface Document {
  /** Below dist. */
  readonly file: string;
  /** Path of the route that it shows, as main.tsx finds it. */
  readonly route: string;
  /** Title and description. */
  readonly head: string;
  readonly body: string;
}

export async function renderAll(): Promise<readonly Document[]> {
  return Promise.all(pathsOf(routes).map(render));
}

function pathsOf(of: readonly RouteObject[]): readonly string[] {
  return of.flatMap(({ path, children }) => [...(path === undefined ? [] : [path]), ...pathsOf(children ?? [])]);
}

async function render(route: string): Promise<Document> {
  const unknown = route === '*';
  const handler = createStaticHandler(routes, { basename });
  const address = basename.replace(/\/$/, '') + (unknown ? '/404' : route);
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`${route} answered with a redirect.`);
  const { prelude } = await prerender(
    <StrictMode>
      {/* hydrate would add an inline script, which the policy refuses. */}
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </StrictMode>,
    // Larger boundaries would be moved out of place and put back by an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  const head = /^(?:<title>.*?<\/title>|<meta[^>]*>|<link[^>]*>)*/s.exec(html)?.[0] ?? '';
  return { file: unknown ? '404.html' : `${route}/index.html`, route, head, body: html.slice(head.length) };
}
