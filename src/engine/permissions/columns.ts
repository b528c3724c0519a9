/** Reads a list of numbers one after the other; past its end come zeros, and it is not `isSpent` then. */
export function column(numbers: readonly number[]) {
  let at = 0;
  return {
    next: (): number => numbers[at++] ?? 0,
    hasMore: () => at < numbers.length,
    isSpent: () => at === numbers.length,
  };
}

/** Places in a table that is filled as it is used: 0 is the next one that was not used yet, n is the n-th. */
export function places(length: number) {
  let used = 0;
  return {
    at: (token: number): number => (token > 0 ? token - 1 : used++),
    isSpent: () => used === length,
  };
}
