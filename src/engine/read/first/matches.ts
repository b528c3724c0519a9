const most = 1000;

/** All matches of a global pattern, but no more than anybody reads: a paste of noise must not cost more than a page. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let count = 0; count < most; count += 1) {
    const match = pattern.exec(text);
    if (!match) return;
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    // A reader may use the same pattern on another text meanwhile.
    pattern.lastIndex = next;
  }
}
