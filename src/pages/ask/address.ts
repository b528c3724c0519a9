import { formatAnswers, isTreeQuestion, parseAnswers, type Answers, type TreeQuestionId } from '../../engine/index.ts';

/** What stands in the address of the questions. */
export interface Address {
  readonly answers: Answers;
  /** The question that is asked again, its answer kept until there is another. */
  readonly change?: TreeQuestionId;
  /** Names of what is no answer of the tree: it is dropped, and the page says so. */
  readonly dropped: readonly string[];
}

const longestName = 40;

/** Reads `?status=403&caller=app&change=caller`. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const answers = Object.fromEntries(Object.entries(parseAnswers(query)).filter(([id]) => isTreeQuestion(id)));
  const change = query.get('change') ?? '';
  const known = isTreeQuestion(change);
  const dropped = [...new Set(query.keys())].filter(
    (name) => !Object.hasOwn(answers, name) && !(name === 'change' && known),
  );
  return { answers, ...(known && { change }), dropped: dropped.map((name) => name.slice(0, longestName)) };
}

/** The query with its question mark; empty without answers. */
export function searchOf(answers: Answers, change?: TreeQuestionId): string {
  const query = new URLSearchParams(formatAnswers(answers));
  if (change !== undefined) query.set('change', change);
  return query.size === 0 ? '' : `?${query}`;
}
