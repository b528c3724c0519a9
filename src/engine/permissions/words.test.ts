import { expect, test } from 'vitest';
import type { Missing, NeedVerdict } from './need-verdict.ts';
import { verdictWords } from './words.ts';

const missing: Missing = { kind: 'missing', scheme: 'application', least: [['A']], higher: [], unless: [] };

test.for([
  [
    'enough',
    { kind: 'enough', scheme: 'delegatedWork', by: ['A'], onlyInPart: false, onlyWhereGranted: false, details: [] },
    ['The token holds enough: `A`', 'No more permission is needed, and asking for one will not help.'],
  ],
  ['one is missing', missing, ['The token lacks `A`']],
  ['one of two is missing', { ...missing, least: [['A'], ['B']] }, ['The token lacks one of these: `A` or `B`']],
  ['two are missing', { ...missing, least: [['A', 'B']] }, ['The token lacks `A` and `B`']],
  [
    'one of a pair is held',
    { ...missing, least: [['A', 'B']], partly: { held: ['A'], missing: ['B'] } },
    ['The token lacks `B`', 'It holds `A`, which is enough only together with `B`.'],
  ],
  [
    'one of a pair is held that is no least',
    { ...missing, higher: [['B', 'C']], partly: { held: ['B'], missing: ['C'] } },
    ['The token lacks `A`', 'It holds `B`, which is enough only together with `C`.'],
  ],
  [
    'one team consents the least',
    { ...missing, leastForTenant: ['C'] },
    ['The token lacks `A`', '`A` is consented for one team or chat. What an admin grants for the whole tenant is `C`.'],
  ],
  [
    'an app cannot have it',
    { kind: 'wrong-type', held: ['A'], acceptedAs: 'delegated', least: [] },
    [
      'The permission is of the other type than the token',
      'The token holds `A` as an application permission (the app calls by itself); this call accepts it as a delegated permission (a person is signed in).',
      'The call has no form for this kind of token.',
    ],
  ],
] as const satisfies readonly (readonly [string, NeedVerdict, readonly string[]])[])('%s', ([, verdict, expected]) => {
  expect(verdictWords(verdict)).toEqual(expected);
});
