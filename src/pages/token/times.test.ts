import { describe, expect, test } from 'vitest';
import { claimMeanings } from '../../reference/claim-meanings.ts';
import { lifetimeOf, timeOf, timesOf, validityOf, validityWords } from './times.ts';
import { textOf, visible } from './visible.ts';

const now = 1_795_508_000;
const life = (iat: number, exp: number) => lifetimeOf(new Map([['iat', iat], ['exp', exp]])); // prettier-ignore

describe('How long a token is valid, in words', () => {
  test.for([
    ['over', now - 15_240, now - 10_800, 'expired', 'Was valid for 74 minutes, expired 3 hours ago'],
    ['at the second it ends', now - 3600, now, 'expired', 'Was valid for 60 minutes, expired 0 seconds ago'],
    ['now', now - 1800, now + 2640, 'valid', 'Valid for 74 minutes in all, ends in 44 minutes'],
    [
      'a clock that is a little behind',
      now + 200,
      now + 3800,
      'valid',
      'Valid for 60 minutes in all, ends in 63 minutes',
    ],
    ['later', now + 7200, now + 10_800, 'not-yet', 'Not valid yet: begins in 2 hours, then lasts 60 minutes'],
    ['it ends before it begins', now + 60, now - 60, 'expired', 'Expired 60 seconds ago'],
  ] as const)('%s', ([, from, until, validity, words]) => {
    expect(validityOf(life(from, until), now)).toBe(validity);
    expect(validityWords(life(from, until), now)).toBe(words);
  });

  test('without an end nothing is claimed', () => {
    expect(validityOf(lifetimeOf(new Map([['iat', now]])), now)).toBe('unknown');
    expect(validityWords(lifetimeOf(new Map()), now)).toBe('When it ends was not shown');
  });
});

describe('What is a time', () => {
  test.for([
    ['a number', 1_795_508_000, 1_795_508_000],
    ['digits', '1795508000', 1_795_508_000],
    ['words', 'tomorrow', undefined],
    ['a number that no date can show', 1e300, undefined],
    ['nothing', undefined, undefined],
  ] as const)('%s', ([, value, seconds]) => {
    expect(timeOf(value)).toBe(seconds);
  });

  test('they are told in their order', () => {
    const claims = new Map<string, unknown>([['exp', 3], ['iat', 1], ['xms_tcdt', 0], ['scp', 'User.Read']]); // prettier-ignore
    expect(timesOf(claims, claimMeanings).map(({ name }) => name)).toEqual(['xms_tcdt', 'iat', 'exp']);
  });
});

describe('A value is shown as it is', () => {
  test('what turns or hides a text is written out', () => {
    expect(visible('a\u202Egpj.exe\u200B')).toBe('a⟨U+202E⟩gpj.exe⟨U+200B⟩');
    expect(visible('Müller 📬 مرحبا')).toBe('Müller 📬 مرحبا');
  });

  test.for([
    ['a list of texts', ['a', 'b'], 'a, b'],
    ['a list of other things', [1, 'b'], '[1,"b"]'],
    ['an object of a decoded text', new Map([['sub', 'x']]), '{"sub":"x"}'],
    ['nothing', undefined, ''],
    ['an object', { a: [true] }, '{"a":[true]}'],
  ] as const)('%s', ([, value, text]) => {
    expect(textOf(value)).toBe(text);
  });
});
