/** Seconds in words, rounded to what matters: "40 seconds", "3 hours", "12 days", "9 years". */
export function duration(seconds: number): string {
  const units = [
    [31_556_952, 'year'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ] as const;
  const [size, name] = units.find(([unit]) => seconds >= unit * 2) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
