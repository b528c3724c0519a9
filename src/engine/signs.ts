import type { Cause } from './model/cause.ts';
import type { QuestionId } from './model/diagnosis.ts';
import type { Facts } from './facts/facts.ts';
import { isOpen } from './questions/next-question.ts';
import type { Rule } from './rules/rule.ts';

/** An answer that would speak for a cause. */
export interface Sign {
  readonly question: QuestionId;
  readonly option: string;
}

/** What people can go and see, the most telling first. Words of an error are not among it: they are read, not asked for. */
const observable: readonly QuestionId[] = [
  'grant',
  'who-fails',
  'changed',
  'audience',
  'token-state',
  'sent',
  'value-form',
  'scp-holds',
  'roles-hold',
  'call-of-person',
  'call-of-app',
  'empty-answer',
];

/** Options of these questions that are words of an error after all. */
const words: ReadonlySet<string> = new Set(['odata', 'licence', 'app-tokens', 'me']);

/** Asked of one kind of caller only. */
const callers: Readonly<Partial<Record<QuestionId, 'delegated' | 'application'>>> = {
  'scp-holds': 'delegated',
  'call-of-person': 'delegated',
  'roles-hold': 'application',
  'call-of-app': 'application',
};

/** The answer to an open question that would speak most for a cause; undefined where none would. */
export function signOf(cause: Cause, facts: Facts, rules: readonly Rule[]): Sign | undefined {
  return signsOf(cause, facts, rules)[0];
}

/** Open questions whose answers would speak for these causes, best first: first what speaks for most of them, then for the best. */
export function tellingQuestions(
  causes: readonly Cause[],
  facts: Facts,
  rules: readonly Rule[],
): readonly QuestionId[] {
  const asked = causes.map((cause) => new Set(signsOf(cause, facts, rules).map(({ question }) => question)));
  const count = (question: QuestionId) => asked.filter((questions) => questions.has(question)).length;
  const first = (question: QuestionId) => asked.findIndex((questions) => questions.has(question));
  return observable
    .filter((question) => count(question) > 0)
    .toSorted((a, b) => count(b) - count(a) || first(a) - first(b));
}

function signsOf(cause: Cause, facts: Facts, rules: readonly Rule[]): readonly Sign[] {
  const signals = rules.find((rule) => rule.cause === cause)?.answers ?? {};
  return observable
    .filter((question) => isOpen(question, facts) && suits(question, facts))
    .flatMap((question) =>
      Object.entries(signals[question] ?? {})
        .filter(([option, says]) => (says === 'decisive' || says === 'strong') && !words.has(option))
        .map(([option]) => ({ question, option })),
    );
}

function suits(question: QuestionId, { caller, status }: Facts): boolean {
  if (question === 'empty-answer') return status?.value === 200;
  const only = callers[question];
  return only === undefined || caller === undefined || caller.value === only;
}
