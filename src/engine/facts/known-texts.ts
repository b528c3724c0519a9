import type { Strength } from '../model/diagnosis.ts';
import type { AadstsItem, EvidenceItem } from '../model/evidence.ts';
import type { Facts } from './facts.ts';
import { aadsts, causeOfUnknown, oauthErrors } from '../../reference/aadsts.ts';
import { phrases } from '../../reference/phrases.ts';

/** One thing that a known text says: which cause, how firmly, in which words. */
export interface KnownText {
  readonly cause: string;
  readonly strength: Strength;
  readonly scope?: 'family';
  readonly means: string;
  readonly code: string;
  readonly item: EvidenceItem;
  readonly about?: readonly string[];
  readonly also: readonly string[];
}

const phraseById = new Map(phrases.map((phrase) => [phrase.id, phrase]));

/**
 * Everything that the tables of known texts say of this evidence. The words of an answer of the token service count before its
 * number, and the number before the OAuth error word: numbers are reused, and OAuth's words are general.
 */
export function knownTexts(facts: Facts): readonly KnownText[] {
  const words = fromPhrases(facts);
  const numbers = afterWords(fromAadsts(facts), words, facts.errors);
  return [...words, ...numbers, ...afterNumbers(fromOauthErrors(facts), [...numbers, ...words])];
}

/** A number steps back where the words name another cause; a decisive one only for words of the same error. */
function afterWords(
  numbers: readonly KnownText[],
  words: readonly KnownText[],
  errors: Facts['errors'],
): readonly KnownText[] {
  const firm = words.filter(({ strength }) => strength !== 'weak');
  return numbers.flatMap((number): KnownText[] => {
    const around = errors.find((error) => isWithin(number.item, error));
    const said = number.strength === 'decisive' ? firm.filter(({ item }) => around && isWithin(item, around)) : firm;
    if (said.length === 0 || said.some(({ cause }) => cause === number.cause)) return [number];
    return number.strength === 'weak' ? [] : [{ ...number, strength: 'weak' }];
  });
}

const isWithin = ({ origin: inner }: EvidenceItem, { origin: outer }: EvidenceItem) =>
  inner.kind === 'paste' && outer.kind === 'paste' && outer.at.start <= inner.at.start && inner.at.end <= outer.at.end;

function afterNumbers(oauth: readonly KnownText[], known: readonly KnownText[]): readonly KnownText[] {
  if (known.length === 0) return oauth;
  return oauth
    .filter(({ cause }) => known.some((text) => text.cause === cause))
    .map((text) => ({ ...text, strength: 'weak' as const }));
}

function fromPhrases({ phrases: found, meanings }: Facts): KnownText[] {
  return found.flatMap((item) => {
    const phrase = phraseById.get(item.phrase);
    if (!phrase) return [];
    const { cause, strength, scope, id, also = [] } = phrase;
    const means = meanings?.phrases.get(id) ?? `The text says “${(item.quote ?? id).replaceAll(/\s+/g, ' ')}”.`;
    const about = item.needs.length > 0 ? { about: item.needs } : {};
    return [{ cause, strength, means, code: id, item, also, ...(scope && { scope }), ...about }];
  });
}

function fromAadsts({ aadsts: found, meanings }: Facts): KnownText[] {
  return found.flatMap((item) => {
    const row = aadsts.get(item.number);
    if (!row) return [unknown(item)];
    const meaning = meanings?.numbers.get(item.number);
    const means = `The token service answered AADSTS${item.number}${meaning === undefined ? '' : `: ${lowerFirst(meaning)}`}.`;
    return [{ ...row, means, code: `aadsts-${item.number}`, item, also: [] }];
  });
}

function unknown(item: AadstsItem): KnownText {
  const { number } = item;
  return {
    cause: causeOfUnknown(number),
    strength: 'weak',
    means: `The token service answered AADSTS${number}, so no token was issued. The number is not in our table: login.microsoftonline.com/error?code=${number} says what it means.`,
    code: 'aadsts-unknown',
    item,
    also: [],
  };
}

function fromOauthErrors({ errors, meanings }: Facts): KnownText[] {
  return errors.flatMap((item) => {
    const { code } = item;
    const row = item.endpoint === 'token-endpoint' && code !== undefined ? oauthErrors.get(code) : undefined;
    if (!row || code === undefined) return [];
    const meaning = meanings?.oauthErrors.get(code);
    return [
      {
        ...row,
        means: `The token service answered \`${code}\`${meaning === undefined ? '' : `: ${lowerFirst(meaning)}`}.`,
        code: `oauth-${code.replaceAll('_', '-')}`,
        item,
        also: [],
      },
    ];
  });
}

/** "The person …" goes on as "the person …", an abbreviation stays as it is. */
const lowerFirst = (text: string) =>
  /^[A-Z][a-z]/.test(text) || text.startsWith('A ') ? text.charAt(0).toLowerCase() + text.slice(1) : text;
