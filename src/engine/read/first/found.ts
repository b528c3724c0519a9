import type { EvidenceItem } from '../../model/evidence.ts';
import { shown } from './shown.ts';
import { part, spanIn, type View } from './view.ts';

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

/** The words that an item was read from. */
export const wordsOf = ({ view, start, end }: Found): View => part(view, start, end);

/** Stands for every character of a token or secret in the text that readers other than token and credential see. */
export const filler = '\ue000';

const longestQuote = 200;

/** Gives an item its id, its place in the paste and its words. `paste` is the text in which secrets are blanked. */
export function locate({ item, view, start, end, secret }: Found, paste: string): EvidenceItem {
  const at = spanIn(view, start, end);
  // What was decoded is quoted as it reads, everything else as it stands.
  const isPlain = view.within === undefined;
  const quote = secret ? '' : quotable(isPlain ? paste.slice(at.start, at.end) : view.text.slice(start, end));
  const place = isPlain && quote !== '' ? { start: at.start, end: at.start + quote.length } : at;
  return {
    ...shown(item),
    id: `${item.kind}-${at.start}`,
    origin: { kind: 'paste', at: place, ...(view.within !== undefined && { within: view.within }) },
    ...(quote !== '' && { quote }),
  };
}

/** As much of the words as may be quoted: no secret, not too long, no half of a surrogate pair. */
function quotable(words: string): string {
  const secret = words.indexOf(filler);
  const limit = Math.min(longestQuote, secret === -1 ? words.length : secret);
  const last = words.charCodeAt(limit - 1);
  return words.slice(0, limit < words.length && last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
