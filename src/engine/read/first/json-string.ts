// A value ends where a quote is followed by what may follow a value.
const afterValue = /\s{0,200}(?:[,}\])|;>]|=>|\[["']|$)|[ \t]{0,200}\r?\n/y;
const emptyLine = /\r?\n[ \t]*\r?\n/;
const mostCandidates = 12;

/**
 * Where a string ends that begins at `start`: at a quote that is not escaped and is followed by what may follow a value, so that
 * quotes that lost their backslash do not end it. A string with no such quote, or with an empty line in it, was cut off.
 */
export function endOfString(text: string, start: number, quote: string): number {
  const end = closingQuote(text, start, quote);
  const cut = text.slice(start, end).search(emptyLine);
  return cut === -1 ? end : start + cut;
}

function closingQuote(text: string, start: number, quote: string): number {
  let first: number | undefined;
  let candidates = 0;
  let isInner = false;
  for (let at = text.indexOf(quote, start); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (slashesBefore(text, at, start) % 2 === 1) continue;
    afterValue.lastIndex = at + 1;
    if (afterValue.test(text)) return at;
    candidates += 1;
    // "Application 'x' is": a quote that opens one inside, and its partner.
    const opens: boolean = !isInner && /[\s(=:,]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
    if (!opens && !isInner) first ??= at;
    isInner = opens;
    if (candidates === mostCandidates) break;
  }
  return first ?? text.length;
}

/** Where text that stands escaped ends: at a quote with fewer backslashes before it than its own quotes have. */
export function endOfEscaped(text: string, start: number, slashes: number, quote: string): number {
  for (let at = text.indexOf(quote, start); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (slashesBefore(text, at, Math.max(start, at - slashes)) < slashes) return at;
  }
  return text.length;
}

function slashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  while (at - 1 - count >= from && text[at - 1 - count] === '\\') count += 1;
  return count;
}
