import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { against, match, type AnswerSignals } from './rule.ts';

/** The verdicts of a person's answers for one cause. */
export function answeredVerdicts({ answers }: Facts, signals: AnswerSignals = {}): readonly Verdict[] {
  return Object.entries(signals).flatMap(([question, options]): Verdict[] => {
    const item = answers.get(question);
    const strength = item && Object.hasOwn(options, item.option) ? options[item.option] : undefined;
    if (!item || strength === undefined) return [];
    const code = `answered-${question}-${item.option}`;
    // Quotation marks within others are single ones.
    const answer = (item.quote ?? item.option).replaceAll(/“([^”]*)”/g, '‘$1’');
    const words = `You answered: “${answer}”.`;
    if (strength === 'against') return [against('strong', code, words, item)];
    return [strength === 'doubt' ? against('weak', code, words, item) : match(strength, code, words, item)];
  });
}
