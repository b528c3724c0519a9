import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFragment, longestFragment, parseFragment, type FragmentValues } from './fragment.ts';

const guid = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';

describe('parseFragment', () => {
  test.for([
    ['app', guid, guid],
    ['app', guid.toUpperCase(), guid],
    ['tenant', guid, guid],
    ['cloud', 'us-gov', 'us-gov'],
    ['permission', 'Mail.Read,User.Read', ['Mail.Read', 'User.Read']],
    ['type', 'application', 'application'],
    ['method', 'GET', 'GET'],
    ['path', '/users/{id}/messages', '/users/{id}/messages'],
    ['user', 'anna@contoso.com', 'anna@contoso.com'],
    ['user', guid, guid],
    ['site', `contoso.sharepoint.com,${guid},${guid}`, `contoso.sharepoint.com,${guid},${guid}`],
    ['mailbox', 'sales@contoso.com', 'sales@contoso.com'],
    ['request', guid, guid],
    ['uti', 'AbCdEfGhIjKlMnOpQrStUv', 'AbCdEfGhIjKlMnOpQrStUv'],
    ['time', '2026-11-24T08:12:44Z', '2026-11-24T08:12:44Z'],
    ['done', 'see-grants,grant', ['see-grants', 'grant']],
    ['at', 'sources', 'sources'],
  ] as const)('%s=%s is read', ([key, text, value]) => {
    const hash = `#${new URLSearchParams({ [key]: text }).toString()}`;
    expect(parseFragment(hash)).toEqual({ values: { [key]: value }, refused: [], tooLong: false });
  });

  test.for([
    ['an unknown key', 'next=https://evil.example', 'unknown'],
    ['a key of the object prototype', '__proto__=1', 'unknown'],
    ['a key twice', `app=${guid}&app=${guid}`, 'double'],
    ['a command in an id', "app=';Remove-Item", 'unparsable'],
    ['a concrete path', `path=/users/${guid}`, 'unparsable'],
    ['a cloud that does not exist', 'cloud=moon', 'unparsable'],
    [
      'eleven permissions',
      `permission=${Array.from({ length: 11 }, (_, at) => `P${at}.Read`).join(',')}`,
      'unparsable',
    ],
    ['a permission twice', 'permission=Mail.Read,Mail.Read', 'unparsable'],
    ['a line break', 'mailbox=a%40b.com%0Aevil', 'unparsable'],
    ['an empty value', 'app=', 'unparsable'],
  ] as const)('%s is refused and named', ([, hash, why]) => {
    const { values, refused } = parseFragment(hash);
    expect(values).toEqual({});
    expect(refused).toEqual([{ key: hash.split('=')[0], why }]);
  });

  test('a good key beside a bad one is used', () => {
    expect(parseFragment(`#app=${guid}&x=1`).values).toEqual({ app: guid });
  });

  test('more than 2 kB is not read at all', () => {
    const hash = `app=${guid}&x=${'y'.repeat(longestFragment)}`;
    expect(parseFragment(hash)).toEqual({ values: {}, refused: [], tooLong: true });
  });

  test('no text makes it throw, and what it accepts it accepts again in the same form', () => {
    const pair = fc.tuple(fc.constantFrom('app', 'permission', 'path', 'user', 'done', 'at', 'zz'), fc.string());
    const hash = fc.oneof(
      fc.string(),
      fc.array(pair).map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(hash, (text) => {
        const { values } = parseFragment(text);
        expect(parseFragment(formatFragment(values)).values).toEqual(values);
      }),
    );
  });
});

test('what is written is read again', () => {
  const id = fc.uuid();
  const permission = fc.stringMatching(/^[A-Z][a-z]{1,8}\.[A-Z][a-z]{1,8}$/);
  const values: fc.Arbitrary<FragmentValues> = fc.record(
    { app: id, tenant: id, request: id, permission: fc.uniqueArray(permission, { minLength: 1, maxLength: 10 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, (given) => {
      expect(parseFragment(`#${formatFragment(given)}`)).toEqual({ values: given, refused: [], tooLong: false });
    }),
  );
});
