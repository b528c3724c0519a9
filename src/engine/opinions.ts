import { familyOf, type Cause } from './model/cause.ts';
import type { Confidence, QuestionId, Strength, Verdict } from './model/diagnosis.ts';
import type { Facts } from './facts/facts.ts';
import { answeredVerdicts } from './rules/answered.ts';
import type { Rule } from './rules/rule.ts';
import { furtherShare, priors, weightOf } from './weights.ts';

export type Match = Extract<Verdict, { kind: 'match' }>;
type Against = Extract<Verdict, { kind: 'against' }>;

/** What speaks for and against one cause, its family's verdicts included, strongest first. */
export interface Opinion {
  readonly cause: Cause;
  readonly matches: readonly Match[];
  readonly againsts: readonly Against[];
  readonly needs: readonly QuestionId[];
  readonly score: number;
}

/** What one rule says. */
export interface Saying {
  readonly cause: Cause;
  readonly verdicts: readonly Verdict[];
}

/** What tables that are not rules say of causes: it comes first among what is as strong, because it is about this very call. */
export type OfCall = Partial<Readonly<Record<Cause, readonly Verdict[]>>>;

/** What a rule says of its family as a whole stays, also when the person ruled out its own cause. */
export function sayingsOf(facts: Facts, rules: readonly Rule[], ofCall: OfCall = {}): readonly Saying[] {
  return rules.map(({ cause, check, answers }) => {
    const verdicts = [...(ofCall[cause] ?? []), ...check(facts), ...answeredVerdicts(facts, answers)];
    return { cause, verdicts: facts.ruledOut.has(cause) ? verdicts.filter(isOfFamily) : verdicts };
  });
}

/** The causes for which more speaks than against, less those that the person ruled out. */
export function opinionsOf(sayings: readonly Saying[], ruledOut: Facts['ruledOut']): readonly Opinion[] {
  return sayings
    .filter(({ cause }) => !ruledOut.has(cause))
    .map((saying) => opinionOf(saying, sayings))
    .filter(({ matches, score }) => matches.length > 0 && score > 0);
}

function opinionOf({ cause, verdicts }: Saying, sayings: readonly Saying[]): Opinion {
  const shared = sharedByFamily(cause, sayings);
  const matches = [
    ...verdicts.filter(isMatch).map(forMember),
    ...shared.filter(isMatch).flatMap(forOtherMember),
  ].toSorted(strongestFirst);
  const againsts = [...verdicts, ...shared].filter(isAgainst).toSorted(strongestFirst);
  // What is known to be unlikely is no reason to ask.
  const doubted = againsts.some(({ strength }) => strength !== 'weak');
  const needs = doubted ? [] : verdicts.flatMap((verdict) => (verdict.kind === 'undecided' ? [verdict.needs] : []));
  const score = points(matches) - points(againsts);
  return { cause, matches, againsts, needs, score: score > 0 ? score + priors[cause] : score };
}

/** What the other members of the family say of the family as a whole. */
function sharedByFamily(cause: Cause, sayings: readonly Saying[]): readonly Verdict[] {
  const family = familyOf(cause);
  if (!family) return [];
  return sayings
    .filter((other) => other.cause !== cause && familyOf(other.cause) === family)
    .flatMap(({ verdicts }) => verdicts.filter(isOfFamily));
}

/** What is decisive for the family makes the member whose rule said it likely, no more. */
function forMember(match: Match): Match {
  return match.scope === 'family' && match.strength === 'decisive' ? { ...match, strength: 'strong' } : match;
}

/** And it makes the others possible. What is not decisive for the family leaves causes outside of it open, and names no other member. */
function forOtherMember(match: Match): readonly Match[] {
  return match.strength === 'decisive' ? [{ ...match, strength: 'weak' }] : [];
}

/** Certain only when a decisive signal stands and nothing speaks against it. */
export function levelOf({ matches, againsts }: Pick<Opinion, 'matches' | 'againsts'>): Confidence {
  const best = matches[0]?.strength;
  const doubted = againsts.some(({ strength }) => strength !== 'weak');
  if (best === 'decisive') return againsts.length > 0 ? 'likely' : 'certain';
  return best === 'strong' && !doubted ? 'likely' : 'possible';
}

function points(verdicts: readonly (Match | Against)[]): number {
  const [first, ...rest] = verdicts.map(({ strength }) => weightOf[strength]);
  return (first ?? 0) + furtherShare * rest.reduce((sum, weight) => sum + weight, 0);
}

const strengthRank: Readonly<Record<Strength, number>> = { decisive: 0, strong: 1, weak: 2 };
export const strongestFirst = (a: { strength: Strength }, b: { strength: Strength }) =>
  strengthRank[a.strength] - strengthRank[b.strength];
const isOfFamily = (verdict: Verdict) => verdict.kind !== 'undecided' && verdict.scope === 'family';
export const isMatch = (verdict: Verdict): verdict is Match => verdict.kind === 'match';
export const isAgainst = (verdict: Verdict): verdict is Against => verdict.kind === 'against';
