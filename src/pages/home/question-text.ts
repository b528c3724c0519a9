import { isQuestion, questionOf } from '../../engine/index.ts';

/** The words of a question that an answer in the evidence names. */
export const textOf = (question: string): string | undefined =>
  isQuestion(question) ? questionOf(question).text : undefined;
