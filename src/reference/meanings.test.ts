import { expect, test } from 'vitest';
import { aadstsMeanings } from './aadsts-meanings.ts';
import { aadsts } from './aadsts.ts';
import { phraseMeanings } from './phrase-meanings.ts';
import { phrases } from './phrases.ts';

test('every known phrase and every number has a meaning, and nothing else has', () => {
  expect(new Set(phraseMeanings.keys())).toEqual(new Set(phrases.map(({ id }) => id)));
  expect(new Set(aadstsMeanings.keys())).toEqual(new Set(aadsts.keys()));
});
