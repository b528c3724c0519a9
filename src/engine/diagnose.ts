import type { Diagnosis, QuestionId } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';
import { deriveFacts, type Facts } from './facts/facts.ts';
import { judge, type Catalogue, type Judgement } from './judge.ts';
import { nextQuestion } from './questions/next-question.ts';
import type { Rule } from './rules/rule.ts';
import { tellingQuestions } from './signs.ts';

/** Findings that the next question is to tell apart. */
const foremost = 5;

/** The judgement, and the question whose answer would help most. */
export function diagnose(evidence: Evidence, catalogue: Catalogue): Diagnosis {
  const judgement = judge(evidence, catalogue);
  return { findings: judgement.findings, next: questionAfter(judgement, deriveFacts(evidence), catalogue.rules) };
}

/** The question whose answer would help most after a judgement; null when the first finding is certain or nothing is left to ask. */
export function questionAfter(
  { findings, needs }: Judgement,
  facts: Facts,
  rules: readonly Rule[],
  settled: readonly QuestionId[] = [],
): QuestionId | null {
  if (needs === null) return null;
  const causes = findings.slice(0, foremost).map(({ cause }) => cause);
  return nextQuestion(facts, needs, tellingQuestions(causes, facts, rules), settled);
}
