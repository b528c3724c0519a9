import {
  deriveFacts,
  questionAfter,
  questionOf,
  rules,
  signOf,
  type Cause,
  type EvidenceItem,
  type Facts,
  type Judgement,
  type Question,
  type QuestionId,
} from '../../engine/index.ts';

import { currentCallJudge } from '../use-call-judge.ts';

export { CheckOffer } from '../check-offer.tsx';
export { remedies, whoOf } from '../../fixes/remedies.ts';
export { EvidenceList } from './evidence-list.tsx';
export { KeptToken } from './kept-token.tsx';
export { NeedCard } from './need-card.tsx';
export { QuestionForm } from './question-form.tsx';
export { RuledOut } from './ruled-out.tsx';

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

/** The next question in words; null when nothing is left to ask, or nothing need be asked. */
export function askedAfter(judgement: Judgement, facts: Facts): Question | null {
  const next = questionAfter(judgement, facts, rules, currentCallJudge()?.settled(facts));
  return next && questionOf(next);
}
