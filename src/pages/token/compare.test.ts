import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf, read, type TokenItem } from '../../engine/index.ts';
import { aspects } from './aspects.ts';
import { compare, isSameToken, isTelling } from './compare.ts';
import { consequenceOf, headlineOf } from './comparison-words.ts';
import { sideOf, type Side } from './side.ts';

const now = 1_795_508_000;
const tenant = '3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad';

const person = {
  aud: 'https://graph.microsoft.com',
  iss: `https://sts.windows.net/${tenant}/`,
  iat: now - 900,
  nbf: now - 900,
  exp: now + 3000,
  acct: 0,
  acr: '1',
  amr: ['pwd', 'mfa'],
  appid: '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1',
  appidacr: '0',
  idtyp: 'user',
  oid: 'c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905',
  scp: 'User.Read Mail.Read',
  sub: 'pairwise',
  tid: tenant,
  upn: 'anna@contoso.com',
  uti: 'one',
  ver: '1.0',
  wids: ['62e90394-69f5-4237-9190-012177145e10', 'b79fbf4d-3ef9-4689-8143-76b194e85509'],
};
const { upn: _upn, scp: _scp, acct: _acct, amr: _amr, ...shared } = person;
const app = { ...shared, idtyp: 'app', oid: 'app-object', sub: 'app-object', roles: ['User.Read.All'], wids: [] };

type Claims = Readonly<Record<string, unknown>>;

function side(claims: Claims): Side {
  const text = JSON.stringify(claims);
  const item = read(text).items.find((one): one is TokenItem => one.kind === 'token');
  if (!item) throw new Error('No claims in this.');
  return sideOf(claimsOf(item, text));
}

const compared = (works: Claims, fails: Claims) => compare(side(works), side(fails), now);
const headline = (works: Claims, fails: Claims): string =>
  headlineOf(compared(works, fails), [side(works), side(fails)]);

describe('What is said first', () => {
  test.for<readonly [name: string, works: Claims, fails: Claims, said: string]>([
    ['a missing scope', person, { ...person, scp: 'User.Read' }, 'Only the working token holds `Mail.Read`'],
    [
      'several missing roles',
      { ...app, roles: ['A.Read.All', 'B.Read.All', 'C.Read.All'] },
      app,
      'Only the working token holds `A.Read.All`, `B.Read.All` and 1 more',
    ],
    [
      'a missing scope before another tenant',
      person,
      { ...person, scp: 'User.Read', tid: 'other' },
      'Only the working token holds `Mail.Read`',
    ],
    ['another API', person, { ...person, aud: 'https://management.azure.com' }, 'They are for two different APIs'],
    ['an app in place of a person', person, app, 'One acts for a person, the other for the app itself'],
    [
      'another tenant',
      person,
      { ...person, tid: 'c0ffee00-0000-4000-8000-000000000000' },
      'They belong to two tenants',
    ],
    [
      'another person',
      person,
      { ...person, oid: 'x', upn: 'ben@contoso.com' },
      'They stand for two different identities',
    ],
    [
      'another app',
      person,
      { ...person, appid: 'ffffffff-0000-4000-8000-000000000000' },
      'Two different apps asked for them',
    ],
    ['expired', person, { ...person, exp: now - 60 }, 'They are not both valid now'],
    ['no second factor', person, { ...person, amr: ['pwd'] }, 'The sign-ins used other methods'],
    [
      'less than the failing one',
      { ...person, scp: 'User.Read' },
      person,
      'The failing token holds more than the working one',
    ],
    [
      'only what differs in every token',
      person,
      { ...person, uti: 'two', iat: now - 800 },
      'They differ in nothing that matters',
    ],
    [
      'only scopes of the sign-in',
      { ...person, scp: `${person.scp} openid profile` },
      person,
      'They differ in nothing that matters',
    ],
    ['nothing', person, person, 'Both are the same token'],
    [
      'nothing, of what was shown',
      { aud: person.aud, scp: 'A.Read' },
      { aud: person.aud, scp: 'A.Read' },
      'What was shown of both is the same',
    ],
  ])('%s', ([, works, fails, said]) => {
    expect(headline(works, fails)).toBe(said);
  });
});

describe('What is a difference', () => {
  const ids = (works: Claims, fails: Claims) => compared(works, fails).telling.map(({ id }) => id);

  test.for<readonly [name: string, works: Claims, fails: Claims, expected: readonly string[]]>([
    ['a person and an app', person, app, ['caller', 'methods', 'roles-of-directory']],
    ['Graph by its id and by its address', person, { ...person, aud: '00000003-0000-0000-c000-000000000000' }, []],
    ['Graph with and without a slash', person, { ...person, aud: 'https://graph.microsoft.com/' }, []],
    ['Graph of two clouds', person, { ...person, aud: 'https://graph.microsoft.us' }, ['audience', 'cloud']],
    ['the same id in capitals', person, { ...person, tid: tenant.toUpperCase() }, []],
    ['methods in another order', person, { ...person, amr: ['mfa', 'pwd'] }, []],
    ['a directory role', person, { ...person, wids: [] }, ['roles-of-directory']],
    ['a mark that is no role', person, { ...person, wids: person.wids.slice(0, 1) }, []],
    ['a device on one side', { ...person, deviceid: 'd' }, person, ['device']],
    ['a secret and a certificate', { ...app, appidacr: '1' }, { ...app, appidacr: '2' }, ['app-proof']],
    ['a service principal that was made anew', app, { ...app, oid: 'new', sub: 'new' }, ['account']],
    [
      'two people, of whom one shows no object id',
      person,
      { ...person, oid: undefined, upn: 'ben@c.com' },
      ['account'],
    ],
    ['one person, who shows an object id once', person, { ...person, oid: undefined }, []],
    [
      'two people whose sign-in names stand under two names, and once more under the same',
      { ...person, oid: undefined, unique_name: 'anna@contoso.com' },
      { ...person, oid: undefined, upn: undefined, unique_name: 'ben@contoso.com' },
      ['account'],
    ],
  ])('%s', ([, works, fails, expected]) => {
    expect(ids(works, fails)).toEqual(expected);
  });

  test('a claim that was not shown is open, not missing', () => {
    const { telling, open } = compared(person, { aud: person.aud, scp: person.scp });
    expect(telling).toEqual([]);
    expect(open).toContain('amr');
    expect(open).not.toContain('scp');
  });

  test('without what one of them holds, permissions are not compared', () => {
    expect(compared(person, { aud: person.aud, tid: tenant }).permissions).toBeUndefined();
  });

  test('names of permissions are compared without regard to case', () => {
    expect(compared(person, { ...person, scp: 'user.read MAIL.READ' }).permissions).toEqual({ works: [], fails: [] });
  });

  test('a failing token that is older than the working one can be older than the grant', () => {
    const older = { ...person, scp: 'User.Read', iat: now - 3000, nbf: now - 3000 };
    expect(compared(person, older).older).toBe(true);
    expect(compared(older, person).older).toBe(false);
    expect(compared(person, { ...older, appid: 'other' }).older).toBe(false);
  });

  test('where nothing matters, it is said that the difference lies outside', () => {
    expect(consequenceOf(compared(person, { ...person, uti: 'two' }))).toMatch(/outside of them/);
    expect(consequenceOf(compared(person, { ...person, tid: 'x' }))).toBeUndefined();
  });
});

const name = fc.oneof(
  fc.constantFrom(
    'aud',
    'iss',
    'scp',
    'roles',
    'wids',
    'exp',
    'nbf',
    'iat',
    'oid',
    'upn',
    'appid',
    'tid',
    'amr',
    'cnf',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', '_claim_sources', 'groups', 'idtyp', 'acct', 'xms_cc'),
  fc.string(),
);
const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.jsonValue(), fc.array(fc.string()));
const claims = fc.array(fc.tuple(name, value)).map((entries) => new Map(entries));

const anySide = fc.tuple(claims, fc.boolean()).map(([payload, complete]): Side => {
  const text = JSON.stringify(Object.fromEntries(payload));
  const item = read(text).items.find((one): one is TokenItem => one.kind === 'token');
  const made = item ? sideOf(claimsOf(item, text)) : side(person);
  return { ...made, complete };
});

describe('For any two tokens', () => {
  test('comparing never throws, and always ends in words', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.integer(), (one, other, at) => {
        const comparison = compare(one, other, at);
        expect(headlineOf(comparison, [one, other])).not.toBe('');
        for (const { text, label } of comparison.telling) expect(text !== '' && label !== '').toBe(true);
      }),
    );
  });

  test('equal tokens are never called different', () => {
    fc.assert(
      fc.property(anySide, fc.integer(), (one, at) => {
        const turned = { ...one, claims: new Map([...one.claims].toReversed()) };
        const comparison = compare(one, turned, at);
        expect(isSameToken(comparison)).toBe(true);
        expect(isTelling(comparison)).toBe(false);
      }),
    );
  });

  test('the other way round the same things differ', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.integer(), (one, other, at) => {
        const [there, back] = [compare(one, other, at), compare(other, one, at)];
        expect(back.telling.map(({ id }) => id)).toEqual(there.telling.map(({ id }) => id));
        expect(back.permissions?.works).toEqual(there.permissions?.fails);
      }),
    );
  });

  test('every claim is told, and once: as different, the same, or open', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.integer(), (one, other, at) => {
        const { idle, equal, open, telling, permissions } = compare(one, other, at);
        const told = [...idle.map(({ id }) => id), ...equal, ...open];
        expect(new Set(told).size).toBe(told.length);
        const inWords = aspects.filter(({ id }) => telling.some((difference) => difference.id === id));
        const differ = [...(permissions?.works ?? []), ...(permissions?.fails ?? [])].length > 0;
        const all = new Set([
          ...told,
          ...inWords.flatMap(({ claims: names }) => names),
          ...(differ ? [one, other].map(({ facts }) => (facts.caller?.value === 'application' ? 'roles' : 'scp')) : []),
        ]);
        expect([...one.claims.keys(), ...other.claims.keys()].filter((key) => !all.has(key))).toEqual([]);
      }),
    );
  });
});
