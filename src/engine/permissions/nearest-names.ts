import { distance } from './distance.ts';

const most = 6;

/** Names of permissions that a misspelt or shortened one may have meant, the likeliest first. Upper and lower case do not count. */
export function nearestNames(names: readonly string[], asked: string): readonly string[] {
  // A name has no more; what is longer is something else.
  const text = asked.trim().toLowerCase().slice(0, 80);
  if (text === '') return [];
  const [family = ''] = text.split('.');
  const limit = Math.max(1, Math.floor(text.length / 4));
  const gap = (name: string): number => {
    const apart = distance(name, text, limit);
    if (apart <= limit) return apart;
    if (name.startsWith(text) || text.startsWith(`${name}.`)) return limit + 1;
    return name.startsWith(`${family}.`) ? limit + 2 : Number.POSITIVE_INFINITY;
  };
  return names
    .map((name) => ({ name, gap: gap(name.toLowerCase()) }))
    .filter((one) => one.gap < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.gap - b.gap || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}
