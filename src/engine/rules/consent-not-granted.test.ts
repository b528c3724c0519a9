import { expect, test } from 'vitest';
import { consentNotGranted } from './consent-not-granted.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  ['nobody consented', { aadsts: [65001] }, ['decisive aadsts-65001', 'needs grant']],
  [
    'the page asks for the approval of an administrator',
    { phrases: ['consent-required'] },
    ['strong consent-required', 'needs grant'],
  ],
  ['the row is there and not granted', { answers: { grant: 'not-granted' } }, ['decisive answered-grant-not-granted']],
  [
    'the row is granted',
    { answers: { grant: 'granted-before-token' } },
    ['against(strong) answered-grant-granted-before-token'],
  ],
  ['a refusal that says nothing of consent', { status: 403 }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(consentNotGranted, situation)).toEqual(expected);
});
