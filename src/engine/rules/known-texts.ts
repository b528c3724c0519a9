import type { Strength, Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { knownTexts } from '../facts/known-texts.ts';
import { because } from './rule.ts';

/** The verdicts for one cause: a text of its own with its strength, a text that it shares with others weakly. */
export function verdictsOfTexts(facts: Facts, cause: string): readonly Verdict[] {
  return knownTexts(facts).flatMap((text): Verdict[] => {
    const reason = because(text.code, text.means, text.item);
    if (text.cause === cause) {
      return [
        {
          kind: 'match',
          strength: text.strength,
          reason,
          ...(text.scope && { scope: text.scope }),
          ...(text.about && { about: text.about }),
        },
      ];
    }
    return text.also.includes(cause) ? [{ kind: 'match', strength: 'weak', reason }] : [];
  });
}

/** The same verdicts, the matches as firm as another fact makes them. `code`: only of that text. */
export const weighed = (verdicts: readonly Verdict[], strength: Strength, code?: string): readonly Verdict[] =>
  verdicts.map((verdict) =>
    verdict.kind === 'match' && (code === undefined || verdict.reason.code === code)
      ? { ...verdict, strength }
      : verdict,
  );
