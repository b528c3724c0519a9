// How people and programs write the method beside an address.

const verb = '(GET|POST|PUT|PATCH|DELETE|HEAD)';
const mark = `\\\\*["'\`]?`;

const before: readonly RegExp[] = [
  new RegExp(`(?<![\\w-])${verb}(?:\\s+request)?(?:\\s+to)?[\\s|:"'\`([<]*$`),
  // A line that begins with it, as in "Post: https://…".
  new RegExp(`(?<=^|[\\r\\n])[ \\t]*${verb}\\s*:\\s*$`, 'i'),
  new RegExp(`-Method\\s+${mark}${verb}\\b[^\\r\\n]{0,80}$`, 'i'),
  new RegExp(`--method\\s+${mark}${verb}\\b[^\\r\\n]{0,80}$`, 'i'),
  new RegExp(
    `\\bmethod${mark}\\s*(?:=>?|:)\\s*${mark}${verb}${mark}[\\s,;]+${mark}(?:request )?ur[li]${mark}\\s*[:=]+\\s*${mark}$`,
    'i',
  ),
  new RegExp(`\\.(get|post|put|patch|delete)(?:Async)?\\s*\\(\\s*["'\`f@$]*$`, 'i'),
];
const after: readonly RegExp[] = [
  new RegExp(`^${mark}\\s*,\\s*\\{\\s*${mark}method${mark}\\s*:\\s*${mark}${verb}\\b`, 'i'),
  new RegExp(`^${mark}(?:\\s+-(?!Method)\\w+(?:\\s+[^\\s-]\\S*)?){0,4}\\s+-Method\\s+${mark}${verb}\\b`, 'i'),
  new RegExp(`^${mark}(?:\\s+--(?!method)[\\w-]+(?:\\s+[^\\s-]\\S*)?){0,4}\\s+--method\\s+${mark}${verb}\\b`, 'i'),
  new RegExp(`^${mark},?\\s{0,4}${mark}(?:request )?method${mark}\\s*(?:[:=]+\\s*|\\r?\\n)${mark}${verb}\\b`, 'i'),
];

export interface Method {
  readonly name: string;
  /** Where the words that say it begin, at the latest where the address begins. */
  readonly start: number;
}

/** The method of the address that stands between two offsets, where one is written beside it. */
export function methodBeside(text: string, start: number, end: number): Method | undefined {
  const left = text.slice(Math.max(0, start - 120), start);
  for (const pattern of before) {
    const match = pattern.exec(left);
    if (match?.[1] !== undefined) return { name: match[1], start: start - left.length + match.index };
  }
  const right = text.slice(end, end + 240);
  for (const pattern of after) {
    const name = pattern.exec(right)?.[1];
    if (name !== undefined) return { name, start };
  }
  return undefined;
}
