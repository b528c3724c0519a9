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
