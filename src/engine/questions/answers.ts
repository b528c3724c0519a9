import type { AnswerItem } from '../model/evidence.ts';
import { questionIds, type QuestionId, type ValueQuestionId } from '../model/diagnosis.ts';
import { tree } from './tree.ts';
import { valueQuestions } from './value-questions.ts';

/** Options by question, in the order of the tree. What the address of /ask holds. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

const isValueQuestion = (id: string): id is ValueQuestionId => Object.hasOwn(valueQuestions, id);

/** Reads `?status=403&caller=app`. Unknown questions and options are dropped; of a question that stands twice the first counts. */
export function parseAnswers(query: URLSearchParams): Answers {
  const entries = questionIds.flatMap((id) => {
    const option = query.get(id);
    return option !== null && labelOf(id, option) !== undefined ? [[id, option] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The query of an address, questions in the order of the tree. Empty without answers. */
export function formatAnswers(answers: Answers): string {
  const query = new URLSearchParams();
  for (const id of questionIds) {
    const option = answers[id];
    if (option !== undefined) query.set(id, option);
  }
  return query.toString();
}

/** An answer as evidence; its quote is the words of the option. */
export function answerItem(question: QuestionId, option: string): AnswerItem {
  const label = labelOf(question, option);
  return {
    kind: 'answer',
    id: `answer-${question}`,
    origin: { kind: 'answer', question },
    question,
    option,
    ...(label !== undefined && { quote: label }),
  };
}

/** The words of an option; undefined when the question has no such option. */
function labelOf(question: QuestionId, option: string): string | undefined {
  if (isValueQuestion(question)) return valueQuestions[question].options.find(({ id }) => id === option)?.label;
  const { options } = tree[question];
  return Object.hasOwn(options, option) ? options[option]?.label : undefined;
}
