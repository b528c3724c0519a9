import { expect, test } from 'vitest';
import { aadstsMeanings } from './aadsts-meanings.ts';
import { aadsts } from './aadsts.ts';
import { phraseMeanings } from './phrase-meanings.ts';
import { phrases } from './phrases.ts';

test('every known phrase and every number has a meaning, and nothing else has', () => {
  expect([...phraseMeanings.keys()].toSorted()).toEqual(phrases.map(({ id }) => id).toSorted());
  expect([...aadstsMeanings.keys()].toSorted()).toEqual([...aadsts.keys()].toSorted());
});
