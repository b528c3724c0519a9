import type { Diagnosis } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';
import { deriveFacts } from './facts/facts.ts';
import { judge, type Catalogue } from './judge.ts';
import { nextQuestion } from './questions/next-question.ts';

/** The judgement, and the question whose answer would help most. */
export function diagnose(evidence: Evidence, catalogue: Catalogue): Diagnosis {
  const { findings, needs } = judge(evidence, catalogue);
  return { findings, next: needs && nextQuestion(deriveFacts(evidence), needs) };
}
