import { describe, expect, test } from 'vitest';
import { realCases } from './real-cases.ts';
import { scoreAll, share } from './scoring.ts';

const scored = scoreAll();

test('every case has a source, a label, an input and a cause', () => {
  for (const real of realCases) {
    expect(real.id).toMatch(/^[\w.-]+$/);
    expect(real.source ?? 'https://').toMatch(/^https:\/\//);
    expect(['confirmed', 'maintainer', 'implied']).toContain(real.label);
    expect(typeof real.cause).toBe('string');
    expect(Array.isArray(real.acceptable)).toBe(true);
  }
});

describe('accuracy on the real cases', () => {
  test('every case gets an answer, and a question where the first finding is not certain', () => {
    for (const { diagnosis } of scored) {
      expect(diagnosis.findings.length).toBeGreaterThan(0);
      expect(diagnosis.next === null).toBe(diagnosis.findings[0]?.confidence === 'certain');
    }
  });

  test('where the cause has a page, an accepted answer stands first in at least 85 %', () => {
    const inScope = scored.filter((one) => one.inScope);
    expect(
      share(
        inScope.filter((one) => one.accepted),
        inScope,
      ),
    ).toBeGreaterThanOrEqual(0.85);
  });

  test('where no fair answer has a page, at most 5 % are called certain', () => {
    const outside = scored.filter((one) => !one.answerable);
    expect(
      share(
        outside.filter((one) => one.confidence === 'certain'),
        outside,
      ),
    ).toBeLessThanOrEqual(0.05);
  });
});
