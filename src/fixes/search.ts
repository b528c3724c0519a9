import { causes, isCause, type Cause } from '../engine/model/cause.ts';
import { aadsts, oauthErrors } from '../reference/aadsts.ts';
import { aadstsMeanings, oauthMeanings } from '../reference/aadsts-meanings.ts';
import { phraseMeanings } from '../reference/phrase-meanings.ts';
import { phrases, type Phrase } from '../reference/phrases.ts';
import { generalCodes } from './general-codes.ts';
import { keywords } from './keywords.ts';
import { nearness } from './near.ts';
import { remedies } from './remedies.ts';
import { summaries } from './summaries.ts';

export interface Hit {
  readonly cause: Cause;
  /** Which code or sentence led to it, with `code` marks; absent where words did. */
  readonly why?: string;
}

interface Found extends Hit {
  readonly score: number;
}

/** A code or a sentence says more than some words: five of them in a title make fifteen points. */
const weights = { decisive: 40, strong: 25, weak: 12 } as const;

/** Beside the best, what scores less than this share of it is noise. */
const worthShowing = 0.25;

/** The causes that a code, a message or some words lead to, best first. Words may have typing errors. */
export function searchFixes(query: string): readonly Hit[] {
  const found = [...byNumber(query), ...byText(query), ...byGeneralCode(query), ...byWords(query)];
  const sums = new Map<Cause, Found>();
  for (const { cause, why, score } of found) {
    const before = sums.get(cause);
    const told = before?.why ?? why;
    sums.set(cause, { cause, score: score + (before?.score ?? 0), ...(told !== undefined && { why: told }) });
  }
  const ranked = [...sums.values()].toSorted((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * worthShowing;
  return ranked.filter(({ score }) => score >= least).map(({ score: _score, ...hit }) => hit);
}

function foundAt(cause: string, score: number, why: string): readonly Found[] {
  return isCause(cause) ? [{ cause, score, why }] : [];
}

/** AADSTS50076, or the number alone. */
function byNumber(query: string): readonly Found[] {
  const numbers = new Set(Array.from(query.matchAll(/(?<!\d)(\d{5,7})(?!\d)/g), ([number]) => Number(number)));
  return [...numbers].flatMap((number) => {
    const points = aadsts.get(number);
    const means = aadstsMeanings.get(number);
    const why = `\`AADSTS${number}\`${means === undefined ? '' : `: ${means}.`}`;
    return points ? foundAt(points.cause, weights[points.strength] + 10, why) : [];
  });
}

/** A code or a sentence that is known as a whole. */
function byText(query: string): readonly Found[] {
  const words = new Set(query.toLowerCase().match(/[\w.]+/g));
  const known = phrases.filter((phrase) => fits(phrase, query, words));
  const codes = [...oauthErrors].filter(([code]) => words.has(code));
  return [
    ...known.flatMap(({ id, cause, strength, also = [] }) => {
      const means = phraseMeanings.get(id) ?? '';
      return [
        ...foundAt(cause, weights[strength], means),
        ...also.flatMap((other) => foundAt(other, weights.weak / 2, means)),
      ];
    }),
    ...codes.flatMap(([code, { cause, strength }]) =>
      foundAt(cause, weights[strength], `\`${code}\`: ${oauthMeanings.get(code) ?? ''}.`),
    ),
  ];
}

function fits({ pattern, code, unless }: Phrase, query: string, words: ReadonlySet<string>): boolean {
  if (unless?.test(query)) return false;
  return (code !== undefined && words.has(code.toLowerCase())) || (pattern?.test(query) ?? false);
}

function byGeneralCode(query: string): readonly Found[] {
  const words = new Set(query.toLowerCase().match(/\w+/g));
  return Object.entries(generalCodes)
    .filter(([code]) => words.has(code))
    .flatMap(([, { causes: behind, means }]) => behind.flatMap((cause, at) => foundAt(cause, 12 - at, means)));
}

/** Small words that stand everywhere say nothing. */
const small = new Set(
  'a an and are as at be by can do does for from has have i in is it its my no not of on or that the this to was we with you your'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !small.has(word));

/** Every word of ours, and how much it says of which cause. */
const vocabulary = makeVocabulary();

function makeVocabulary(): ReadonlyMap<string, ReadonlyMap<Cause, number>> {
  const all = new Map<string, Map<Cause, number>>();
  const add = (cause: string, text: string, weight: number): void => {
    if (!isCause(cause)) return;
    for (const word of wordsOf(text)) {
      const weightsOfWord = all.get(word) ?? new Map<Cause, number>();
      weightsOfWord.set(cause, Math.max(weight, weightsOfWord.get(cause) ?? 0));
      all.set(word, weightsOfWord);
    }
  };
  for (const cause of causes) {
    const { verdict } = summaries[cause];
    const { title, firstStep } = remedies[cause];
    add(cause, verdict, 4);
    add(cause, `${cause} ${title}`, 3);
    add(cause, keywords[cause], 3);
    add(cause, firstStep, 1);
  }
  for (const { id, cause, code = '', pattern } of phrases) {
    add(cause, code, 3);
    // What is left of a pattern without its signs are the words of the message.
    add(cause, pattern?.source.replaceAll(/\\.|\{[^}]*\}/g, ' ') ?? '', 2);
    add(cause, phraseMeanings.get(id) ?? '', 1);
  }
  for (const [number, { cause }] of aadsts) add(cause, aadstsMeanings.get(number) ?? '', 1);
  return all;
}

/** A cause is found by words when at least a third of them fit; a word that fits few causes counts more. */
function byWords(query: string): readonly Found[] {
  const typed = [...new Set(wordsOf(query))];
  const perWord = typed.map(scoresOf).filter(({ size }) => size > 0);
  return causes.flatMap((cause) => {
    const scores = perWord.flatMap((ofWord) => ofWord.get(cause) ?? []);
    const score = scores.reduce((sum, one) => sum + one, 0);
    return scores.length > 0 && scores.length * 3 >= perWord.length ? [{ cause, score }] : [];
  });
}

function scoresOf(typed: string): ReadonlyMap<Cause, number> {
  const best = new Map<Cause, number>();
  // A word that is ours has no typing errors.
  const known = vocabulary.has(typed);
  for (const [word, weightsOfWord] of vocabulary) {
    if (known && !word.startsWith(typed)) continue;
    const near = nearness(typed, word);
    if (near === 0) continue;
    for (const [cause, weight] of weightsOfWord) best.set(cause, Math.max(best.get(cause) ?? 0, near * weight));
  }
  const rare = 1 / Math.sqrt(best.size);
  return new Map([...best].map(([cause, weight]) => [cause, weight * rare]));
}
