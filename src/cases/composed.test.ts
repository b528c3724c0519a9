import { describe, expect, test } from 'vitest';
import { causes, diagnose, isCause, rules, type Finding } from '../engine/index.ts';
import { composedCases, isRight, itemsOfComposed } from './composed.ts';
import type { ComposedCase } from './composed/compose.ts';

const judged = composedCases.map((one) => ({
  one,
  findings: diagnose({ items: itemsOfComposed(one) }, { rules }).findings,
}));
const said = ({ one, findings }: { one: ComposedCase; findings: readonly Finding[] }) =>
  `${one.id}: ${one.cause}, the judge: ${findings
    .slice(0, 3)
    .map(({ cause, confidence }) => `${cause} ${confidence}`)
    .join(', ')}`;

describe('composed cases', () => {
  test('the composer knows nothing of what it tests', () => {
    const sources = import.meta.glob<string>('./composed/**/*.ts', { query: '?raw', import: 'default', eager: true });
    expect(Object.keys(sources).length).toBeGreaterThan(10);
    const outside = Object.entries(sources).flatMap(([file, source]) =>
      Array.from(source.matchAll(/\bfrom\s+'([^']+)'|\bimport\(/g), ([, target = 'import()']) =>
        new URL(target, `http://cases/${file}`).pathname.startsWith('/composed/') && target.startsWith('.')
          ? []
          : [`${file} imports ${target}`],
      ).flat(),
    );
    expect(outside).toEqual([]);
  });

  test('at least 300 show a request, 150 a token request; no two are the same', () => {
    const tokenRequests = composedCases.filter(({ paste }) => paste.includes('AADSTS'));
    expect(composedCases.length - tokenRequests.length).toBeGreaterThanOrEqual(300);
    expect(tokenRequests.length).toBeGreaterThanOrEqual(150);
    expect(new Set(composedCases.map(({ id }) => id)).size).toBe(composedCases.length);
    expect(new Set(composedCases.map(({ paste, given }) => JSON.stringify([paste, given]))).size).toBe(
      composedCases.length,
    );
  });

  test('every cause that has a rule has at least three', () => {
    const count = (cause: string) => composedCases.filter((one) => one.cause === cause).length;
    expect(composedCases.filter(({ cause }) => !isCause(cause))).toEqual([]);
    expect(causes.filter((cause) => cause !== 'ask-community' && count(cause) < 3)).toEqual([]);
  });

  const wrong = judged.filter(({ one, findings }) => !isRight(one, findings[0]));

  test('all are right, but those of which it is known', () => {
    expect(wrong.filter(({ one }) => one.open === undefined).map(said)).toEqual([]);
    expect(composedCases.filter(({ open }) => open === undefined).length).toBeGreaterThanOrEqual(500);
  });

  test('those of which it is known are wrong: else the mark in the statement can go', () => {
    expect(judged.filter((one) => one.one.open !== undefined && !wrong.includes(one)).map(said)).toEqual([]);
  });
});
