import { expect, test } from 'vitest';
import { diagnose, read, readGiven, rules, type Finding } from '../engine/index.ts';
import { itemsOf, realCases, type RealCase } from './real-cases.ts';
import { variantsOf } from './variants.ts';

const levels = { 'ask-community': 0, possible: 1, likely: 2, certain: 3 } as const;
const level = ({ cause, confidence }: Finding) =>
  cause === 'ask-community' ? levels['ask-community'] : levels[confidence];

/** The first cause stays, or the answer becomes less certain; never differently certain. */
function differs(before: Finding, after: Finding): boolean {
  return before.cause !== after.cause && level(after) >= level(before);
}

function firstOf(real: RealCase, paste: string): Finding {
  const [first] = diagnose({ items: [...readGiven(real.input).items, ...read(paste).items] }, { rules }).findings;
  return first!;
}

test('the answer does not depend on how the failure was copied', () => {
  const all = realCases.flatMap((real) => {
    const before = diagnose({ items: itemsOf(real) }, { rules }).findings[0]!;
    return variantsOf(real).map((variant) => ({ id: real.id, variant, before, after: firstOf(real, variant.paste) }));
  });
  expect(all.length).toBeGreaterThanOrEqual(500);
  const wrong = all.filter(({ before, after }) => differs(before, after));
  expect(
    wrong.map(
      ({ id, variant, before, after }) =>
        `${id}, ${variant.name}: ${before.cause} ${before.confidence} → ${after.cause} ${after.confidence}`,
    ),
  ).toEqual([]);
});
