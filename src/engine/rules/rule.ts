import type { Cause } from '../model/cause.ts';
import type { QuestionId, Reason, Strength, Verdict } from '../model/diagnosis.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Facts } from '../facts/facts.ts';

/** What one cause's file knows; the page of Microsoft's documentation that it rests on stands above each. `check` returns nothing when the evidence does not concern the cause. */
export interface Rule {
  readonly cause: Cause;
  readonly check: (facts: Facts) => readonly Verdict[];
  /** What the person's answers say of this cause. An answer that is not here says nothing. */
  readonly answers?: AnswerSignals;
}

/** By question and option: how firmly the answer speaks for the cause, or that it speaks against it (doubt: weakly). */
export type AnswerSignals = Readonly<
  Partial<Record<QuestionId, Readonly<Record<string, Strength | 'against' | 'doubt'>>>>
>;

/** A reason that quotes the item that gave it. */
export function because(code: string, text: string, item?: EvidenceItem): Reason {
  return {
    code,
    text,
    ...(item?.quote !== undefined && { quote: item.quote }),
    ...(item?.origin.kind === 'paste' && { at: item.origin.at }),
  };
}

/** Joins permission names for a sentence: "`A`", "`A` or `B`", "`A`, `B` or `C`". */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

interface More {
  /** The text is about all members of the family. */
  readonly scope?: 'family';
  readonly about?: readonly string[];
}

export const match = (
  strength: Strength,
  code: string,
  text: string,
  item?: EvidenceItem,
  more: More = {},
): Verdict => ({
  kind: 'match',
  strength,
  reason: because(code, text, item),
  ...more,
});

export const against = (
  strength: Strength,
  code: string,
  text: string,
  item?: EvidenceItem,
  more: Pick<More, 'scope'> = {},
): Verdict => ({
  kind: 'against',
  strength,
  reason: because(code, text, item),
  ...more,
});

export const undecided = (needs: QuestionId): Verdict => ({ kind: 'undecided', needs });
