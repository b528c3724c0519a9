import type { Found } from './found.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

const iso = '(20[1-9]\\d-\\d\\d-\\d\\d(?:T|[\\s│|]{1,8})\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)(Z|[+-]\\d\\d:?\\d\\d)?';
const label =
  '(?<![\\w-])(?:date|(?:error )?timestamp)(?:\\\\*["\']|&quot;)?\\]?\\s{0,4}(?:=>|[:=])\\s{0,4}(?:\\\\*["\']|&quot;)?';
const patterns: readonly RegExp[] = [
  new RegExp(label + iso, 'gi'),
  new RegExp(
    `${label}((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20[1-9]\\d \\d\\d:\\d\\d:\\d\\d) ?(GMT|UTC|Z|[+-]\\d{4})?`,
    'gi',
  ),
];

/**
 * Finds when the call failed: the Date header of the answer, the date in Graph's error, the timestamp of the token service. All
 * of them are UTC when no zone is written. A date elsewhere is not the time of the failure.
 */
export function readTimes(view: View): Found[] {
  const found: Found[] = [];
  for (const pattern of patterns) {
    for (const match of matches(view.text, pattern)) {
      const seconds = secondsOf(match[1] ?? '', match[2] ?? 'Z');
      if (seconds === undefined) continue;
      found.push({ item: { kind: 'time', seconds }, view, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

function secondsOf(date: string, zone: string): number | undefined {
  const isIso = /^\d/.test(date);
  const utc = /^(?:GMT|UTC|Z)$/i.test(zone);
  const written = isIso ? date.replace(/[\s│|]+/, 'T').replace(/(\.\d{3})\d+/, '$1') : date;
  const suffix = isIso ? (utc ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')) : ` ${utc ? 'GMT' : zone}`;
  const milliseconds = Date.parse(written + suffix);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
