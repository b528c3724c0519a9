import { beforeEach, describe, expect, test } from 'vitest';
import { currentPaste, givenToken, paste, typedToken } from '../paste-store.ts';
import { forgetGiven, forgetLookedAt, giveToken } from './given.ts';
import { inspect, inspectGiven, type InspectedToken } from './inspected.ts';
import { currentTokens, tokens } from './token-store.ts';

function tokenOf(text: string): InspectedToken {
  const token = inspect(text);
  if (token?.kind !== 'token') throw new Error('No token in this.');
  return token;
}

const payload = Buffer.from('{"aud":"https://graph.microsoft.com","scp":"User.Read","upn":"anna@contoso.com"}');
const jwt = `eyJhbGciOiJSUzI1NiJ9.${payload.toString('base64url')}.c2lnbmF0dXJl`;
const other = tokenOf('{"aud": "https://graph.microsoft.com", "roles": ["User.Read.All"]}');

beforeEach(() => {
  paste.clear();
  tokens.forget('other');
  tokens.forget('own');
});

test('a token that is brought to the first page is there, and nothing of its text', () => {
  giveToken(tokenOf(jwt));
  expect(givenToken(currentPaste())).toMatchObject({
    id: typedToken,
    origin: { kind: 'correction' },
    token: { form: 'jwt', claims: { scp: 'User.Read' } },
  });
  expect(JSON.stringify(currentPaste())).not.toContain('c2lnbmF0dXJl');
});

test('of a token that was cut off, the first page learns that it was', () => {
  giveToken(tokenOf(`Authorization: Bearer ${jwt.slice(0, 118)}`));
  expect(givenToken(currentPaste())).toMatchObject({ kind: 'credential', credential: 'broken-token' });
});

describe('What is forgotten', () => {
  test('on the page of tokens is forgotten on the first page too', () => {
    const token = tokenOf(jwt);
    tokens.read('own', token);
    giveToken(token);
    forgetLookedAt();
    expect(givenToken(currentPaste())).toBeUndefined();
    expect(currentTokens().own).toBeUndefined();
  });

  test('on the first page is forgotten on the page of tokens too', () => {
    const token = tokenOf(jwt);
    tokens.read('own', token);
    giveToken(token);
    forgetGiven();
    expect(givenToken(currentPaste())).toBeUndefined();
    expect(currentTokens().own).toBeUndefined();
  });

  test('was looked at without being read here: the one beside it is looked at', () => {
    giveToken(tokenOf(jwt));
    tokens.read('other', other);
    forgetLookedAt();
    expect(givenToken(currentPaste())).toBeUndefined();
    expect(currentTokens()).toMatchObject({ own: other, works: false });
  });

  test('is another token than the given one: that one stays', () => {
    giveToken(tokenOf(jwt));
    tokens.read('own', other);
    forgetLookedAt();
    expect(givenToken(currentPaste())).toBeDefined();
  });

  test('on the first page leaves another token as it is', () => {
    giveToken(tokenOf(jwt));
    tokens.read('own', other);
    forgetGiven();
    expect(currentTokens().own).toBe(other);
  });
});

test('a given token is compared, looked at from the other side, and back: it is not lost', () => {
  giveToken(tokenOf(jwt));
  const given = givenToken(currentPaste());
  const looked = given && inspectGiven(given);
  if (!looked) throw new Error('It was lost.');
  tokens.read('other', other);
  tokens.lookAtOther(looked);
  expect(currentTokens()).toMatchObject({ own: other, other: looked });
  tokens.lookAtOther(other);
  expect(currentTokens()).toMatchObject({ own: looked, other });
  forgetGiven();
  expect(currentTokens().own).toBe(other);
});
