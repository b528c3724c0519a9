import { describe, expect, test } from 'vitest';
import { answerItem, read, readClaimsOrToken, type EvidenceItem } from '../../engine/index.ts';
import type { CallJudge } from '../call-judge.ts';
import { standingOf } from './standing.ts';

const refused = read(
  'HTTP/1.1 403 Forbidden\n\n{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
).items;
const claims = (json: object): readonly EvidenceItem[] => {
  const item = readClaimsOrToken(JSON.stringify(json));
  return item ? [item] : [];
};
const why = ({ steps }: ReturnType<typeof standingOf>) =>
  Object.fromEntries(steps.map((step) => [step.question, step.why]));

test('nothing known: the first of at most five questions', () => {
  expect(standingOf([], {})).toMatchObject({
    steps: [],
    given: 0,
    at: { kind: 'question', question: 'status', most: 5 },
  });
});

test('answers lead on; those off the path are left alone', () => {
  const standing = standingOf([], { status: '403', caller: 'app', sent: 'nothing' });
  expect(standing.steps.map(({ question }) => question)).toEqual(['status', 'caller']);
  expect(standing).toMatchObject({ given: 2, at: { kind: 'question', question: 'roles-hold' } });
});

test('an end is judged by the answers of the path alone', () => {
  const { at } = standingOf([], {
    status: '403',
    caller: 'app',
    'roles-hold': 'no',
    grant: 'not-granted',
    sent: 'nothing',
  });
  expect(at).toMatchObject({ kind: 'outcome', cause: 'consent-not-granted' });
  expect(at.kind === 'outcome' && at.diagnosis.findings[0]).toMatchObject({
    cause: 'consent-not-granted',
    confidence: 'certain',
  });
});

describe('what was pasted answers, with its words', () => {
  test('a status and a token', () => {
    const items = [
      ...refused,
      ...claims({ aud: 'https://graph.microsoft.com', idtyp: 'app', roles: ['User.Read.All'] }),
    ];
    const standing = standingOf(items, {});
    expect(why(standing)).toEqual({
      status: 'read from what you pasted: “HTTP/1.1 403”',
      caller: 'read from the token: `idtyp` is `app`',
    });
    expect(standing).toMatchObject({ given: 0, at: { kind: 'question', question: 'roles-hold' } });
  });

  test('an answer here comes before the paste, and is the person’s own', () => {
    const standing = standingOf(refused, { status: '401' });
    expect(standing.steps[0]).toMatchObject({ option: '401', label: '401 Unauthorized' });
    expect(standing.steps[0]).not.toHaveProperty('why');
  });

  test('an answer of the first page is one', () => {
    const standing = standingOf([...refused, answerItem('caller', 'person')], {});
    expect(why(standing)['caller']).toBe('answered on the first page');
  });
});

test('what the call needs, against the token, answers whether the token holds it, and is changed like any answer', () => {
  const person = claims({ aud: 'https://graph.microsoft.com', idtyp: 'user', scp: 'User.Read.All' });
  const call: CallJudge = {
    date: '2026-08-07',
    complete: (items) => items,
    ofCall: () => ({}),
    answers: () => ({ 'scp-holds': 'yes' }),
    settled: () => [],
  };
  const standing = standingOf([...refused, ...person], {}, call);
  expect(why(standing)['scp-holds']).toBe('read from the token and Microsoft’s permission data of 7 August 2026');
  const changed = standingOf([...refused, ...person], { 'scp-holds': 'no' }, call);
  expect(why(changed)['scp-holds']).toBeUndefined();
});

test('where nothing is known but the status, the causes that are left are named', () => {
  const { at } = standingOf([], { status: '401', sent: 'unknown', 'message-401': 'unknown' });
  expect(at).toMatchObject({ kind: 'outcome', cause: 'ask-community' });
  expect(at.kind === 'outcome' && at.left).toEqual(
    expect.arrayContaining(['expired-token', 'wrong-audience', 'malformed-token']),
  );
  expect(at.kind === 'outcome' && at.left).not.toContain('ask-community');
});

test('answers that exclude all of them leave none', () => {
  const { at } = standingOf([], {
    status: '401',
    sent: 'jwt',
    audience: 'graph',
    'token-state': 'fine',
    'message-401': 'nothing',
  });
  expect(at).toMatchObject({ kind: 'outcome', cause: 'ask-community', left: [] });
});
