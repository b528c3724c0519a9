import { expect, test } from 'vitest';
import { staleToken } from './stale-token.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'the text says that the permission was changed minutes ago',
    { phrases: ['changed-minutes-ago'] },
    ['strong changed-minutes-ago'],
  ],
  [
    'a managed identity was refused',
    { status: 403, claims: { xms_mirid: '/subscriptions/x' } },
    ['weak managed-identity-cache'],
  ],
  ['a managed identity that was not refused', { claims: { xms_mirid: '/subscriptions/x' } }, []],
  [
    'granted after the token was issued',
    { answers: { grant: 'granted-after-token' } },
    ['decisive answered-grant-granted-after-token'],
  ],
  [
    'granted before the token was issued',
    { answers: { grant: 'granted-before-token' } },
    ['against(strong) answered-grant-granted-before-token'],
  ],
  [
    'something was granted in the last hours',
    { answers: { changed: 'just-granted' } },
    ['strong answered-changed-just-granted'],
  ],
  ['nothing is known of the grant', { status: 403 }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(staleToken, situation)).toEqual(expected);
});
