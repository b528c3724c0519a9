import type { Span } from '../../model/evidence.ts';

/**
 * A text that a reader looks at, and where each of its characters stands in the paste. The paste itself is one view; a
 * decoded JSON string or redirect address inside it is another.
 */
export interface View {
  readonly text: string;
  /** How it was wrapped; absent for the paste itself. */
  readonly within?: string;
  /** Where the character at this offset begins in the paste. */
  readonly startAt: (offset: number) => number;
  /** Where the character before this offset ends in the paste. */
  readonly endAt: (offset: number) => number;
}

export function wholeView(text: string): View {
  return { text, startAt: (offset) => offset, endAt: (offset) => offset };
}

export function spanIn(view: View, start: number, end: number): Span {
  const from = view.startAt(start);
  return { start: from, end: Math.max(from, end > start ? view.endAt(end) : from) };
}

/** A stretch of a view, as it stands. */
export function part(view: View, start: number, end: number): View {
  return {
    text: view.text.slice(start, end),
    ...(view.within !== undefined && { within: view.within }),
    startAt: (offset) => view.startAt(start + offset),
    endAt: (offset) => view.endAt(start + offset),
  };
}

/** A view of a text that is itself a view: where its characters stand in the paste. */
export function lifted(view: View, through: View): View {
  const within = view.within ?? through.within;
  return {
    text: view.text,
    ...(within !== undefined && { within }),
    startAt: (offset) => through.startAt(view.startAt(offset)),
    endAt: (offset) => through.endAt(view.endAt(offset)),
  };
}

/** A stretch of a view in which each match of a global pattern stands decoded. Without a match it is that stretch as it stands. */
export function rewritten(
  view: View,
  pattern: RegExp,
  decode: (match: RegExpExecArray) => string,
  within: string | undefined,
): View {
  const pieces: string[] = [];
  // Of each piece: where it begins in the new text, where in the old one, and where it ends there.
  const news: number[] = [];
  const olds: number[] = [];
  const ends: number[] = [];
  let length = 0;
  const add = (piece: string, from: number, to: number) => {
    if (piece === '') return;
    pieces.push(piece);
    news.push(length);
    olds.push(from);
    ends.push(to);
    length += piece.length;
  };
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(view.text); match; match = pattern.exec(view.text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1;
      continue;
    }
    add(view.text.slice(done, match.index), done, match.index);
    done = match.index + match[0].length;
    add(decode(match), match.index, done);
  }
  const label = within ?? view.within;
  if (done === 0) return { ...view, ...(label !== undefined && { within: label }) };
  add(view.text.slice(done), done, view.text.length);
  const old = (offset: number, end: boolean) => {
    const index = pieceAt(news, end ? offset - 1 : offset);
    const from = olds[index] ?? 0;
    const to = ends[index] ?? 0;
    const copied = to - from === (news[index + 1] ?? length) - (news[index] ?? 0);
    if (copied) return from + offset - (news[index] ?? 0);
    return end ? to : from;
  };
  return {
    text: pieces.join(''),
    ...(label !== undefined && { within: label }),
    startAt: (offset) => view.startAt(offset >= length ? view.text.length : old(offset, false)),
    endAt: (offset) => view.endAt(offset <= 0 ? 0 : old(Math.min(offset, length), true)),
  };
}

/** Index of the last piece that begins at or before the offset. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
