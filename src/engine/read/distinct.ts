import type { Draft, Found } from './found.ts';

/** Drops what says the same as something before it, keeps the fuller of two, and brings the rest into the order of the text. */
export function distinct(found: readonly Found[]): Found[] {
  const kept = new Map<string, Found>();
  for (const one of found) {
    const key = keyOf(one.item);
    const other = kept.get(key);
    if (!other || weight(one.item) > weight(other.item)) kept.set(key, one);
  }
  return [...kept.values()].toSorted((a, b) => a.view.startAt(a.start) - b.view.startAt(b.start));
}

function keyOf(item: Draft): string {
  switch (item.kind) {
    case 'token':
      return `token ${JSON.stringify(item.token.claims)} ${item.token.place === 'id_token' ? 'id' : ''}`;
    case 'credential':
      return `credential ${item.credential} ${item.length}`;
    case 'error':
      return `error ${(item.message ?? item.code ?? '')
        .replaceAll(/[\W_]+/g, ' ')
        .trim()
        .toLowerCase()
        .slice(0, 120)}`;
    case 'aadsts':
      return `aadsts ${item.number}`;
    case 'phrase':
      return `phrase ${item.phrase}`;
    case 'challenge':
      return `challenge ${item.scheme} ${item.error} ${JSON.stringify(item.claims)}`;
    case 'request':
      return `request ${item.request.path.toLowerCase()} ${item.request.query === undefined ? '' : item.request.query.slice(0, 0)}`;
    case 'status':
      return `status ${item.status}`;
    case 'time':
      return `time ${item.seconds}`;
    default:
      return JSON.stringify(item);
  }
}

/** How much an item says. */
function weight(item: Draft): number {
  if (item.kind === 'token') return item.token.place === 'other' ? 0 : 1;
  if (item.kind === 'error') return (item.code ? 4 : 0) + item.inner.length + (item.requestId ? 1 : 0);
  if (item.kind === 'request') return Object.values(item.request).filter((value) => value !== undefined).length;
  return 0;
}
