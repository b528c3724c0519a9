import type { QuestionId } from '../model/diagnosis.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { deriveFacts } from '../facts/facts.ts';
import { answersFromFacts } from './answers-from-facts.ts';

/**
 * The piece of evidence that answers a question: the one that says so by itself, else one without which the answer would be
 * another. Undefined where the evidence does not answer, or only all of it together.
 */
export function sourceOf(question: QuestionId, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  const optionFrom = (some: readonly EvidenceItem[]) => answersFromFacts[question]?.(deriveFacts({ items: some }));
  const option = optionFrom(items);
  if (option === undefined) return undefined;
  return (
    items.find((item) => optionFrom([item]) === option) ??
    items.find((item) => optionFrom(items.filter((other) => other !== item)) !== option)
  );
}
