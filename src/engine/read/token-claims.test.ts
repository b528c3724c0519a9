import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../model/evidence.ts';
import { read } from './read.ts';
import { appOnlyToken, delegatedClaims, delegatedToken, jwt } from './sample-tokens.ts';
import { claimsOf, claimsOfPiece } from './token-claims.ts';

function shown(text: string, { items }: Reading = read(text)) {
  const item = items.find(({ kind }) => kind === 'token');
  return item?.kind === 'token' ? claimsOf(item, text) : undefined;
}

function piece(text: string) {
  const item = read(text).items.find(({ kind }) => kind === 'credential');
  return item?.kind === 'credential' ? claimsOfPiece(item, text) : undefined;
}

const nested = { ...delegatedClaims, xms_st: { sub: 'abc' }, _claim_names: { groups: 'src1' }, xms_new: [1, 2] };

describe('Every claim that was shown is there', () => {
  test.for([
    ['a bare token', jwt(nested)],
    ['a header', `Authorization: Bearer ${jwt(nested)}`],
    ['a curl command', `curl -H "Authorization: Bearer ${jwt(nested)}" https://graph.microsoft.com/v1.0/me`],
    ['a token response', JSON.stringify({ token_type: 'Bearer', access_token: jwt(nested) })],
    ['a token of which the beginning was lost', jwt(nested).slice(30)],
  ] as const)('%s', ([, text]) => {
    expect(Object.fromEntries(shown(text)?.claims ?? [])).toEqual(nested);
  });

  test('a token that a terminal wrapped', () => {
    const wrapped = jwt(nested).replaceAll(/(.{80})/g, '$1\n');
    expect(shown(wrapped)?.claims.get('xms_st')).toEqual({ sub: 'abc' });
  });

  test('decoded claims, with words before and after them', () => {
    const found = shown(`claims:\n${JSON.stringify(nested, undefined, 2)}\n{"error": {"code": "x"}}`);
    expect([...(found?.claims.keys() ?? [])]).toEqual(Object.keys(nested));
    expect(found?.claims.get('xms_st')).toEqual(new Map([['sub', 'abc']]));
  });

  test('claims one a line: those that are read', () => {
    expect(shown('aud : https://graph.microsoft.com\nscp : User.Read')?.claims.get('scp')).toBe('User.Read');
  });

  test('the header of a token', () => {
    expect(shown(delegatedToken)?.header?.get('nonce')).toBe('n');
  });
});

describe('A token that was cut off in its payload', () => {
  const [head = '', payload = ''] = appOnlyToken.split('.');

  test('shows what came before the cut, and says that it is not all', () => {
    const found = piece(`Bearer ${head}.${payload.slice(0, 200)}`);
    expect([...(found?.claims.keys() ?? [])]).toEqual(['aud', 'iss', 'iat', 'nbf']);
    expect(found?.item.token.complete).toBe(false);
  });

  test('never shows a value that is cut itself, wherever the cut is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: payload.length - 1 }), (cut) => {
        const whole = new Map(Object.entries(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))));
        for (const [name, value] of piece(`Bearer ${head}.${payload.slice(0, cut)}`)?.claims ?? [])
          expect(value, name).toEqual(whole.get(name));
      }),
    );
  });

  test('without anything that can be read it shows nothing', () => {
    expect(piece(`Bearer ${head}.!!!!`)).toBeUndefined();
  });
});
