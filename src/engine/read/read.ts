import type { EvidenceItem, Reading } from '../model/evidence.ts';
import { blanked } from './blank.ts';
import { readCredentials, readStrayTexts } from './credential.ts';
import { distinct } from './distinct.ts';
import { locate, type Found } from './found.ts';
import { readNamedSecrets } from './named-secret.ts';
import { readPhrases } from './phrase.ts';
import { readTokens } from './token.ts';
import { longestPaste, notes } from './unread.ts';
import { readText } from './text.ts';
import { wholeView, type View } from './view.ts';

/**
 * Reads everything that a paste says of a failed call, in any mix and order. Never throws. Tokens and secrets are found first
 * and blanked, so that no other reader can quote them.
 */
export function read(text: string): Reading {
  const paste = text.slice(0, longestPaste);
  const { secrets, view } = readSecrets(wholeView(paste));
  const main = readText(view.text, paste);
  const found = [...secrets, ...main.found, ...readPhrases(main.said, main.view)];
  const items = withDistinctIds(distinct(found).map((one) => locate(one, view.text)));
  return { items, unread: notes({ text, items, leftOut: main.leftOut }) };
}

function readSecrets(paste: View): { readonly secrets: readonly Found[]; readonly view: View } {
  const tokens = readTokens(paste);
  const withoutTokens = blanked(paste, tokens.stretches);
  const named = readNamedSecrets(withoutTokens);
  const withoutNamed = blanked(withoutTokens, named.stretches);
  const others = readCredentials(withoutNamed);
  const view = blanked(withoutNamed, others.stretches);
  return { secrets: [...tokens.found, ...named.found, ...others.found, ...readStrayTexts(view)], view };
}

function withDistinctIds(items: readonly EvidenceItem[]): EvidenceItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, times);
    return times === 1 ? item : { ...item, id: `${item.id}-${times}` };
  });
}
