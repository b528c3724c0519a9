import {
  deriveFacts,
  isQuestion,
  questionOf,
  rules,
  signOf,
  type Cause,
  type EvidenceItem,
  type QuestionId,
} from '../../engine/index.ts';

export { questionOf };

export const textOf = (question: string): string | undefined =>
  isQuestion(question) ? questionOf(question).text : undefined;

/** An answer that would speak for a cause, in words. */
export interface SignWords {
  readonly question: QuestionId;
  readonly option: string;
  readonly asks: string;
  readonly answer: string;
}

export function signWords(cause: Cause, items: readonly EvidenceItem[]): SignWords | undefined {
  const sign = signOf(cause, deriveFacts({ items }), rules);
  if (!sign) return undefined;
  const { text, options } = questionOf(sign.question);
  const answer = options.find(({ id }) => id === sign.option)?.label;
  return answer === undefined ? undefined : { ...sign, asks: text, answer };
}
