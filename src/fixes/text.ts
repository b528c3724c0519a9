import { type Cause, isCause } from '../engine/model/cause.ts';

/** A stretch of a fix's text. `code` is a name to show in a readable mono; the links carry their target. */
export type Run =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'cause'; readonly text: string; readonly cause: Cause }
  | { readonly kind: 'web'; readonly text: string; readonly url: string };

const mark = /`([^`]+)`|\[([^\][`]+)\]\((?:cause:([a-z-]+)|(https:\/\/[^\s()<>]+))\)/g;

/**
 * Reads the two marks of a fix's texts: `code`, and [words](cause:slug) or [words](https://…). Every text has runs:
 * what is no mark, or links to a cause that has no page, stays as words.
 */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const run = runOf(match);
    if (run === undefined) continue;
    if (match.index > end) runs.push({ kind: 'words', text: text.slice(end, match.index) });
    runs.push(run);
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ kind: 'words', text: text.slice(end) });
  return runs;
}

function runOf([, code, words = '', cause = '', url]: RegExpExecArray): Run | undefined {
  if (code !== undefined) return { kind: 'code', text: code };
  if (url !== undefined) return { kind: 'web', text: words, url };
  return isCause(cause) ? { kind: 'cause', text: words, cause } : undefined;
}

/** The text without its marks, for terminals, titles and what is copied. */
export function withoutMarks(text: string): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

/** Characters that a beginning has at least, and that are worth folding. */
const leastBeginning = 140;
const leastRest = 120;

/** A long text in two: whole sentences of its beginning, and the rest; a short one stays whole. No mark is cut. */
export function beginningOf(text: string): readonly [string, string] {
  for (const { index } of text.matchAll(/(?<=[.?!]) (?=[A-Z`“[])/g)) {
    if (index < leastBeginning) continue;
    const [first, rest] = [text.slice(0, index), text.slice(index + 1)];
    if (rest.length < leastRest) return [text, ''];
    if (isWhole(first)) return [first, rest];
  }
  return [text, ''];
}

/** As many marks are closed as were opened. */
const isWhole = (text: string): boolean =>
  text.split('`').length % 2 === 1 && text.split('[').length === text.split(']').length;

/** Characters of lines that are shown at once; as many again are worth folding. */
const mostShown = 950;

/** A text of several lines in two: those that are shown at once, and the rest. */
export function firstLines(text: string): readonly [readonly string[], readonly string[]] {
  const lines = text.split('\n');
  let shown = 0;
  const cut = lines.findIndex((line) => {
    shown += line.length;
    return shown > mostShown;
  });
  return cut === -1 ? [lines, []] : [lines.slice(0, cut), lines.slice(cut)];
}
