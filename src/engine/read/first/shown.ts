import type { Draft } from './found.ts';

const blanked = /\ue000+/g;
const text = (words: string) => words.replaceAll(blanked, '…');

/** An item as it may be shown: an ellipsis in place of each blanked token or secret. */
export function shown(item: Draft): Draft {
  switch (item.kind) {
    case 'error':
      return { ...item, ...detail(item), inner: item.inner.map(detail) };
    case 'request': {
      const { path, query } = item.request;
      return {
        ...item,
        request: { ...item.request, path: text(path), ...(query !== undefined && { query: text(query) }) },
      };
    }
    case 'challenge':
      return item.description === undefined ? item : { ...item, description: text(item.description) };
    default:
      return item;
  }
}

function detail({ code, message }: { readonly code?: string; readonly message?: string }) {
  return { ...(code !== undefined && { code: text(code) }), ...(message !== undefined && { message: text(message) }) };
}
