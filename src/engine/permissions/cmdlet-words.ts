const known = new Map<string, string>();

/** A name without word borders and number: lower case, singular, then without any s. */
export function bare(text: string): string {
  const found = known.get(text) ?? shortened(text);
  // The steps of the index are some thousands; what is asked for besides must not pile up.
  if (known.size < 10_000) known.set(text, found);
  return found;
}

function shortened(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('children', 'child')
    .replaceAll('people', 'person')
    .replaceAll('statuses', 'status')
    .replaceAll('cookies', 'cookie')
    .replaceAll('ies', 'y')
    .replaceAll('sses', 'ss')
    .replaceAll('xes', 'x')
    .replaceAll('ches', 'ch')
    .replaceAll(/[s_ ]/g, '');
}

/** Steps joined to one name, as they are and with what repeats at a join kept once. */
export function joined(steps: readonly string[]): string[] {
  const words = steps.map(bare);
  const plain = words.join('');
  const cut = words.reduce((name, word) => name + word.slice(overlap(name, word)), '');
  return plain === cut ? [plain] : [plain, cut];
}

/** How many letters at the end of the one begin the other; fewer than three are chance. */
export function overlap(before: string, after: string): number {
  const start = after.slice(0, 3);
  if (start.length < 3 || !before.includes(start)) return 0;
  for (let length = Math.min(before.length, after.length); length >= 3; length -= 1) {
    if (before.endsWith(after.slice(0, length))) return length;
  }
  return 0;
}
