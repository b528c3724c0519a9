import { formatTime } from '../home/format.ts';

/** Seconds since the Unix epoch as 24 Nov 2026, 09:12 UTC+1: by the zone of this device. */
export function formatLocalTime(seconds: number): string {
  const minutes = offsetOf(seconds);
  if (Number.isNaN(minutes)) return formatTime(seconds);
  return formatTime(seconds + minutes * 60).replace('UTC', zoneName(minutes));
}

/** 09:12, by the zone of this device. */
export function formatLocalClock(seconds: number): string {
  const [, clock = ''] = /(\d\d:\d\d)/.exec(formatLocalTime(seconds)) ?? [];
  return clock;
}

/** Minutes that local time is ahead of UTC. */
const offsetOf = (seconds: number): number => -new Date(seconds * 1000).getTimezoneOffset();

function zoneName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const ahead = Math.abs(minutes);
  const rest = ahead % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(ahead / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
