import { matches } from './first/matches.ts';

export interface Address {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const address = /https?:(?:\\?\/){2}(?:[^\s"<>`|\\^\u201c\u201d\ue000]|\\\/|<[\w .-]{1,40}>)+/gi;
const openString = /[^'"\r\n]{1,200}'[^\s"<>`|\\^]*/y;
const filter = /(?: (?:eq|ne|gt|ge|lt|le|and|or|in) [^\s"<>`|\\^]+)+/y;

/** Finds web addresses, as people write them: with placeholders in braces, and with the spaces of a filter. */
export function addressesIn(text: string): Address[] {
  return [...matches(text, address)].map(({ 0: written, index: start }) => {
    const whole = written + rest(text, written, start + written.length);
    const trimmed = trimAddress(whole);
    return { text: trimmed, start, end: start + trimmed.length };
  });
}

function rest(text: string, written: string, end: number): string {
  const inString = /[(=]'[^']*$/.test(written) ? matchAt(openString, text, end) : '';
  const inFilter = /(?:\$|%24)(?:filter|search)=/.test(written) ? matchAt(filter, text, end + inString.length) : '';
  return inString + inFilter;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Takes away what belongs to the sentence around an address: full stops, and closing marks that nothing in it opened. */
export function trimAddress(written: string): string {
  let text = written;
  for (let last = text.at(-1); last !== undefined && isSurplus(text, last); last = text.at(-1))
    text = text.slice(0, -1);
  return text;
}

const opens: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };

function isSurplus(text: string, last: string): boolean {
  if (/[.,;:!]/.test(last)) return true;
  if (last === "'") return count(text, "'") % 2 === 1;
  const open = opens[last];
  return open !== undefined && count(text, last) > count(text, open);
}

const count = (text: string, sign: string) => text.split(sign).length - 1;
