import type { Found } from './found.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

// A terminal may wrap in the middle of the word or of the number.
const wrap = '(?:\\r?\\n[ \\t]*(?:[│|][ \\t]*)?)?';
const code = new RegExp(
  `A${wrap}A${wrap}D${wrap}S${wrap}T${wrap}S[ \\t]?(?:${wrap}(?=\\d{2,8}:))?(\\d{1,8}(?:\\r?\\n[ \\t]*\\d{1,6}(?=:))?)`,
  'g',
);
const elsewhere = [
  /\/error\?code=(\d{4,8})\b/g,
  /\bsign-?in error code["':\s]{1,4}(\d{5,8})\b/gi,
  /\berror_codes\\*["']?\s{0,4}(?::|=>?)\s{0,4}\[([\d,\s]{4,80})/g,
];

/** Finds the numbers of the token service: in its texts, in error_codes, and in the address of its error page. */
export function readAadsts(view: View): Found[] {
  const found: Found[] = [];
  for (const match of matches(view.text, code)) {
    const digits = (match[1] ?? '').replaceAll(/\s/g, '');
    // A shorter number was cut off.
    if (digits.length < 5) continue;
    const number = Number(digits);
    found.push({ item: { kind: 'aadsts', number }, view, start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of elsewhere) {
    for (const match of matches(view.text, pattern)) {
      const listed = match[1] ?? '';
      const offset = match.index + match[0].lastIndexOf(listed);
      for (const { 0: digits, index } of listed.matchAll(/\d{4,8}/g)) {
        const start = offset + index;
        found.push({ item: { kind: 'aadsts', number: Number(digits) }, view, start, end: start + digits.length });
      }
    }
  }
  return found;
}
