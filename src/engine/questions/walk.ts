import type { Cause } from '../model/cause.ts';
import type { Facts } from '../facts/facts.ts';
import { answersFromFacts } from './answers-from-facts.ts';
import type { Answers } from './answers.ts';
import type { TreeQuestionId } from './question.ts';
import { root, tree } from './tree.ts';

export interface Step {
  readonly question: TreeQuestionId;
  readonly option: string;
  /** given: the person answered; evidence: what was pasted says so. */
  readonly from: 'given' | 'evidence';
}

/** Where somebody stands in the tree. It is replayed from the answers, never stored. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly at: { readonly ask: TreeQuestionId } | { readonly conclude: Cause };
}

/**
 * Follows the answers from the root. What the person answered counts before what the evidence says; answers off the path are
 * left alone, so that an earlier one can be changed and the later ones that still apply stay.
 */
export function walk(facts: Facts, answers: Answers): Walk {
  return from(root, [], facts, answers);
}

function from(question: TreeQuestionId, steps: readonly Step[], facts: Facts, answers: Answers): Walk {
  const { options } = tree[question];
  const given = answers[question];
  const option = given ?? answersFromFacts[question]?.(facts);
  const chosen = option !== undefined && Object.hasOwn(options, option) ? options[option] : undefined;
  if (option === undefined || !chosen) return { steps, at: { ask: question } };
  const more = [...steps, { question, option, from: given === undefined ? ('evidence' as const) : ('given' as const) }];
  if ('conclude' in chosen.to) return { steps: more, at: chosen.to };
  return from(chosen.to.ask, more, facts, answers);
}
