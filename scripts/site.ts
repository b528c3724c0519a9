import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { assetsCacheControl, headers } from '../src/security.ts';

/** The base path that a built site was made for, as its own documents say it; undefined when there is none. */
export function baseOf(dist: string): string | undefined {
  const home = join(dist, 'index.html');
  if (!existsSync(home)) return undefined;
  return /<script type="module"[^>]* src="([^"]*\/)assets\//.exec(readFileSync(home, 'utf8'))?.[1];
}

/** Serves a built site as a production host would. Files are listed once: a new build needs a new server. */
export function siteHandler(dist: string, base: string): RequestListener {
  const files = sirv(dist, { etag: true, brotli: true, gzip: true, extensions: [], setHeaders: setCaching });
  const notFound = readFileSync(join(dist, '404.html'));
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (base !== '/' && ['/', base.slice(0, -1)].includes(pathname)) return redirect(response, base);
    if (pathname.endsWith('/index.html')) return redirect(response, './');
    const missing = () => end(response, 404, notFound);
    if (!pathname.startsWith(base)) return missing();
    const path = `/${pathname.slice(base.length)}`;
    files(at(request, path), response, () => files(at(request, join(path, 'index.html')), response, missing));
  };
}

/** On localhost only, by either protocol version. Port 0 takes a free one; resolves to the port, rejects when it is taken. */
export async function listen(handler: RequestListener, port: number): Promise<number> {
  const taken = await listenOn(handler, port, '127.0.0.1');
  // Not every machine has IPv6.
  await listenOn(handler, taken, '::1').catch(() => undefined);
  return taken;
}

/** A port on localhost that is free now, for a program that cannot take one itself. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server, 0, '127.0.0.1');
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

function listenOn(handler: RequestListener, port: number, host: string): Promise<number> {
  return portOf(createServer(handler), port, host);
}

function portOf(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function at(request: IncomingMessage, url: string): IncomingMessage {
  request.url = url;
  return request;
}

function setCaching(response: ServerResponse, pathname: string): void {
  response.setHeader('cache-control', pathname.startsWith('/assets/') ? assetsCacheControl : 'no-cache');
}

/** Not for ever: another site may stand on this port tomorrow. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function end(response: ServerResponse, status: number, html: Buffer | string = ''): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
