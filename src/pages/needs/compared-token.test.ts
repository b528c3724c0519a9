import { expect, test } from 'vitest';
import { deriveFacts, read } from '../../engine/index.ts';
import { comparedToken } from './compared-token.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenWith = (claims: object) => `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.c2ln`;
const compared = (text: string) => comparedToken(deriveFacts({ items: read(text).items }));
const graph = 'https://graph.microsoft.com';
const person = { aud: graph, idtyp: 'user', scp: 'User.Read Mail.Read', oid: '1', tid: '2' };

test('No token was shown: there is nothing to compare', () => {
  expect(compared('GET /me/messages')).toBeUndefined();
});

test('Of a person’s token: who calls, what it holds, and that it shows no role', () => {
  expect(compared(tokenWith(person))).toMatchObject({
    isForOther: false,
    caller: 'delegated',
    held: ['User.Read', 'Mail.Read'],
    wids: [],
  });
});

test('Of an app’s token: its roles', () => {
  expect(compared(tokenWith({ aud: graph, idtyp: 'app', roles: ['Mail.Read'], tid: '2' }))).toMatchObject({
    isForOther: false,
    caller: 'application',
    held: ['Mail.Read'],
  });
});

test('A token for another API is one for something else; a token without aud is taken for Graph’s', () => {
  expect(compared(tokenWith({ ...person, aud: 'https://management.azure.com/' }))?.isForOther).toBe(true);
  const { aud: _aud, ...unaddressed } = person;
  expect(compared(tokenWith(unaddressed))?.isForOther).toBe(false);
});

test('Single claims do not say that there are no roles', () => {
  const token = compared('{"scp": "Mail.Read", "idtyp": "user"}');
  expect(token).toMatchObject({ caller: 'delegated', held: ['Mail.Read'] });
  expect(token).not.toHaveProperty('wids');
});
