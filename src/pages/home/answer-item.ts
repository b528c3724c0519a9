import type { EvidenceItem, QuestionId } from '../../engine/index.ts';

/** An answer with its words. */
export function answerItem(question: QuestionId, option: string, quote: string): EvidenceItem {
  return { kind: 'answer', id: `answer:${question}`, origin: { kind: 'answer', question }, question, option, quote };
}
