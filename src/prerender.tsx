import { StrictMode, type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { addressOfCheck, checkClouds, type CheckCloud } from './check/clouds.ts';
import { CheckDocument } from './pages/check/check-document.tsx';
import { installTableSource, type TableSource } from './pages/table-source.ts';
import { notFound, pages, routes, type Page } from './routes.tsx';
import { checkPolicy, contentSecurityPolicy } from './security.ts';

const basename = import.meta.env.BASE_URL;
const handler = createStaticHandler(routes, { basename });

/** One address as HTML. */
export interface Document {
  /** The built page that it is filled into. */
  readonly template: 'index.html' | 'check/index.html';
  /** Its Content-Security-Policy. */
  readonly policy: string;
  /** Below dist. */
  readonly file: string;
  /** The route that it shows, as main.tsx finds it. */
  readonly route: string;
  /** Title and description. */
  readonly head: string;
  readonly body: string;
  /** What the loaders gave, as JSON without `<`; empty when the page has none. */
  readonly data: string;
  readonly loads: readonly string[];
}

export async function renderAll(tables: TableSource): Promise<readonly Document[]> {
  installTableSource(tables);
  return (await Promise.all([...pages.map(renderPage), ...checkClouds.map(renderCheck)])).flat();
}

/** The check of one cloud: outside of the router, with a policy of its own. */
async function renderCheck(cloud: CheckCloud): Promise<readonly Document[]> {
  const address = addressOfCheck(cloud);
  const html = await htmlOf(<CheckDocument cloud={cloud} basename={basename} />);
  const head = headOf(html, address);
  return [
    {
      template: 'check/index.html',
      policy: checkPolicy(cloud),
      file: `${address}index.html`,
      route: address,
      head,
      body: html.slice(head.length),
      data: '',
      loads: [],
    },
  ];
}

async function renderPage(page: Page): Promise<readonly Document[]> {
  const { addresses } = await page.lazy();
  return Promise.all(((await addresses?.()) ?? [page.path]).map((address) => render(page, address)));
}

async function render({ path, loads }: Page, at: string): Promise<Document> {
  // An unknown address is rendered too: a stranger without JavaScript should read that it is unknown.
  const [address, file] = path === notFound ? ['/404', '404.html'] : [at, `${at}/index.html`];
  const { html, loaderData } = await renderAt(basename.replace(/\/$/, '') + address);
  const head = headOf(html, address);
  const data = Object.values(loaderData).some(Boolean)
    ? JSON.stringify(loaderData).replaceAll('<', String.raw`\u003c`)
    : '';
  const body = html.slice(head.length);
  return { template: 'index.html', policy: contentSecurityPolicy, file, route: path, head, body, data, loads };
}

/** React puts title, description and links first. */
function headOf(html: string, address: string): string {
  const head = /^(?:<title>.*?<\/title>|<meta[^>]*>|<link[^>]*>)*/s.exec(html)?.[0] ?? '';
  for (const needed of ['<title>', 'name="description"']) {
    if (!head.includes(needed)) throw new Error(`The page at ${address} has no ${needed}.`);
  }
  return head;
}

async function renderAt(address: string) {
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`${address} answers with a redirect.`);
  const failure = Object.values(context.errors ?? {})[0];
  if (failure !== undefined) throw new Error(`${address} does not load.`, { cause: failure });
  const html = await htmlOf(
    // hydrate would add an inline script, which the policy refuses.
    <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />,
  );
  return { html, loaderData: context.loaderData };
}

async function htmlOf(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>{page}</StrictMode>,
    // Larger boundaries would be moved out of place and put back by an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}
