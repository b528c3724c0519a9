import type { Facts } from '../facts/facts.ts';
import type { Verdict } from '../model/diagnosis.ts';
import type { ErrorItem } from '../model/evidence.ts';
import { against } from './rule.ts';

const generalRefusals = new Set(['insufficient-privileges', 'request-denied-code']);

/** The text is the directory's general refusal, which names nothing. */
export function saysInsufficientPrivileges({ phrases }: Facts): boolean {
  return phrases.some(({ phrase }) => generalRefusals.has(phrase));
}

/** 403, or an answer that refuses in words where the status is another or was not shown. */
export function refused(facts: Facts): boolean {
  return facts.status?.value === 403 || saysInsufficientPrivileges(facts) || facts.errors.some(forbids);
}

/** The words say more than the status and code around them: a 403 of a workload is handed on as 401, and OneDrive has one code for both. */
const forbids = ({ message = '' }: ErrorItem) => /errorCode\W+Forbidden\b|do not have permission/i.test(message);

/** 403 of a resource says that it read and accepted the token: what is wrong with tokens is answered with 401. */
export function tokenAccepted({ status, responder }: Facts): readonly Verdict[] {
  if (status?.value !== 403 || responder?.value === 'token-endpoint') return [];
  return [against('strong', 'token-accepted', 'With 403 the token was read and accepted.', status.item)];
}
