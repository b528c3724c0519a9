import { familyOf, type FamilyId } from './model/cause.ts';
import type { FamilyFinding } from './model/diagnosis.ts';
import { isAgainst, isMatch, levelOf, strongestFirst, type Saying } from './opinions.ts';

/**
 * The family's own confidence. What is said of the family as a whole counts with its full strength, and a signal that names one
 * member decides for the family too; only what speaks against the family as a whole is held against it.
 */
export function familyFindingOf(id: FamilyId, sayings: readonly Saying[]): FamilyFinding {
  const verdicts = sayings.filter(({ cause }) => familyOf(cause) === id).flatMap((saying) => saying.verdicts);
  const matches = verdicts.filter(isMatch).toSorted(strongestFirst);
  const againsts = verdicts.filter(isAgainst).filter(({ scope }) => scope === 'family');
  return {
    id,
    confidence: levelOf({ matches, againsts }),
    about: [...new Set(matches.flatMap(({ about }) => about ?? []))],
  };
}
