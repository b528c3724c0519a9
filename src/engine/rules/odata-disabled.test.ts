import { expect, test } from 'vitest';
import { odataDisabled } from './odata-disabled.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the sentence, and nobody knows who called',
    { phrases: ['odata-disabled'] },
    ['strong odata-disabled', 'needs caller'],
  ],
  [
    'the sentence with a signed-in person',
    { phrases: ['odata-disabled'], caller: 'delegated' },
    ['strong odata-disabled', 'decisive person-signed-in'],
  ],
  [
    'the sentence with an app that acts by itself',
    { phrases: ['odata-disabled'], caller: 'application' },
    ['strong odata-disabled', 'against(weak) app-only-ambiguous'],
  ],
  [
    'an application access policy is named',
    { phrases: ['raop'], caller: 'application' },
    ['against(decisive) raop-named'],
  ],
  ['something else', { status: 403, caller: 'application' }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(odataDisabled, situation)).toEqual(expected);
});
