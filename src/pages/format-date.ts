const months = 'January February March April May June July August September October November December'.split(' ');

/** 2026-08-07 as 7 August 2026: the same on the server and in every browser. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined ? date : `${day} ${name} ${year}`;
}
