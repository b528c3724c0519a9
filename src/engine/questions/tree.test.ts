import { describe, expect, test } from 'vitest';
import { causes, familyOf, type Cause } from '../model/cause.ts';
import { diagnose } from '../diagnose.ts';
import { rules } from '../rules/index.ts';
import { answerItem } from './answers.ts';
import type { Target, TreeQuestionId } from './question.ts';
import { root, tree } from './tree.ts';

interface Path {
  readonly answers: readonly (readonly [TreeQuestionId, string])[];
  readonly cause: Cause;
}

/** Every way from the root to an outcome. */
const paths = pathsFrom({ ask: root }, []);

function pathsFrom(target: Target, answers: Path['answers']): readonly Path[] {
  if ('conclude' in target) return [{ answers, cause: target.conclude }];
  expect(
    answers.map(([question]) => question),
    'a question twice on one path',
  ).not.toContain(target.ask);
  return Object.entries(tree[target.ask].options).flatMap(([option, { to }]) =>
    pathsFrom(to, [...answers, [target.ask, option]]),
  );
}

const named = ({ answers, cause }: Path) => `${answers.map((pair) => pair.join('=')).join('&')} → ${cause}`;

test('the tree reaches every cause, by at most five questions', () => {
  expect([...new Set(paths.map(({ cause }) => cause))].toSorted()).toEqual([...causes].toSorted());
  expect(paths.filter(({ answers }) => answers.length > 5).map(named)).toEqual([]);
});

test('every question can be reached', () => {
  const reached = new Set(paths.flatMap(({ answers }) => answers.map(([question]) => question)));
  expect([...reached].toSorted()).toEqual(Object.keys(tree).toSorted());
});

test('given just the answers of a path, the judge ranks its outcome, or the family of it, first', () => {
  const wrong = paths.flatMap((path) => {
    const { findings } = diagnose(
      { items: path.answers.map(([question, option]) => answerItem(question, option)) },
      { rules },
    );
    const first = findings[0]!.cause;
    const same = first === path.cause || (familyOf(first) !== undefined && familyOf(first) === familyOf(path.cause));
    return same
      ? []
      : [
          `${named(path)}, the judge: ${findings
            .map(({ cause, confidence }) => `${cause} ${confidence}`)
            .slice(0, 3)
            .join(', ')}`,
        ];
  });
  expect(wrong).toEqual([]);
});

test('a path of "I don’t know" alone ends somewhere', () => {
  const lost = paths.find(({ answers }) => answers.every(([, option]) => option === 'unknown'));
  expect(lost).toBeDefined();
});

describe('words', () => {
  const options = Object.values(tree).flatMap((question) => Object.values(question.options));

  test('no answer names a cause', () => {
    for (const { label } of options)
      for (const cause of causes) expect(label.toLowerCase()).not.toContain(cause.replaceAll('-', ' '));
  });

  test('every question says how to find out, and can be passed', () => {
    for (const { help, options: of } of Object.values(tree)) {
      expect(help.length).toBeGreaterThan(20);
      expect(of.unknown.label).toBe('I don’t know');
    }
  });
});
