const months = 'January February March April May June July August September October November December'.split(' ');

/** 2026-08-07 as 7 August 2026: the same on the server and in every browser. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
