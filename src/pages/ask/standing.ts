import {
  answerItem,
  deriveFacts,
  diagnose,
  isTreeQuestion,
  mostQuestions,
  outcomesFrom,
  questionOf,
  rules,
  sourceOf,
  walk,
  type Answers,
  type Cause,
  type Diagnosis,
  type EvidenceItem,
  type TreeQuestionId,
} from '../../engine/index.ts';
import type { CallJudge } from '../call-judge.ts';
import { formatDate } from '../format-date.ts';
import { saidBy } from './said-by.ts';

/** One question that is answered. */
export interface Answered {
  readonly question: TreeQuestionId;
  readonly text: string;
  readonly option: string;
  readonly label: string;
  /** Who says so: nothing where the person answered on this page. */
  readonly why?: string;
}

/** Where somebody stands. */
export interface Standing {
  readonly steps: readonly Answered[];
  /** How many of them the person answered. */
  readonly given: number;
  readonly at:
    | {
        readonly kind: 'question';
        readonly question: TreeQuestionId;
        readonly most: number;
        readonly left: readonly Cause[];
      }
    | {
        readonly kind: 'outcome';
        readonly cause: Cause;
        readonly diagnosis: Diagnosis;
        /** Where the answers name no cause: those that “I don’t know” left open. */
        readonly left: readonly Cause[];
      };
}

/** Replayed from the answers and the evidence, never stored. */
export function standingOf(items: readonly EvidenceItem[], answers: Answers, call?: CallJudge): Standing {
  const facts = deriveFacts({ items });
  const ofCall = call?.answers(facts) ?? {};
  const earlier = { ...ofCall, ...answersIn(items) };
  const { steps, at } = walk(facts, { ...earlier, ...answers });
  const answered = steps.map(({ question, option }): Answered => {
    const { text, options } = questionOf(question);
    const label = options.find(({ id }) => id === option)?.label ?? option;
    const here = answers[question] === option;
    const ofTable = call !== undefined && ofCall[question] === option && sourceOf(question, items) === undefined;
    const why = ofTable
      ? `read from the token and Microsoft’s permission data of ${formatDate(call.date)}`
      : saidBy(question, items);
    return { question, text, option, label, ...(!here && { why }) };
  });
  const own = answered.filter(({ why }) => why === undefined);
  return {
    steps: answered,
    given: own.length,
    at:
      'ask' in at
        ? { kind: 'question', question: at.ask, most: mostQuestions(at.ask), left: [...outcomesFrom(at.ask)] }
        : {
            kind: 'outcome',
            cause: at.conclude,
            diagnosis: judged(items, own, call),
            left: leftOpen(at.conclude, answered),
          },
  };
}

/** The status alone leaves open everything, so another question comes before it. */
function leftOpen(end: Cause, steps: readonly Answered[]): readonly Cause[] {
  const open = steps.filter(({ option }) => option === 'unknown');
  const from = open.find(({ question }) => question !== 'status') ?? open[0];
  if (end !== 'ask-community' || from === undefined) return [];
  return [...outcomesFrom(from.question)].filter((cause) => cause !== 'ask-community');
}

/** What was answered elsewhere, on the first page. */
function answersIn(items: readonly EvidenceItem[]): Answers {
  const entries = items.flatMap((item) =>
    item.kind === 'answer' && isTreeQuestion(item.question) ? [[item.question, item.option] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The answers of the path are evidence like any other; answers off it are not. */
function judged(items: readonly EvidenceItem[], own: readonly Answered[], call: CallJudge | undefined): Diagnosis {
  const given = own.map(({ question, option }) => answerItem(question, option));
  return diagnose({ items: [...items, ...given] }, { rules, ...(call && { ofCall: call.ofCall }) });
}
