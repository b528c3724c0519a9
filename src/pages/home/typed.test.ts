import { describe, expect, test } from 'vitest';
import type { EvidenceItem } from '../../engine/index.ts';
import { typedToken } from '../paste-store.ts';
import { textOf, typedItem, type TypedKind } from './typed.ts';

const origin = { kind: 'correction' } as const;

test('a token that is typed has the id of a token that was given', () => {
  expect(typedItem('token', '{"scp": "User.Read"}', origin)?.id).toBe(typedToken);
});

describe('typedItem', () => {
  test.for([
    ['status', '403', { kind: 'status', status: 403 }],
    ['status', ' 401 Unauthorized', { kind: 'status', status: 401 }],
    ['status', '999', undefined],
    ['status', 'forbidden', undefined],
    ['time', '2026-11-24T08:12', { kind: 'time', seconds: 1_795_507_920 }],
    ['time', '2026-11-24T08:12:44Z', { kind: 'time', seconds: 1_795_507_964 }],
    ['time', 'Tue, 24 Nov 2026 08:12:44 GMT', { kind: 'time', seconds: 1_795_507_964 }],
    ['time', 'yesterday', undefined],
    ['request', 'GET https://graph.microsoft.com/v1.0/me/messages', { kind: 'request' }],
    ['request', '/users/{id}', { kind: 'request' }],
    ['token', '{"aud":"https://graph.microsoft.com","scp":"User.Read"}', { kind: 'token' }],
    ['token', 'no token at all', undefined],
  ] as const)('%s: %s', ([kind, text, expected]) => {
    const item = typedItem(kind, text, origin);
    if (expected === undefined) expect(item).toBeUndefined();
    else expect(item).toMatchObject({ ...expected, id: `typed:${kind}`, origin });
  });

  test.for([
    ['request', 'PATCH https://graph.microsoft.com/beta/groups?$select=id'],
    ['status', '403'],
    ['time', '2026-11-24T08:12:44'],
  ] as const)('%s is opened with what it says, and says the same again', ([kind, text]) => {
    const item = typedItem(kind, text, origin);
    expect(item && textOf(item)).toBe(text);
  });

  test('claims are opened as JSON and read back', () => {
    const item = typedItem('token', '{"aud":"https://graph.microsoft.com","roles":["Mail.Send"]}', origin)!;
    const again: EvidenceItem | undefined = typedItem('token' satisfies TypedKind, textOf(item), origin);
    expect(again).toMatchObject({ token: { claims: { aud: 'https://graph.microsoft.com', roles: ['Mail.Send'] } } });
  });
});
