import type { Span } from '../../engine/index.ts';

/** A stretch of the paste as it is shown. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Words that gave these reasons. */
  | { readonly kind: 'mark'; readonly text: string; readonly reasons: readonly number[] }
  /** A token or a secret: its beginning, at most, and what it is. */
  | { readonly kind: 'secret'; readonly text: string; readonly label: string; readonly reasons: readonly number[] }
  /** Characters that are not shown, because there are too many. */
  | { readonly kind: 'gap'; readonly length: number };

export interface Mark extends Span {
  readonly number: number;
}

export interface Secret extends Span {
  readonly label: string;
  /** How many characters of its beginning can be shown. */
  readonly open: number;
}

/** A paste of this length is shown whole; of a longer one, the surroundings of what was read. */
const whole = 12_000;
const around = 600;

/** The paste cut into what is plain, what gave a reason, and what is not shown. Where reasons overlap, the first has the words and the others their number there. */
export function piecesOf(text: string, marks: readonly Mark[], secrets: readonly Secret[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const part of partsOf(marks, secrets)) {
    const start = Math.max(part.start, end);
    if (start >= part.end || start >= text.length) continue;
    if (start > end) pieces.push({ kind: 'text', text: text.slice(end, start) });
    pieces.push(part.piece(text.slice(start, part.end)));
    end = part.end;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return text.length <= whole ? pieces : pieces.flatMap((piece, at) => shortened(piece, at, pieces.length));
}

interface Part extends Span {
  readonly piece: (text: string) => Piece;
}

function partsOf(marks: readonly Mark[], secrets: readonly Secret[]): readonly Part[] {
  const numbersIn = (span: Span): readonly number[] =>
    marks.filter((mark) => overlap(mark, span)).map(({ number }) => number);
  const hidden = secrets.map((secret): Part => {
    const { start, end, label, open } = secret;
    const piece = (text: string): Piece => ({
      kind: 'secret',
      text: text.slice(0, open),
      label,
      reasons: numbersIn(secret),
    });
    return { start, end, piece };
  });
  const shown = marks
    .filter((mark) => !secrets.some((secret) => overlap(mark, secret)))
    .filter((mark, at, all) => !all.slice(0, at).some((earlier) => overlap(mark, earlier)))
    .map((mark): Part => ({ ...mark, piece: (text) => ({ kind: 'mark', text, reasons: numbersIn(mark) }) }));
  return [...hidden, ...shown].toSorted((a, b) => a.start - b.start);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function shortened(piece: Piece, at: number, count: number): readonly Piece[] {
  if (piece.kind !== 'text' || piece.text.length <= 2 * around) return [piece];
  const { text } = piece;
  const endOfHead = wholeCharacterBefore(text, around);
  const isLast = at === count - 1 && at > 0;
  const startOfTail = isLast ? text.length : wholeCharacterBefore(text, text.length - around);
  const head = { kind: 'text', text: text.slice(0, endOfHead) } as const;
  const gap = { kind: 'gap', length: startOfTail - endOfHead } as const;
  return isLast ? [head, gap] : [head, gap, { kind: 'text', text: text.slice(startOfTail) }];
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** UTF-16 units; no emoji of a family is longer. */
const longestCharacter = 40;

/** The last place up to `at` where no character, as it is seen, is cut in two. */
function wholeCharacterBefore(text: string, at: number): number {
  const from = Math.max(0, at - longestCharacter);
  const character = characters.segment(text.slice(from, at + longestCharacter)).containing(at - from);
  return from + (character?.index ?? at - from);
}
