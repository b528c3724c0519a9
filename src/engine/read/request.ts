import type { GraphRequest } from '../model/evidence.ts';
import { addressesIn, trimAddress } from './address.ts';
import { readCurl } from './curl.ts';
import type { Found } from './first/found.ts';
import { isOtherApi, isSignInHost, requestOf } from './graph-address.ts';
import { authorizationAnywhere, headersAfter } from './headers.ts';
import { matches } from './first/matches.ts';
import { methodBeside } from './method.ts';
import type { View } from './first/view.ts';

interface Written {
  readonly request: GraphRequest;
  readonly start: number;
  readonly end: number;
}

/** Finds the requests that were made: request lines, addresses of Graph, commands and calls of the common languages. */
export function readRequests(view: View): Found[] {
  const { text } = view;
  const written = [...readCurl(text), ...readAddresses(text), ...readPaths(text)];
  const kept: Written[] = [];
  for (const one of written) {
    const { host } = one.request;
    if (host !== undefined && isSignInHost(host)) continue;
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
  }
  return withAuthorization(kept, text).map(({ request, start, end }) => ({
    item: { kind: 'request', request },
    view,
    start,
    end,
  }));
}

function readAddresses(text: string): Written[] {
  return addressesIn(text).flatMap(({ text: url, start, end }) => {
    const method = methodBeside(text, start, end);
    const request = requestOf(method?.name, url);
    if (!request || !isRequest(request, text.slice(Math.max(0, start - 40), start))) return [];
    return [{ request: withHeaders(request, text, end), start: method?.start ?? start, end }];
  });
}

const pathLine = /(?<![\w/-])(GET|POST|PUT|PATCH|DELETE)[ \t]+(\/[^\s"<>`|\\\ue000]*)/g;

/** Request lines that show a path alone. */
function readPaths(text: string): Written[] {
  return [...matches(text, pathLine)].flatMap((match) => {
    const [whole, method = '', written = ''] = match;
    const path = trimAddress(written);
    const request = requestOf(method, path);
    if (!request || request.path.includes('/oauth2/')) return [];
    const end = match.index + whole.length - (written.length - path.length);
    return [{ request: withHeaders(request, text, end), start: match.index, end }];
  });
}

/** An address of Graph without a method is a request only with a version: audiences and scopes look like addresses too. */
function isRequest({ host = '', cloud, version, path, method }: GraphRequest, before: string): boolean {
  if (/@odata\.\w+\\*["']?\s*:\s*\\*["']?$/.test(before) || path.includes('/.default')) return false;
  if (cloud !== undefined)
    return method !== undefined || (version !== undefined && path !== '/') || path === '/oidc/userinfo';
  return isOtherApi(host) ? path !== '/' : method !== undefined;
}

/** Adds what the header lines below a request line say, and the host that they name. */
function withHeaders(request: GraphRequest, text: string, end: number): GraphRequest {
  const lineEnd = /^["']?(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*\r?\n/.exec(text.slice(end, end + 20));
  if (!lineEnd) return request;
  const { authorization, host } = headersAfter(text, end + lineEnd[0].length);
  const named =
    request.host === undefined && host !== undefined
      ? requestOf(request.method, `https://${host}${routeOf(request)}`)
      : request;
  return { ...(named ?? request), ...(authorization && { authorization }) };
}

const routeOf = ({ version, path, query }: GraphRequest) =>
  `${version === undefined ? '' : `/${version}`}${path}${query === undefined ? '' : `?${query}`}`;

/** Where one request is shown and its headers stand apart from it, they are its headers. */
function withAuthorization(written: readonly Written[], text: string): readonly Written[] {
  const [only] = written;
  if (!only || written.length > 1 || only.request.authorization) return written;
  const authorization = authorizationAnywhere(text);
  return authorization ? [{ ...only, request: { ...only.request, authorization } }] : written;
}
