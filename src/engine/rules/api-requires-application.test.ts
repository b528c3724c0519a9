import { expect, test } from 'vitest';
import { apiRequiresApplication } from './api-requires-application.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the API says so',
    { status: 412, phrases: ['not-in-delegated-context'], claims: { scp: 'Chat.Read' } },
    ['decisive not-in-delegated-context'],
  ],
  ['general words', { status: 403, phrases: ['application-only-api'] }, ['strong application-only-api']],
  [
    'the app already calls by itself',
    { status: 403, phrases: ['application-only-api'], claims: { idtyp: 'app' } },
    ['strong application-only-api', 'against(strong) app-by-itself'],
  ],
  ['looks like it, and is the reverse', { status: 412, phrases: ['not-in-application-context'] }, []],
  ['a person signed in, and nothing is said', { status: 403, claims: { scp: 'Chat.Read' } }, []],
  ['answered', { answers: { 'message-403': 'app-tokens' } }, ['strong answered-message-403-app-tokens']],
])('%s', ([, situation, expected]) => {
  expect(sayings(apiRequiresApplication, situation)).toEqual(expected);
});
