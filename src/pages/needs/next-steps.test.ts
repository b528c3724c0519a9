import { expect, test } from 'vitest';
import { indexOf, matchRequest, type FoundRequest, type Missing } from '../../engine/permissions/index.ts';
import { parseFragment } from '../fragment.ts';
import { grantable, grantLink, requestInLink } from './next-steps.ts';

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
