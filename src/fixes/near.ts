/** Letters that may be wrong in a word of this length; no digit may be. */
const tolerated = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Throttling without its ending is the beginning of throttled. */
const withoutEnding = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);

/**
 * How well a typed word fits one of ours, from 0 to 1: the same, its beginning, the same but for typing errors, or another form
 * of it.
 */
export function nearness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 3 && word.startsWith(typed)) return 0.8;
  if (typed.length > 5 && word.startsWith(withoutEnding(typed))) return 0.7;
  const limit = tolerated(Math.min(typed.length, word.length));
  if (limit === 0 || isNumber(typed) || Math.abs(typed.length - word.length) > limit) return 0;
  return typingErrors(typed, word) <= limit ? 0.6 : 0;
}

/** Letters added, left out, wrong, or swapped with their neighbour (optimal string alignment). */
export function typingErrors(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
