import { describe, expect, test } from 'vitest';
import { realCases } from './real-cases.ts';
import { callTables } from '../terminal/permission-tables.ts';
import { scoreAll, share } from './scoring.ts';

const scored = scoreAll(callTables());

test('every case has a source, a label, an input and a cause', () => {
  for (const real of realCases) {
    expect(real.id).toMatch(/^[\w.-]+$/);
    expect(real.source ?? 'https://').toMatch(/^https:\/\//);
    expect(['confirmed', 'maintainer', 'implied']).toContain(real.label);
    expect(typeof real.cause).toBe('string');
    expect(Array.isArray(real.acceptable)).toBe(true);
  }
});

const accepted = scored.filter((one) => one.accepted);

describe('accuracy on the real cases', () => {
  test('every case gets an answer, and a question where the first finding is not certain', () => {
    for (const { diagnosis } of scored) {
      expect(diagnosis.findings.length).toBeGreaterThan(0);
      expect(diagnosis.next === null).toBe(diagnosis.findings[0]?.confidence === 'certain');
    }
  });

  test('an accepted answer stands first in at least 95 %', () => {
    expect(share(accepted, scored)).toBeGreaterThanOrEqual(0.95);
  });

  test('the true cause is among the first three in at least 85 %', () => {
    const near = scored.filter((one) => one.nearTop);
    expect(share(near, scored)).toBeGreaterThanOrEqual(0.85);
  });

  test('“certain” is used in at least a quarter, and right in at least 98 % where the label is firm', () => {
    const firm = scored.filter(({ real }) => real.label !== 'implied');
    const certain = firm.filter((one) => one.confidence === 'certain');
    expect(share(certain, firm)).toBeGreaterThanOrEqual(0.25);
    expect(
      share(
        certain.filter((one) => one.accepted),
        certain,
      ),
    ).toBeGreaterThanOrEqual(0.98);
  });
});
