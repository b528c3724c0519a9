import type { GraphRequest } from '../model/evidence.ts';
import { readCurl } from './curl.ts';
import type { Found } from './found.ts';
import { isOtherApi, isSignInHost, requestOf } from './graph-address.ts';
import { authorizationAnywhere, headersAfter } from './headers.ts';
import type { View } from './view.ts';

const address = /https?:(?:\\?\/){2}(?:[^\s"<>`|\\^\u201c\u201d]|\\\/|<[\w .-]{1,40}>)+/gi;
const line = /(?<![\w/-])(GET|POST|PUT|PATCH|DELETE)[ \t]+(\/[^\s"<>`|\\]*)/g;
const method = '(GET|POST|PUT|PATCH|DELETE|HEAD)';
const methodBefore: readonly RegExp[] = [
  new RegExp(`(?<![\\w-])${method}(?:\\s+request)?(?:\\s+to)?[\\s|:"'\`([<]*$`),
  new RegExp(`-Method\\s+["']?${method}\\b[^\\r\\n]{0,80}$`, 'i'),
  new RegExp(
    `(?:\\bmethod|request method)\\\\*["']?\\s*(?:=>?|:)\\s*\\\\*["']?${method}\\\\*["']?[\\s,;]+\\\\*["']?(?:request )?ur[li]\\\\*["']?\\s*[:=]+\\s*\\\\*["']?$`,
    'i',
  ),
  new RegExp(`\\.(get|post|put|patch|delete)(?:Async)?\\s*\\(\\s*["'\`f@$]*$`, 'i'),
  new RegExp(`--method\\s+["']?${method}\\b[^\\r\\n]{0,80}$`, 'i'),
];
const methodAfter: readonly RegExp[] = [
  new RegExp(`^["'\`]?\\s*,\\s*\\{\\s*["']?method["']?\\s*:\\s*["'\`]${method}\\b`, 'i'),
  new RegExp(`^["']?(?:\\s+-\\w+\\s+[^\\s-]\\S*){0,4}\\s+-Method\\s+["']?${method}\\b`, 'i'),
  new RegExp(`^["']?,?\\s{0,4}(?:["']?method["']?|request method)\\s*[:=]+\\s*["']?${method}\\b`, 'i'),
];

/** Finds the requests that were made: request lines, addresses of Graph, commands and calls of the common languages. */
export function readRequests(view: View): Found[] {
  const { text } = view;
  const found: Found[] = readCurl(text)
    .filter(({ request }) => request.host === undefined || !isSignInHost(request.host))
    .map(({ request, start, end }) => ({ item: { kind: 'request', request }, view, start, end }));
  const add = (request: GraphRequest, start: number, end: number) => {
    if (found.some((other) => start < other.end && end > other.start)) return;
    found.push({ item: { kind: 'request', request }, view, start, end });
  };
  for (const match of text.matchAll(address)) {
    const url = trimmed(match[0]);
    const start = match.index;
    const end = start + url.length;
    const verb = methodAt(text, start, end);
    const request = requestOf(verb?.method, url);
    if (!request || !isRequest(request, text, start)) continue;
    add(withHeaders(request, text, end), verb?.start ?? start, end);
  }
  for (const match of text.matchAll(line)) {
    const [whole, verb = '', path = ''] = match;
    const request = requestOf(verb, trimmed(path));
    if (!request || /\/oauth2\//.test(request.path)) continue;
    const end = match.index + whole.length - (path.length - trimmed(path).length);
    const complete = withHeaders(request, text, end);
    if (complete.host === undefined || !isSignInHost(complete.host)) add(complete, match.index, end);
  }
  return withLooseAuthorization(found, text);
}

/** Takes away what belongs to the sentence around an address: closing marks without an opening one, full stops, quotes. */
function trimmed(url: string): string {
  let end = url.length;
  for (;;) {
    const last = url[end - 1] ?? '';
    const rest = url.slice(0, end);
    const unopened =
      (last === ')' && count(rest, ')') > count(rest, '(')) ||
      (last === '}' && count(rest, '}') > count(rest, '{')) ||
      (last === ']' && count(rest, ']') > count(rest, '[')) ||
      (last === "'" && count(rest, "'") % 2 === 1);
    if (end > 0 && (unopened || /[.,;:!]/.test(last))) end -= 1;
    else return rest;
  }
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

function methodAt(
  text: string,
  start: number,
  end: number,
): { readonly method: string; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 240);
  for (const pattern of methodBefore) {
    const match = pattern.exec(before);
    if (match?.[1]) return { method: match[1], start: start - before.length + match.index };
  }
  for (const pattern of methodAfter) {
    const match = pattern.exec(after);
    if (match?.[1]) return { method: match[1], start };
  }
  return undefined;
}

/** An address of Graph without a method is a request only with a version: audiences and scopes look like addresses too. */
function isRequest(request: GraphRequest, text: string, start: number): boolean {
  const { host = '', path } = request;
  if (isSignInHost(host) || /@odata\.\w+\\*["']?\s*:\s*\\*["']?$/.test(text.slice(Math.max(0, start - 40), start)))
    return false;
  if (/\/\.default\b/.test(path)) return false;
  if (request.cloud !== undefined)
    return request.method !== undefined || (request.version !== undefined && path !== '/') || path === '/oidc/userinfo';
  if (isOtherApi(host)) return path !== '/' && !path.startsWith('/.default');
  return request.method !== undefined;
}

/** Adds what the header lines below a request line say, and the host that they name. */
function withHeaders(request: GraphRequest, text: string, end: number): GraphRequest {
  const rest = /^["']?(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*\r?\n/.exec(text.slice(end, end + 20));
  if (!rest) return request;
  const { authorization, host } = headersAfter(text, end + rest[0].length);
  const named =
    request.host === undefined && host !== undefined
      ? requestOf(request.method, `https://${host}${rawPath(request)}`)
      : undefined;
  return { ...request, ...named, ...(authorization && { authorization }) };
}

const rawPath = ({ version, path, query }: GraphRequest) =>
  `${version === undefined ? '' : `/${version}`}${path}${query === undefined ? '' : `?${query}`}`;

/** Where one request is shown and its headers stand apart from it, they are its headers. */
function withLooseAuthorization(found: readonly Found[], text: string): Found[] {
  const [only] = found;
  if (!only || found.length > 1 || only.item.kind !== 'request' || only.item.request.authorization) return [...found];
  const authorization = authorizationAnywhere(text);
  if (!authorization) return [...found];
  return [{ ...only, item: { ...only.item, request: { ...only.item.request, authorization } } }];
}
