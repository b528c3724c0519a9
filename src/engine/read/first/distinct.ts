import type { Draft, Found } from './found.ts';

/** Drops what says the same as something else, keeps the fuller of two, and brings the rest into the order of the text. */
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
    case 'token': {
      const { names: _, ...claims } = item.token.claims;
      return `token ${item.token.place === 'id_token'} ${JSON.stringify(claims)}`;
    }
    case 'credential':
      return `credential ${item.credential} ${item.length}`;
    case 'error':
      return `error ${sameWords(item.message === undefined || item.message === '' ? (item.code ?? '') : item.message)}`;
    case 'aadsts':
      return `aadsts ${item.number}`;
    case 'phrase':
      return `phrase ${item.phrase}`;
    case 'challenge':
      return `challenge ${item.scheme} ${item.error} ${JSON.stringify(item.claims)}`;
    case 'request':
      return `request ${JSON.stringify(item.request)}`;
    case 'status':
      return `status ${item.status}`;
    case 'time':
      return `time ${item.seconds}`;
    default:
      return JSON.stringify(item);
  }
}

const sameWords = (text: string) =>
  text
    .slice(0, 200)
    .replaceAll(/[\W_]+/g, '')
    .toLowerCase()
    .slice(0, 80);

/** How much an item says: of two that say the same, the fuller one is kept, and of equal ones the first. */
function weight(item: Draft): number {
  if (item.kind === 'token') return (item.token.form === 'jwt' ? 2 : 0) + (item.token.place === 'other' ? 0 : 1);
  if (item.kind === 'error')
    return (item.code === undefined ? 0 : 4) + item.inner.length + (item.requestId === undefined ? 0 : 1);
  return 0;
}
