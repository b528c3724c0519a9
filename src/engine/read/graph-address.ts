import type { GraphRequest } from '../model/evidence.ts';
import { otherApis } from '../../reference/audiences.ts';
import { cloudOfGraphHost, cloudOfSignInHost } from '../../reference/clouds.ts';

const address = /^(?:https?:\/\/)?([^/?#\s]*)([^?#]*)(?:\?([^#]*))?/i;

/** Takes an address or a path apart, without normalising: braces, quotes and percent signs stay as they were written. */
export function requestOf(method: string | undefined, url: string): GraphRequest | undefined {
  const match = address.exec(url.trim().replaceAll('\\/', '/'));
  if (!match) return undefined;
  const host = (match[1] ?? '').toLowerCase().replace(/:\d+$/, '');
  const cloud = host === '' ? undefined : cloudOfGraphHost(host);
  const route = match[2] ?? '';
  const version = host === '' || cloud !== undefined ? /^\/(v\d(?:\.\d)?|beta)(?=\/|$)/i.exec(route)?.[1] : undefined;
  const path = version === undefined ? route : route.slice(version.length + 1);
  const query = match[3];
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(host !== '' && { host }),
    ...(cloud !== undefined && { cloud }),
    ...(version !== undefined && { version: version.toLowerCase() }),
    path: path === '' ? '/' : path,
    ...(query !== undefined && query !== '' && { query }),
  };
}

export const isSignInHost = (host: string): boolean => cloudOfSignInHost(host) !== undefined;

const otherHosts = new Set(
  otherApis.flatMap(({ values }) => values.flatMap((value) => /^https:\/\/([^/]+)/.exec(value)?.[1] ?? [])),
);
const otherSuffixes =
  /\.(?:sharepoint\.(?:com|us|cn)|sharepoint-mil\.us|dynamics\.com|vault\.azure\.net|api\.powerbi\.com)$/;

/** Whether this host is an API of Microsoft other than Graph. */
export const isOtherApi = (host: string): boolean => otherHosts.has(host) || otherSuffixes.test(host);
