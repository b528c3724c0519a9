import { familyOf } from './model/cause.ts';
import type { Diagnosis, Finding } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';
import { conflictReasons } from './facts/conflict-reasons.ts';
import { deriveFacts, type Facts } from './facts/facts.ts';
import { levelOf, opinionsOf, sayingsOf, type Opinion, type Saying } from './opinions.ts';
import { familyFindingOf } from './families.ts';
import { nextQuestion } from './questions/next-question.ts';
import { tellingQuestions } from './signs.ts';
import { because, type Rule } from './rules/rule.ts';
import { weightOf } from './weights.ts';

/** What the judge judges with. Big tables are part of it, so that a test can bring small ones. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  /** What numbers of the token service mean (reference/aadsts-meanings.ts); without it a reason names the number alone. */
  readonly meanings?: ReadonlyMap<number, string>;
}

/** Findings that the next question is to tell apart. */
const foremost = 5;

/**
 * Weighs what every rule says and ranks. Ranking happens here and nowhere else. The findings are never empty: where nothing
 * speaks, the one finding is ask-community, possible.
 */
export function diagnose(evidence: Evidence, catalogue: Catalogue): Diagnosis {
  const facts = deriveFacts(evidence, catalogue.meanings ? { meanings: catalogue.meanings } : {});
  const sayings = sayingsOf(facts, catalogue.rules);
  const ranked = familiesTogether(opinionsOf(sayings, facts.ruledOut));
  const findings = ranked.map((opinion) => findingOf(opinion, ranked, sayings));
  const needs = ranked.flatMap((opinion) => opinion.needs);
  const telling = tellingQuestions(
    ranked.slice(0, foremost).map(({ cause }) => cause),
    facts,
    catalogue.rules,
  );
  return {
    findings: withConflicts(findings.length > 0 ? findings : [askCommunity(facts)], facts),
    next: findings[0]?.confidence === 'certain' ? null : nextQuestion(facts, needs, telling),
  };
}

function askCommunity({ ruledOut }: Facts): Finding {
  const text = `Nothing ${ruledOut.size > 0 ? 'else ' : ''}in what was shown points to a known cause.`;
  return { cause: 'ask-community', confidence: 'possible', reasons: [because('nothing-speaks', text)], doubts: [] };
}

/** By score; the members of a family follow their best one. */
function familiesTogether(opinions: readonly Opinion[]): readonly Opinion[] {
  const byScore = opinions.toSorted((a, b) => b.score - a.score);
  const placed = new Set<Opinion>();
  return byScore.flatMap((opinion) => {
    const family = familyOf(opinion.cause);
    const together = family ? byScore.filter((other) => familyOf(other.cause) === family) : [opinion];
    const fresh = together.filter((other) => !placed.has(other));
    for (const other of fresh) placed.add(other);
    return fresh;
  });
}

function findingOf(opinion: Opinion, ranked: readonly Opinion[], sayings: readonly Saying[]): Finding {
  const family = familyOf(opinion.cause);
  const level = levelOf(opinion);
  return {
    cause: opinion.cause,
    confidence: level === 'certain' && hasRival(opinion, ranked) ? 'likely' : level,
    reasons: opinion.matches.map(({ reason }) => reason),
    doubts: opinion.againsts.map(({ reason }) => reason),
    ...(family && { family: familyFindingOf(family, sayings) }),
  };
}

/** Two causes that are both beyond doubt and about equally heavy: then neither is called certain. */
function hasRival(opinion: Opinion, ranked: readonly Opinion[]): boolean {
  const family = familyOf(opinion.cause);
  return ranked.some(
    (other) =>
      other !== opinion &&
      (family === undefined || familyOf(other.cause) !== family) &&
      levelOf(other) === 'certain' &&
      other.score + weightOf.weak > opinion.score,
  );
}

function withConflicts(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const conflicts = conflictReasons(facts.conflicts);
  return findings.map((finding, index) =>
    index === 0 && conflicts.length > 0 ? { ...finding, reasons: [...finding.reasons, ...conflicts] } : finding,
  );
}
