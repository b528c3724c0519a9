import type { Facts } from '../facts/facts.ts';

import type { Verdict } from '../model/diagnosis.ts';
import { against } from './rule.ts';

const generalRefusals = new Set(['insufficient-privileges', 'request-denied-code']);

/** The text is the directory's general refusal, which names nothing. */
export function saysInsufficientPrivileges({ phrases }: Facts): boolean {
  return phrases.some(({ phrase }) => generalRefusals.has(phrase));
}

/** 403, or the general refusal where no status was shown. */
export function refused(facts: Facts): boolean {
  return facts.status?.value === 403 || saysInsufficientPrivileges(facts);
}

/** 403 of a resource says that it read and accepted the token: what is wrong with tokens is answered with 401. */
export function tokenAccepted({ status, responder }: Facts): readonly Verdict[] {
  if (status?.value !== 403 || responder?.value === 'token-endpoint') return [];
  return [against('strong', 'token-accepted', 'With 403 the token was read and accepted.', status.item)];
}
