import { beforeEach, describe, expect, test } from 'vitest';
import { readClaimsOrToken } from '../engine/index.ts';
import { currentPaste, givenToken, paste, typedToken } from './paste-store.ts';

const error = '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}';

beforeEach(() => {
  paste.clear();
  const item = readClaimsOrToken('{"scp": "User.Read"}');
  if (item) paste.correct({ ...item, id: typedToken });
});

describe('A token that was given before anything was pasted', () => {
  test.for<readonly [how: string, give: (text: string) => void]>([
    ['pasted or dropped', paste.take],
    ['put into the box at once', paste.edit],
  ])('goes with the failure that is %s', ([, give]) => {
    give(error);
    expect(currentPaste()).toMatchObject({ text: error, mode: 'view' });
    expect(givenToken(currentPaste())).toBeDefined();
  });

  test.for([`Authorization: Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2ln\n${error}`, '{"aud": "x", "scp": "y"}'])(
    'gives way to a text that brings a token: %s',
    (text) => {
      paste.take(text);
      expect(givenToken(currentPaste())).toBeUndefined();
    },
  );

  test('has nothing to do with an example', () => {
    paste.replace(error);
    expect(givenToken(currentPaste())).toBeUndefined();
  });
});
