import { expect, test } from 'vitest';
import {
  indexOf,
  matchRequest,
  type FoundRequest,
  type Missing,
  type NeedVerdict,
} from '../../engine/permissions/index.ts';
import { handOver } from '../../fixes/four-way-check.ts';
import { parseFragment } from '../fragment.ts';
import { messageLink, messageStep, grantable, grantLink, nextCauses, requestInLink } from './next-steps.ts';

const index = indexOf([
  {
    methods: ['GET'],
    templates: ['/users/{id}/messages', '/drive/root:/{id}:/content'],
    least: { application: ['Mail.Read'] },
    why: 'W.',
    source: 's',
    checked: 'c',
  },
]);

function found(url: string): FoundRequest {
  const match = matchRequest(index, { method: 'GET', url });
  if (match.kind !== 'found') throw new Error(url);
  return match;
}

const missing: Missing = { kind: 'missing', scheme: 'application', least: [['A']], higher: [], unless: [] };

test.for([
  ['the least', {}, [['A']]],
  ['each of a tie', { least: [['A'], ['B']] }, [['A'], ['B']]],
  ['what an admin can grant', { leastForTenant: ['C'] }, [['C']]],
  ['of a pair what is missing', { least: [['A', 'B']], partly: { held: ['A'], missing: ['B'] } }, [['B']]],
] as const)('To grant: %s', ([, changes, expected]) => {
  expect(grantable({ ...missing, ...changes })).toEqual(expected);
});

test('The link to the grant holds the template and no id that was looked up', () => {
  const link = grantLink(['Mail.Read'], 'application', found('/users/anna@contoso.com/messages?$top=5'));
  expect(link).not.toContain('anna');
  expect(parseFragment(link.slice(link.indexOf('#')))).toEqual({
    values: { permission: ['Mail.Read'], type: 'application', method: 'GET', path: '/users/{id}/messages' },
    refused: [],
    tooLong: false,
  });
});

test('A template that no link may hold is left out', () => {
  expect(requestInLink(found('/drive/root:/secret plan.xlsx:/content'))).toBeUndefined();
});

test('The link to the message opens the section of the message, with the template', () => {
  const link = messageLink(['Mail.Read'], 'application', found('/users/anna@contoso.com/messages'));
  expect(parseFragment(link.slice(link.indexOf('#'))).values).toEqual({
    permission: ['Mail.Read'],
    type: 'application',
    method: 'GET',
    path: '/users/{id}/messages',
    at: messageStep,
  });
  expect(handOver.id).toBe(messageStep);
});

const enough = { kind: 'enough', by: ['A'], onlyInPart: false, onlyWhereGranted: false, details: [] } as const;
const noForm = { kind: 'no-form', reason: 'not-offered', forms: [] } as const;

test.for<readonly [string, NeedVerdict, string | undefined]>([
  ['a person whose token holds enough', { ...enough, scheme: 'delegatedWork' }, 'user-lacks-role'],
  ['an app whose token holds enough', { ...enough, scheme: 'application' }, 'app-lacks-role'],
  ['a permission that is missing', missing, 'consent-not-granted'],
  [
    'a permission of the other type',
    { kind: 'wrong-type', held: ['A'], acceptedAs: 'delegated', least: [] },
    'permission-type-mismatch',
  ],
  ['an app where a person is needed', { ...noForm, scheme: 'application' }, 'api-requires-delegated'],
  ['a person where an app is needed', { ...noForm, scheme: 'delegatedWork' }, 'api-requires-application'],
  ['a personal account', { ...noForm, scheme: 'delegatedPersonal' }, 'personal-account'],
  ['what was shared', { kind: 'cannot-tell', because: 'shared-permission' }, 'mailbox-access-policy'],
  ['single sites', { kind: 'cannot-tell', because: 'selected-permission' }, 'resource-specific-access'],
  ['a request that is not known', { kind: 'cannot-tell', because: 'request-not-found' }, undefined],
])('Where to go on from %s', ([, verdict, first]) => {
  expect(nextCauses(verdict)[0]).toBe(first);
});

test('A token that holds enough leads to no page on granting or consenting', () => {
  for (const scheme of ['delegatedWork', 'delegatedPersonal', 'application'] as const) {
    const causes = nextCauses({ ...enough, scheme });
    expect(causes).not.toContain('missing-permission');
    expect(causes).not.toContain('consent-not-granted');
  }
});
