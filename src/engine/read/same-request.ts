import type { GraphRequest } from '../model/evidence.ts';
import type { Found } from './first/found.ts';

interface Shown {
  readonly found: Found;
  readonly request: GraphRequest;
}

/** The same request can be shown twice, once with its method and once with its host or headers: together they are one. */
export function withMergedRequests(found: readonly Found[]): Found[] {
  const requests: Shown[] = [];
  for (const one of found) {
    if (one.item.kind !== 'request') continue;
    const { request } = one.item;
    const index = requests.findIndex((other) => isSame(other.request, request));
    const first = requests[index];
    if (first) requests[index] = { found: first.found, request: { ...request, ...first.request } };
    else requests.push({ found: one, request });
  }
  return [
    ...found.filter(({ item }) => item.kind !== 'request'),
    ...requests.map(({ found: place, request }): Found => ({ ...place, item: { kind: 'request', request } })),
  ];
}

function isSame(a: GraphRequest, b: GraphRequest): boolean {
  const isSamePath = a.path.toLowerCase() === b.path.toLowerCase();
  return isSamePath && agree(a.method, b.method) && agree(a.host, b.host) && agree(a.version, b.version);
}

const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;
