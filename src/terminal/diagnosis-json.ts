import { questionOf, type Diagnosis, type Finding, type Question, type Reason } from '../engine/index.ts';

/** The diagnosis as other programs read it. What speaks against a cause stands last among its reasons. */
export function diagnosisAsJson({ findings, next }: Diagnosis) {
  return { findings: findings.map(findingAsJson), next: next && questionAsJson(questionOf(next)) };
}

function findingAsJson({ cause, confidence, reasons, doubts, family }: Finding) {
  return {
    cause,
    confidence,
    reasons: [...reasons, ...doubts].map(reasonAsJson),
    ...(family && { family: { id: family.id, confidence: family.confidence, about: family.about } }),
  };
}

function reasonAsJson({ code, text, quote }: Reason) {
  return { code, text, ...(quote !== undefined && { quote }) };
}

function questionAsJson({ id, text, options }: Question) {
  return { question: id, text, options: options.map((option) => option.id) };
}
