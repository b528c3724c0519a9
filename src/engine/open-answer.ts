import { familyOf, isCause } from './model/cause.ts';
import type { Facts } from './facts/facts.ts';
import { knownTexts } from './facts/known-texts.ts';
import { refused } from './rules/refusal.ts';

/** Answers that a permission can be the reason of. Without a status and an answer, the call is one that somebody wonders about. */
export function isOfGraph({ status, responder, audience }: Facts): boolean {
  if (responder?.value === 'token-endpoint' || responder?.value === 'other') return false;
  if (audience && audience.value.kind !== 'graph') return false;
  return status === undefined || [200, 401, 403].includes(status.value);
}

/**
 * The answer leaves the reason open: a refusal, an empty success, or no answer at all, and no text that names another cause or
 * comes from somebody else than Graph.
 */
export function isOpen(facts: Facts): boolean {
  const { status, errors, challenges } = facts;
  const phrases = facts.phrases.filter(({ phrase }) => phrase !== 'empty-list');
  const isSilent = status === undefined && errors.length + phrases.length + challenges.length === 0;
  if (!refused(facts) && status?.value !== 200 && !isSilent) return false;
  return !knownTexts(facts).some(
    ({ cause, strength }) =>
      (strength === 'decisive' && !(isCause(cause) && familyOf(cause) !== undefined)) ||
      (strength === 'strong' && cause === 'not-authorization'),
  );
}

/** The answer itself says that a permission is missing: its text is nearer than any table. */
export function statesLack({ phrases }: Facts): boolean {
  return phrases.some(({ phrase, needs }) => needs.length > 0 || phrase === 'lack-stated');
}
