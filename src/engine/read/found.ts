import type { EvidenceItem } from '../model/evidence.ts';
import { spanIn, type View } from './view.ts';

type Without<Item, Keys extends PropertyKey> = Item extends unknown ? Omit<Item, Keys> : never;

/** An item before it has an id and a place. */
export type Draft = Without<EvidenceItem, 'id' | 'origin' | 'quote'>;

/** What a reader found, and where in its view it stands. */
export interface Found {
  readonly item: Draft;
  readonly view: View;
  readonly start: number;
  readonly end: number;
  /** The place holds a token or secret: point at it, do not quote it. */
  readonly secret?: true;
}

/** Stands for every character of a token or secret in the text that readers other than token and credential see. */
export const filler = '\ue000';

const longestQuote = 200;

/** Gives an item its id, its place in the paste and its words. */
export function locate(found: Found): EvidenceItem {
  const { item, view } = found;
  const end = found.secret ? found.end : quotable(view.text, found.start, found.end);
  const at = spanIn(view, found.start, end);
  const quote = found.secret ? '' : view.text.slice(found.start, end);
  return {
    ...item,
    id: `${item.kind}-${at.start}`,
    origin: { kind: 'paste', at, ...(view.within !== undefined && { within: view.within }) },
    ...(quote !== '' && { quote }),
  };
}

/** The end of the words that may be quoted: no secret, not too long, no half of a surrogate pair. */
function quotable(text: string, start: number, end: number): number {
  const secret = text.indexOf(filler, start);
  const limit = Math.min(end, start + longestQuote, secret === -1 ? end : Math.max(start, secret));
  const last = text.charCodeAt(limit - 1);
  return limit < end && last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
