import { questionIds, type Question, type QuestionId, type ValueQuestionId } from '../model/diagnosis.ts';
import { tree } from './tree.ts';
import { valueQuestions } from './value-questions.ts';

const isValue = (id: QuestionId): id is ValueQuestionId => Object.hasOwn(valueQuestions, id);

export function isQuestion(id: string): id is QuestionId {
  return (questionIds as readonly string[]).includes(id);
}

/** A question as pages and terminal show it. */
export function questionOf(id: QuestionId): Question {
  if (isValue(id)) return { id, ...valueQuestions[id] };
  const { text, help, input, options } = tree[id];
  return {
    id,
    text,
    help,
    ...(input && { input }),
    options: Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
  };
}
