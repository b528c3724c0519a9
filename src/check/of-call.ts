import type { Catalogue } from '../engine/index.ts';

/** What is said of causes besides the rules. */
export type OfCall = ReturnType<NonNullable<Catalogue['ofCall']>>;

export function joined(...all: readonly OfCall[]): OfCall {
  const sayings = all.flatMap((one) => Object.entries(one));
  const causes = new Set(sayings.map(([cause]) => cause));
  return Object.fromEntries(
    [...causes].map((cause) => [cause, sayings.flatMap(([other, verdicts]) => (other === cause ? verdicts : []))]),
  );
}
