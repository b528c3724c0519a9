import type { Reading } from '../../model/evidence.ts';
import { readAadsts } from './aadsts.ts';
import { blanked, placesOf } from './blank.ts';
import { headerValues, readChallenges } from './challenge.ts';
import { wordsOf, type Found } from './found.ts';
import { isAnswer, readGraphErrors, withRequestId } from './graph-error.ts';
import { itemsOf } from './items.ts';
import { longestPaste } from './longest.ts';
import { scanJson } from './loose-json.ts';
import { readPhrases } from './phrase.ts';
import { isPlain } from './plain.ts';
import { saidBy } from './said.ts';
import { readSecrets } from './secrets.ts';
import { readStatus } from './status.ts';
import { readTimes } from './time.ts';
import { readAadstsSentences, readTokenEndpointErrors } from './token-endpoint-error.ts';
import { wholeView, type View } from './view.ts';

const onlyPart =
  'Only tokens, error answers in JSON, challenges and known sentences were read: a file of this page did not load. Load the page again to read all of it.';

/**
 * Reads a text without the further readers: what `read` says of it, when they would find nothing more; undefined when they might,
 * or when there is something to say about what could not be read.
 */
export function readPlain(text: string): Reading | undefined {
  if (!isPlain(text)) return undefined;
  const items = readCore(text);
  if (items.length === 0 && text.trim() !== '') return undefined;
  const isDamaged = items.some(
    (item) =>
      (item.kind === 'credential' && item.credential === 'broken-token') ||
      (item.kind === 'challenge' && item.claims === 'unreadable'),
  );
  return isDamaged ? undefined : { items, unread: [] };
}

/** Reads of any text what can be read where the further readers cannot be had, and says that this is not all. */
export function readPart(text: string): Reading {
  return { items: readCore(text), unread: [{ text: onlyPart }] };
}

function readCore(text: string): Reading['items'] {
  const { secrets, view } = readSecrets(wholeView(text.slice(0, longestPaste)));
  const { found, said } = readAnswer(view);
  return itemsOf([...secrets, ...found, ...readPhrases(said, view)], view.text);
}

/** The error answer, its head and its challenges. */
function readAnswer(whole: View): { readonly found: readonly Found[]; readonly said: ReturnType<typeof saidBy> } {
  const scan = scanJson(whole);
  const structured = [...readGraphErrors(scan), ...readTokenEndpointErrors(scan)];
  const outside = blanked(whole, placesOf(structured.filter(isAnswer)));
  const printed = readAadstsSentences(outside);
  const errors = withRequestId([...structured, ...printed], whole.text);
  const texts = [whole, ...errors.map(({ view }) => view).filter(({ within }) => within !== undefined)];
  const challenges = [...texts, ...headerValues(scan)].flatMap(readChallenges);
  const found = [
    ...errors,
    ...texts.flatMap(readAadsts),
    ...challenges,
    ...readStatus([blanked(outside, placesOf(printed)), ...printed.map(wordsOf)], errors),
    ...texts.flatMap(readTimes),
  ];
  return { found, said: saidBy(errors, challenges) };
}
