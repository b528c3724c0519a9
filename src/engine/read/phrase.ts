import type { PhraseItem } from '../model/evidence.ts';
import { phrases, type Phrase } from '../../reference/phrases.ts';
import type { Found } from './found.ts';
import type { View } from './view.ts';
import { collapsed } from './wrapping.ts';

/** A message, and the codes that came with it (lower case). */
export interface Said {
  readonly view: View;
  readonly codes: ReadonlySet<string>;
}

const rows = phrases.map((row) => ({ row, code: row.code?.toLowerCase() }));
const escapeForPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
// Codes that are also ordinary words or status names say nothing when they stand in running text.
const tellingCodes = [
  ...new Set(phrases.flatMap(({ code }) => (code && /[a-z][A-Z]|_|^\d{5}$/.test(code) ? [code] : []))),
];
const codeWord =
  tellingCodes.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\w.])(?:${tellingCodes.map(escapeForPattern).join('|')})(?!\\w)`, 'gi');

const longest = 200_000;

/**
 * Tries every known phrase on each message and its codes, and then on the whole text. Each phrase is found once, where it stands
 * first.
 */
export function readPhrases(said: readonly Said[], whole: View): Found[] {
  const text = collapsed(whole);
  const shown = text.text.slice(0, longest);
  const words = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { 0: word, index } of shown.matchAll(codeWord)) {
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), { start: index, end: index + word.length });
  }
  const all = new Set([...words.keys(), ...said.flatMap(({ codes }) => [...codes])]);
  const messages = said.map(({ view, codes }) => ({ view: collapsed(view), codes }));
  return rows.flatMap(({ row, code }) => {
    if (row.unless?.test(shown) || messages.some(({ view }) => row.unless?.test(view.text))) return [];
    for (const { view, codes } of messages) {
      if (
        code !== undefined &&
        !codes.has(code) &&
        !(row.pattern && codes.size === 0 && (all.size === 0 || all.has(code)))
      )
        continue;
      const found = row.pattern ? match(row, view, view.text) : undefined;
      if (found) return [found];
    }
    if (row.pattern) {
      if (code !== undefined && all.size > 0 && !all.has(code)) return [];
      const found = match(row, text, shown);
      return found ? [found] : [];
    }
    const word = code === undefined ? undefined : words.get(code);
    if (word) return [{ item: item(row, {}), view: text, ...word }];
    const owner = code === undefined ? undefined : said.find(({ codes }) => codes.has(code));
    return owner ? [{ item: item(row, {}), view: owner.view, start: 0, end: owner.view.text.length }] : [];
  });
}

function match(row: Phrase, view: View, text: string): Found | undefined {
  const found = row.pattern?.exec(text);
  if (!found) return undefined;
  return { item: item(row, found.groups ?? {}), view, start: found.index, end: found.index + found[0].length };
}

type PhraseDraft = Omit<PhraseItem, 'id' | 'origin' | 'quote'>;

function item(row: Phrase, groups: Readonly<Record<string, string | undefined>>): PhraseDraft {
  const holds = groups['holds'];
  return {
    kind: 'phrase',
    phrase: row.id,
    needs: permissionNames(groups['needs'] ?? ''),
    ...(holds !== undefined && { holds: permissionNames(holds) }),
  };
}

/** Splits a list as the services write it: with commas, spaces, quotes, "or". Words that are no permission are left out. */
export function permissionNames(list: string): string[] {
  const names = list.split(/[\s,;'"`|[\]()]+/).map((name) => name.replace(/\.+$/, ''));
  return [...new Set(names.filter((name) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+$|^full_access_as_app$/.test(name)))];
}
