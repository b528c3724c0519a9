import type { Facts } from '../facts/facts.ts';

const generalRefusals = new Set(['insufficient-privileges', 'request-denied-code']);

/** The text is the directory's general refusal, which names nothing. */
export function saysInsufficientPrivileges({ phrases }: Facts): boolean {
  return phrases.some(({ phrase }) => generalRefusals.has(phrase));
}

/** 403, or the general refusal where no status was shown. */
export function refused(facts: Facts): boolean {
  return facts.status?.value === 403 || saysInsufficientPrivileges(facts);
}
