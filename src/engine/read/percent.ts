import { rewritten, type View } from './first/view.ts';

const percent = /(?:%[0-9A-Fa-f]{2})+|\+/g;

/** Decodes a value of a query: percent signs (UTF-8) and plus for space. */
export function percentDecoded(view: View): View {
  return rewritten(view, percent, ([piece]) => (piece === '+' ? ' ' : decoded(piece)), 'redirect address');
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece.replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
