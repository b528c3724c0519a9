import type { Question, QuestionId } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { questions } from './questions.ts';

/** Asked when no finding needs anything in particular, the most telling first. */
const usualOrder: readonly QuestionId[] = ['who-answered', 'token', 'request', 'caller', 'grant', 'changed', 'time'];

/**
 * The first question that is open: what the findings need, best finding first, then the usual order. Null when everything is
 * answered. An answer "I don't know" closes a question too.
 */
export function nextQuestion(facts: Facts, needs: readonly QuestionId[]): Question | null {
  const id = [...needs, ...usualOrder].find(
    (one) => questions[one].answerFrom(facts) === undefined && !facts.passed.has(one),
  );
  return id === undefined ? null : questionOf(id);
}

export function questionOf(id: QuestionId): Question {
  const { answerFrom: _, ...question } = questions[id];
  return { id, ...question };
}
