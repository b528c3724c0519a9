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
