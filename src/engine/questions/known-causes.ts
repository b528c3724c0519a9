import type { Facts } from '../facts/facts.ts';
import { knownTexts } from '../facts/known-texts.ts';

/** Which option a known text of a cause stands for. */
export type KnownCauses = Readonly<Record<string, string>>;

const rank = { decisive: 0, strong: 1, weak: 2 } as const;

/** The option of the firmest known text that has one; weak texts answer nothing. */
export function known(facts: Facts, options: KnownCauses): string | undefined {
  const firm = knownTexts(facts).filter(({ cause, strength }) => strength !== 'weak' && Object.hasOwn(options, cause));
  const [first] = firm.toSorted((a, b) => rank[a.strength] - rank[b.strength]);
  return first && options[first.cause];
}
