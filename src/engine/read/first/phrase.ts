import type { PhraseItem } from '../../model/evidence.ts';
import { phrases, type Phrase } from '../../../reference/phrases.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';
import { collapsed } from './wrapping.ts';

/** A message, and the codes that came with it (lower case). */
export interface Said {
  readonly view: View;
  readonly codes: ReadonlySet<string>;
}

interface Row {
  readonly phrase: Phrase;
  readonly code: string | undefined;
  /** Finds all places, for a row that names permissions in some of them. */
  readonly everywhere: RegExp | undefined;
}

const rows: readonly Row[] = phrases.map((phrase) => ({
  phrase,
  code: phrase.code?.toLowerCase(),
  everywhere: phrase.pattern?.source.includes('(?<needs>')
    ? new RegExp(phrase.pattern.source, `${phrase.pattern.flags}g`)
    : undefined,
}));

// A code that is also an ordinary word or the name of a status says nothing when it stands in running text.
const tellingCodes = phrases.flatMap(({ code }) =>
  code !== undefined && /[a-z][A-Z]|_|^\d{5}$/.test(code) ? [code] : [],
);
const codeWord = new RegExp(`(?<![\\w.])(?:${[...new Set(tellingCodes), '(?!)'].join('|')})(?!\\w)`, 'gi');

/** Sentences are looked for in this much of a paste; messages of errors are always tried whole. */
export const longestSearched = 200_000;

interface Text {
  readonly view: View;
  readonly shown: string;
  /** Where each known code stands first, lower case. */
  readonly words: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** All codes, of the messages and of the text. */
  readonly codes: ReadonlySet<string>;
}

/**
 * Tries every known phrase on each message and its codes, and then on the whole text with white space collapsed. Each phrase is
 * found once, where it stands first.
 */
export function readPhrases(said: readonly Said[], whole: View): Found[] {
  const messages = said.map(({ view, codes }) => ({ view: collapsed(view), codes }));
  const text = textOf(said, collapsed(whole));
  return rows.flatMap((row) => {
    const { unless } = row.phrase;
    if (unless && (unless.test(text.shown) || messages.some(({ view }) => unless.test(view.text)))) return [];
    return inMessages(row, messages, text.codes) ?? inText(row, text) ?? byCode(row, messages, text) ?? [];
  });
}

function textOf(said: readonly Said[], view: View): Text {
  const shown = view.text.slice(0, longestSearched);
  const words = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { 0: word, index } of matches(shown, codeWord)) {
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), { start: index, end: index + word.length });
  }
  return { view, shown, words, codes: new Set([...words.keys(), ...said.flatMap(({ codes }) => [...codes])]) };
}

/** With a code and a pattern, both must be there, unless no code was shown. */
function inMessages(row: Row, messages: readonly Said[], codes: ReadonlySet<string>): Found | undefined {
  for (const message of messages) {
    const known = message.codes.size > 0 ? message.codes : codes;
    if (row.code !== undefined && known.size > 0 && !known.has(row.code)) continue;
    const found = find(row, message.view, message.view.text);
    if (found) return found;
  }
  return undefined;
}

function inText(row: Row, { view, shown, codes }: Text): Found | undefined {
  return row.code === undefined || codes.size === 0 || codes.has(row.code) ? find(row, view, shown) : undefined;
}

/** A row that is a code alone. */
function byCode({ phrase, code }: Row, messages: readonly Said[], { view, words }: Text): Found | undefined {
  if (code === undefined || phrase.pattern) return undefined;
  const word = words.get(code);
  if (word) return { item: item(phrase, {}), view, ...word };
  const owner = messages.find(({ codes }) => codes.has(code));
  return owner && { item: item(phrase, {}), view: owner.view, start: 0, end: owner.view.text.length };
}

function find({ phrase, everywhere }: Row, view: View, text: string): Found | undefined {
  let found = phrase.pattern?.exec(text);
  if (!found) return undefined;
  if (everywhere && found.groups?.['needs'] === undefined)
    found = [...matches(text, everywhere)].find(({ groups }) => groups?.['needs'] !== undefined) ?? found;
  return { item: item(phrase, found.groups ?? {}), view, start: found.index, end: found.index + found[0].length };
}

type PhraseDraft = Omit<PhraseItem, 'id' | 'origin' | 'quote'>;

function item({ id }: Phrase, groups: Readonly<Record<string, string | undefined>>): PhraseDraft {
  const holds = groups['holds'];
  return {
    kind: 'phrase',
    phrase: id,
    needs: permissionNames(groups['needs'] ?? ''),
    ...(holds !== undefined && { holds: permissionNames(holds) }),
  };
}

/** Splits a list as the services write it: with commas, spaces, quotes, "or". Words that are no permission are left out. */
export function permissionNames(list: string): string[] {
  const names = list.split(/[\s,;'"`|[\]()]+/).map((name) => name.replace(/\.+$/, ''));
  return [...new Set(names.filter((name) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+$|^full_access_as_app$/.test(name)))];
}
