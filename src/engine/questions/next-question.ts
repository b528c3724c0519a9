import type { QuestionId } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { answersFromFacts } from './answers-from-facts.ts';

/** Asked when no finding needs anything in particular, the most telling first. */
const usualOrder: readonly QuestionId[] = [
  'status',
  'who-answered',
  'token',
  'request',
  'caller',
  'grant',
  'changed',
  'time',
];

/**
 * The first question that is open: what the findings need, best finding first, then the usual order. Null when everything is
 * answered. An answer "I don't know" closes a question too. Its words: question-words.ts.
 */
export function nextQuestion(facts: Facts, needs: readonly QuestionId[]): QuestionId | null {
  return [...needs, ...usualOrder].find((id) => isOpen(id, facts)) ?? null;
}

/** Neither answered, nor passed, nor known from the evidence. */
export function isOpen(id: QuestionId, facts: Facts): boolean {
  return !facts.passed.has(id) && !facts.answers.has(id) && answersFromFacts[id]?.(facts) === undefined;
}
