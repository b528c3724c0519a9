import type { Question, QuestionId, ValueQuestionId } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { tree } from './tree.ts';
import { valueQuestions } from './value-questions.ts';

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
 * answered. An answer "I don't know" closes a question too.
 */
export function nextQuestion(facts: Facts, needs: readonly QuestionId[]): Question | null {
  const id = [...needs, ...usualOrder].find((one) => isOpen(one, facts));
  return id === undefined ? null : questionOf(id);
}

function isOpen(id: QuestionId, facts: Facts): boolean {
  if (facts.passed.has(id) || facts.answers.has(id)) return false;
  const from = isValue(id) ? valueQuestions[id].answerFrom : tree[id].answerFrom;
  return from?.(facts) === undefined;
}

const isValue = (id: QuestionId): id is ValueQuestionId => Object.hasOwn(valueQuestions, id);

/** A question as pages and terminal show it. */
export function questionOf(id: QuestionId): Question {
  if (isValue(id)) {
    const { answerFrom: _, ...question } = valueQuestions[id];
    return { id, ...question };
  }
  const { text, help, input, options } = tree[id];
  return {
    id,
    text,
    help,
    ...(input && { input }),
    options: Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
  };
}
