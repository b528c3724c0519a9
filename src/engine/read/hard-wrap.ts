const lineBreak = /\r?\n/g;
const narrowest = 60;
const widest = 250;
/** A line of a list of names and values (`Name   : value`) goes on no other. */
const label = /^\r?\n[ \t]*[A-Za-z][\w-]*[ \t]+: /;
const terminals = new Set([80, 100, 120, 132]);

interface Line {
  readonly text: string;
  /** Where its line break stands. */
  readonly end: number;
}

/**
 * Where a terminal broke lines at its width, whatever stood there: after lines of exactly the greatest length. Two such lines in
 * a row show it, or one of a usual width with a break in the middle of a word.
 */
export function hardBreaks(paste: string): ReadonlySet<number> | undefined {
  const lines: Line[] = [];
  let start = 0;
  let width = 0;
  for (const { 0: ending, index } of paste.matchAll(lineBreak)) {
    lines.push({ text: paste.slice(start, index), end: index });
    width = Math.max(width, index - start);
    start = index + ending.length;
  }
  if (width < narrowest || width > widest || paste.length - start > width) return undefined;
  const isFull = (line: Line | undefined) =>
    line?.text.length === width && !label.test(paste.slice(line.end, line.end + 60));
  const full = lines.filter(isFull);
  const inRow = lines.some(
    (line, index) => isFull(line) && isFull(lines[index + 1]) && line.text !== lines[index + 1]?.text,
  );
  const inWord = terminals.has(width) && full.some(({ end }) => /[a-z]\r?\n[a-z]/.test(paste.slice(end - 1, end + 3)));
  return inRow || inWord ? new Set(full.map(({ end }) => end)) : undefined;
}
