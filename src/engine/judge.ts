import { familyOf } from './model/cause.ts';
import type { Finding, QuestionId } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';
import { conflictReasons } from './facts/conflict-reasons.ts';
import { deriveFacts, type Facts, type Meanings } from './facts/facts.ts';
import { levelOf, opinionsOf, sayingsOf, type OfCall, type Opinion, type Saying } from './opinions.ts';
import { familyFindingOf } from './families.ts';
import { because, type Rule } from './rules/rule.ts';
import { weightOf } from './weights.ts';

/** What the judge judges with. Big tables are part of it, so that a test can bring small ones. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  /** What known texts mean; without it a reason quotes the text alone. */
  readonly meanings?: Meanings;
  /** What the tables of permissions and roles say of the call; without it the rules judge alone. */
  readonly ofCall?: (facts: Facts) => OfCall;
}

/** What the judge says before the next question is chosen. */
export interface Judgement {
  /** Best first, never empty. */
  readonly findings: readonly Finding[];
  /** What the findings need to know, best finding first; null when the first is certain. */
  readonly needs: readonly QuestionId[] | null;
}

/**
 * Weighs what every rule says and ranks. Ranking happens here and nowhere else. The findings are never empty: where nothing
 * speaks, the one finding is ask-community, possible.
 */
export function judge(evidence: Evidence, catalogue: Catalogue): Judgement {
  const facts = deriveFacts(evidence, catalogue.meanings ? { meanings: catalogue.meanings } : {});
  const sayings = sayingsOf(facts, catalogue.rules, catalogue.ofCall?.(facts));
  const ranked = familiesTogether(opinionsOf(sayings, facts.ruledOut));
  const findings = ranked.map((opinion) => findingOf(opinion, ranked, sayings));
  return {
    findings: withConflicts(findings.length > 0 ? findings : [askCommunity(facts)], facts),
    needs: findings[0]?.confidence === 'certain' ? null : ranked.flatMap((opinion) => opinion.needs),
  };
}

function askCommunity({ ruledOut }: Facts): Finding {
  const reason =
    ruledOut.size > 0
      ? because('nothing-else-speaks', 'Nothing else in what was shown points to a known cause.')
      : because('nothing-speaks', 'Nothing in what was shown points to a known cause.');
  return { cause: 'ask-community', confidence: 'possible', reasons: [reason], doubts: [] };
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
