import { duration, type ClaimMeanings } from '../../engine/index.ts';

type Claims = ReadonlyMap<string, unknown>;

/** A claim that is a time, in seconds since the Unix epoch. */
export interface ClaimTime {
  readonly name: string;
  readonly seconds: number;
}

/** The times of a token in the order in which they came to pass. */
export function timesOf(claims: Claims, { claims: meanings }: ClaimMeanings): readonly ClaimTime[] {
  return [...claims]
    .flatMap(([name, value]) => {
      const seconds = meanings.get(name)?.time ? timeOf(value) : undefined;
      return seconds === undefined ? [] : [{ name, seconds }];
    })
    .toSorted((a, b) => a.seconds - b.seconds);
}

/** Seconds, where a value is a time that a date can show: it can be written as a number or as a text. */
export function timeOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && Math.abs(seconds) < 8.64e12 ? seconds : undefined;
}

/** "3 hours ago", "in 20 minutes". */
export function fromNow(seconds: number, now: number): string {
  return seconds <= now ? `${duration(now - seconds)} ago` : `in ${duration(seconds - now)}`;
}

export interface Lifetime {
  readonly from?: number;
  readonly until?: number;
}

export function lifetimeOf(claims: Claims): Lifetime {
  const from = timeOf(claims.get('nbf')) ?? timeOf(claims.get('iat'));
  const until = timeOf(claims.get('exp'));
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

export type Validity = 'valid' | 'expired' | 'not-yet' | 'unknown';

/** Clocks that differ by less are tolerated, as Graph does. Seconds. */
const tolerance = 300;

/** By the clock of this device, which can be wrong. */
export function validityOf({ from, until }: Lifetime, now: number): Validity {
  if (until !== undefined && now >= until) return 'expired';
  if (from !== undefined && now < from - tolerance) return 'not-yet';
  return until === undefined ? 'unknown' : 'valid';
}

/** "Was valid for 74 minutes, expired 3 hours ago". */
export function validityWords(life: Lifetime, now: number): string {
  const { from, until } = life;
  const whole = from === undefined || until === undefined || until <= from ? undefined : duration(until - from);
  switch (validityOf(life, now)) {
    case 'expired':
      return `${whole === undefined ? 'Expired' : `Was valid for ${whole}, expired`} ${fromNow(until ?? now, now)}`;
    case 'not-yet':
      return `Not valid yet: begins ${fromNow(from ?? now, now)}${whole === undefined ? '' : `, then lasts ${whole}`}`;
    case 'valid':
      return `${whole === undefined ? 'Valid' : `Valid for ${whole} in all`}, ends ${fromNow(until ?? now, now)}`;
    case 'unknown':
      return 'When it ends was not shown';
  }
}
