import { expect, test } from 'vitest';
import { deriveFacts, diagnose, familyOf, rules, type EvidenceItem, type Finding } from '../engine/index.ts';
import { composedCases, isRight, itemsOfComposed } from './composed.ts';
import { itemsOf, realCases } from './real-cases.ts';

interface Case {
  readonly items: readonly EvidenceItem[];
  readonly isRight: (first: Finding | undefined) => boolean;
}

const cases: readonly Case[] = [
  ...composedCases.map((one) => ({ items: itemsOfComposed(one), isRight: (first?: Finding) => isRight(one, first) })),
  ...realCases.map((real) => ({
    items: itemsOf(real),
    isRight: (first?: Finding) => first !== undefined && [real.cause, ...real.acceptable].includes(first.cause),
  })),
];

/**
 * How many cases that are right become wrong without the rule. Only the rule of the first finding can make the difference, and
 * the members of a family, which speak for each other; the others are not tried.
 */
const red = new Map(rules.map(({ cause }) => [cause, 0]));
for (const { items, isRight: right } of cases) {
  const facts = deriveFacts({ items });
  const remembering = rules.map((rule) => {
    const verdicts = rule.check(facts);
    return { ...rule, verdicts, check: () => verdicts };
  });
  const firstOf = (left: typeof remembering) => diagnose({ items }, { rules: left }).findings[0];
  const first = firstOf(remembering);
  if (!right(first)) continue;
  for (const rule of remembering) {
    const speaks = rule.verdicts.length > 0 || (rule.answers !== undefined && facts.answers.size > 0);
    const matters = rule.cause === first?.cause || (speaks && familyOf(rule.cause) !== undefined);
    if (matters && !right(firstOf(remembering.filter((other) => other !== rule))))
      red.set(rule.cause, (red.get(rule.cause) ?? 0) + 1);
  }
}

test('without any one rule at least three cases are wrong', () => {
  expect([...red].filter(([, count]) => count < 3)).toEqual([]);
});
