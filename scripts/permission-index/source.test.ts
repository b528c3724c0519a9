import { expect, test } from 'vitest';
import { readPermissions } from './source.ts';

const scheme = { requiresAdminConsent: true, privilegeLevel: 3 };
const pathSet = {
  schemeKeys: ['DelegatedWork'],
  methods: ['GET'],
  paths: { '/a/{id}': 'least=DelegatedWork;AlsoRequires=B.Read,C.Read' },
};
const permission = { authorizationType: 'oAuth2', schemes: { DelegatedWork: scheme }, pathSets: [pathSet] };

/** A file of enough entries, of which the first is the one given. */
const fileWith = (first: unknown) => ({
  permissions: {
    'A.Read': first,
    ...Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`X${at}.Read`, permission])),
  },
});

test('Reads a permission as it is published', () => {
  expect(readPermissions(fileWith(permission))[0]).toEqual({
    name: 'A.Read',
    resourceSpecific: false,
    schemes: { delegatedWork: { adminConsent: true, privilegeLevel: 3 } },
    pathSets: [
      {
        schemes: ['delegatedWork'],
        methods: ['GET'],
        paths: [{ path: '/a/{id}', least: ['delegatedWork'], alsoRequires: ['B.Read', 'C.Read'] }],
      },
    ],
  });
});

test.for([
  ['a list', [], /the file: expected an object, found a list/],
  ['another object', { a: 1 }, /permissions: expected an object, found nothing/],
  ['few entries', { permissions: { 'A.Read': permission } }, /expected hundreds of entries, found 1/],
  ['an entry that is none', fileWith('x'), /A\.Read: expected an object, found string/],
  [
    'no path sets',
    fileWith({ ...permission, pathSets: undefined }),
    /A\.Read\.pathSets: expected a list, found nothing/,
  ],
  [
    'an unknown scheme',
    fileWith({ ...permission, pathSets: [{ ...pathSet, schemeKeys: ['Guest'] }] }),
    /"Guest" is not a scheme/,
  ],
  [
    'an unknown method',
    fileWith({ ...permission, pathSets: [{ ...pathSet, methods: ['MERGE'] }] }),
    /"MERGE" is not a method/,
  ],
  [
    'an unknown flag',
    fileWith({ ...permission, pathSets: [{ ...pathSet, paths: { '/a': 'most=Application' } }] }),
    /"most", which this program does not know/,
  ],
  [
    'a path that is none',
    fileWith({ ...permission, pathSets: [{ ...pathSet, paths: { a: '' } }] }),
    /"a" is not a path entry/,
  ],
  ['no consent flag', fileWith({ ...permission, schemes: { DelegatedWork: {} } }), /requiresAdminConsent/],
  [
    'a name that is none',
    { permissions: { ...fileWith(permission).permissions, 'a b': permission } },
    /"a b" is not the name/,
  ],
] as const)('Refuses %s, and says where', ([, file, message]) => {
  expect(() => readPermissions(file)).toThrow(message);
});
