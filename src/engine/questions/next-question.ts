import type { QuestionId } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { mayBeOfOneItem } from '../facts/one-item.ts';
import { answersFromFacts } from './answers-from-facts.ts';

/** Asked first when no finding needs anything in particular: they say more than any other answer. */
const first: readonly QuestionId[] = ['status', 'who-answered', 'token', 'request', 'caller'];

/** Asked when nothing is left that would tell the findings apart. */
const last: readonly QuestionId[] = ['grant', 'changed', 'time'];

/**
 * The first question that is open: where one item may be closed, whether it is that one alone; what the findings need, best
 * finding first; then what is always telling; then what would speak for one of them, the most findings first. Null when everything is answered. An answer "I don't know" closes a question
 * too, and `settled` are those that something else than the evidence answers. Its words: question-words.ts.
 */
export function nextQuestion(
  facts: Facts,
  needs: readonly QuestionId[],
  telling: readonly QuestionId[] = [],
  settled: readonly QuestionId[] = [],
): QuestionId | null {
  const ofItem: readonly QuestionId[] = mayBeOfOneItem(facts) ? ['who-fails'] : [];
  const wanted = [...ofItem, ...needs, ...first, ...telling, ...last];
  return wanted.find((id) => isOpen(id, facts) && !settled.includes(id)) ?? null;
}

/** Neither answered, nor passed, nor known from the evidence. */
export function isOpen(id: QuestionId, facts: Facts): boolean {
  return !facts.passed.has(id) && !facts.answers.has(id) && answersFromFacts[id]?.(facts) === undefined;
}
