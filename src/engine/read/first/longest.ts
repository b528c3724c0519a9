/** More of a paste than this is not read. */
export const longestPaste = 2_000_000;
