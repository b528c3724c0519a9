import type { Cause } from '../model/cause.ts';
import type { Question, QuestionId, ValueQuestionId } from '../model/diagnosis.ts';

export type TreeQuestionId = Exclude<QuestionId, ValueQuestionId>;

/** Where an answer leads. */
export type Target = { readonly ask: TreeQuestionId } | { readonly conclude: Cause };

export interface Option {
  /** An observable fact; it names no cause. */
  readonly label: string;
  readonly to: Target;
}

/** A node of the decision tree. Every node can be answered with "I don't know", and that leads on. */
export interface TreeQuestion {
  readonly text: string;
  /** How to find it out. */
  readonly help: string;
  /** It can also be answered by a token or its claims, pasted right there. */
  readonly input?: 'token';
  readonly options: Readonly<Record<string, Option>> & { readonly unknown: Option };
}

/** A question beside the tree that asks for a value. */
export interface ValueQuestion extends Omit<Question, 'id' | 'input'> {
  readonly input: 'request' | 'token' | 'time';
}

export const ask = (question: TreeQuestionId): Target => ({ ask: question });
export const conclude = (cause: Cause): Target => ({ conclude: cause });

export const dontKnow = (to: Target): Option => ({ label: 'I don’t know', to });
