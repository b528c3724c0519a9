import type { Token, TokenDefect } from '../../model/token.ts';

// What may stand between a name and its value, in JSON, code, headers and addresses.
const quote = `(?:\\\\*["'\`]|%22)?`;
const is = `${quote}\\]?\\s*(?::|=>?)\\s*${quote}`;
const places: readonly (readonly [RegExp, Token['place']])[] = [
  [new RegExp(`\\bid_?token${is}$`, 'i'), 'id_token'],
  [new RegExp(`\\baccess_?token${is}$`, 'i'), 'access_token'],
  [new RegExp(`\\bauthorization${is}[^\\r\\n]{0,40}$|\\bbearer(?:\\s|%20|\\+)+${quote}$`, 'i'), 'authorization-header'],
];

/** How much of the text before a value tells where it stands. */
export const lookBehind = 120;

/** Where a value stands, from the words before it. */
export function placeOf(before: string): Token['place'] {
  return places.find(([pattern]) => pattern.test(before))?.[1] ?? 'other';
}

const header = new RegExp(`\\bauthorization${is}[^\\r\\n]{0,40}$`, 'i');

/** What is wrong with a value as it was sent, from the words before it. */
export function defectsBefore(before: string): TokenDefect[] {
  const defects: TokenDefect[] = [];
  if (/\bbearer(?:\s|%20|\+)+bearer(?:\s|%20|\+)+\\*["']?$/i.test(before)) defects.push('double-bearer');
  if (/\bbearer\s+(?:\\*["']|%22)$/i.test(before)) defects.push('quoted');
  if (/(?:%20|%22)$/.test(before)) defects.push('percent-encoded');
  if (header.test(before) && !/bearer[^:=]*$/i.test(before)) defects.push('no-bearer-scheme');
  return defects;
}
