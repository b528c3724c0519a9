import type { Answers, Outline, TreeQuestionId } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { searchOf } from '../ask/address.ts';
import type { Standing } from '../ask/standing.ts';

/** Where somebody stands, as the drawing and the list show it. */
export interface OwnPath {
  /** The option that was taken at each question of the path. */
  readonly taken: Answers;
  /** The question that is next; undefined at an outcome. */
  readonly now: TreeQuestionId | undefined;
}

export function ownPathOf({ steps, at }: Standing): OwnPath {
  return {
    taken: Object.fromEntries(steps.map(({ question, option }) => [question, option])),
    now: at.kind === 'question' ? at.question : undefined,
  };
}

/** The answers that lead to each question, where it is laid open. */
export function answersToQuestions(outline: Outline, before: Answers = {}): ReadonlyMap<TreeQuestionId, Answers> {
  const found = new Map([[outline.question, before]]);
  for (const { id, leadsTo } of outline.options) {
    if (leadsTo.kind !== 'question') continue;
    const answers = { ...before, [outline.question]: id };
    for (const [question, known] of answersToQuestions(leadsTo.outline, answers)) found.set(question, known);
  }
  return found;
}

/**
 * The page of the questions at this one: by the person's own answers where their path comes by here, or else by those that
 * lead here in the drawing.
 */
export function addressOf(question: TreeQuestionId, drawn: Answers, { taken, now }: OwnPath): string {
  if (question === now) return `${paths.ask}${searchOf(taken)}`;
  return taken[question] === undefined ? `${paths.ask}${searchOf(drawn)}` : `${paths.ask}${searchOf(taken, question)}`;
}
