/**
 * The closed list of causes that have a rule and a page (ask-community has a page only).
 * A slug is the address of its fix page.
 */
export const causes = [
  'missing-token',
  'malformed-token',
  'expired-token',
  'id-token-sent',
  'wrong-audience',
  'conditional-access',
  'missing-permission',
  'consent-not-granted',
  'permission-type-mismatch',
  'stale-token',
  'api-requires-delegated',
  'odata-disabled',
  'ask-community',
] as const;

export type Cause = (typeof causes)[number];

export const familyIds = ['token-lacks'] as const;
export type FamilyId = (typeof familyIds)[number];

/** Causes that look the same from outside: their members stand together in the ranking. */
export const families = {
  'token-lacks': ['missing-permission', 'consent-not-granted', 'permission-type-mismatch', 'stale-token'],
} as const satisfies Record<FamilyId, readonly Cause[]>;

export function isCause(text: string): text is Cause {
  return (causes as readonly string[]).includes(text);
}

export function familyOf(cause: Cause): FamilyId | undefined {
  return familyIds.find((id) => (families[id] as readonly Cause[]).includes(cause));
}
