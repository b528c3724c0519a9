import type { Reading } from '../model/evidence.ts';
import { itemsOf } from './first/items.ts';
import { longestPaste } from './first/longest.ts';
import { readPhrases } from './first/phrase.ts';
import { withMergedRequests } from './same-request.ts';
import { readSecrets } from './first/secrets.ts';
import { readText } from './text.ts';
import { notes } from './unread.ts';
import { wholeView } from './first/view.ts';

/**
 * Reads everything that a paste says of a failed call, in any mix and order. Never throws. Tokens and secrets are found first
 * and blanked, so that no other reader can quote them.
 */
export function read(text: string): Reading {
  const paste = text.slice(0, longestPaste);
  const { secrets, view } = readSecrets(wholeView(paste));
  const main = readText(view.text, paste);
  const found = [...secrets, ...main.found, ...readPhrases(main.said, main.view)];
  const items = itemsOf(withMergedRequests(found), view.text);
  return { items, unread: notes({ text, items, leftOut: main.leftOut }) };
}
