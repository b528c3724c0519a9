import type { Cause } from '../model/cause.ts';
import type { Target, TreeQuestionId } from './question.ts';
import { root, tree } from './tree.ts';

/** The tree to be read. A question is laid open where it first comes up; elsewhere its number leads back to it. */
export interface Outline {
  readonly question: TreeQuestionId;
  /** In the order of reading, from 1. */
  readonly number: number;
  readonly text: string;
  readonly help: string;
  readonly options: readonly OutlineOption[];
}

export interface OutlineOption {
  readonly id: string;
  readonly label: string;
  readonly leadsTo:
    | { readonly kind: 'question'; readonly outline: Outline }
    | { readonly kind: 'again'; readonly question: TreeQuestionId; readonly number: number }
    | { readonly kind: 'outcome'; readonly cause: Cause };
}

export function outlineOfTree(): Outline {
  return outlineOf(root, new Map());
}

function outlineOf(question: TreeQuestionId, numbers: Map<TreeQuestionId, number>): Outline {
  const number = numbers.size + 1;
  numbers.set(question, number);
  const { text, help, options } = tree[question];
  const leadsTo = (to: Target): OutlineOption['leadsTo'] => {
    if ('conclude' in to) return { kind: 'outcome', cause: to.conclude };
    const known = numbers.get(to.ask);
    if (known !== undefined) return { kind: 'again', question: to.ask, number: known };
    return { kind: 'question', outline: outlineOf(to.ask, numbers) };
  };
  return {
    question,
    number,
    text,
    help,
    options: Object.entries(options).map(([id, { label, to }]) => ({ id, label, leadsTo: leadsTo(to) })),
  };
}

/** How many questions can still come, this one included. */
export function mostQuestions(from: TreeQuestionId): number {
  return 1 + Math.max(...targets(from).map((to) => ('ask' in to ? mostQuestions(to.ask) : 0)));
}

/** The outcomes that can still come. */
export function outcomesFrom(from: TreeQuestionId): ReadonlySet<Cause> {
  return new Set(targets(from).flatMap((to) => ('ask' in to ? [...outcomesFrom(to.ask)] : [to.conclude])));
}

const targets = (question: TreeQuestionId): readonly Target[] =>
  Object.values(tree[question].options).map(({ to }) => to);
