import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePermissionDetails } from './decode-details.ts';
import { kinOf } from './kin.ts';
import { nearestNames } from './nearest-names.ts';
import { openedBy, type OpenedRequest } from './opened-requests.ts';
import type { Row } from './permission-index.ts';
import { decodePermissionIndex } from './permission-table.ts';
import { indexOf } from './repair.ts';
import { schemes } from './scheme.ts';
import { templatesOf } from './templates-of.ts';

const textOf = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

const published = decodePermissionIndex(textOf('permission-index.json'));
const details = decodePermissionDetails(textOf('permission-details.json'));
if (!published.ok || !details.ok) throw new Error('A table does not load.');
const [index, table] = [published.value, details.value];

/** One permission looked for in every row, without any of the reverse map's shortcuts. */
function naively(permission: string): OpenedRequest[] {
  return templatesOf(index).flatMap(({ template, edges, rows }) =>
    [...rows].flatMap(([method, row]): OpenedRequest[] => {
      const as = schemes.flatMap((scheme) => {
        const cell = row[scheme];
        if (!cell || (scheme === 'application' && edges[0] === 'me')) return [];
        const isAlone = (names: readonly string[]) => names.length === 1 && names[0] === permission;
        if (cell.least.some(isAlone)) return [[scheme, 'least']];
        if (cell.higher.some(isAlone)) return [[scheme, 'higher']];
        const isPartner = [...cell.least, ...cell.higher].some((names) => names.includes(permission));
        return isPartner ? [[scheme, 'together']] : [];
      });
      return as.length === 0 ? [] : [{ method, template, as: Object.fromEntries(as) }];
    }),
  );
}

test('The reverse map says of every sixth permission, and of the largest, what a naive reading says', () => {
  const names = index.permissions.filter((_, at) => at % 6 === 0);
  for (const name of [...names, 'DeviceManagementConfiguration.ReadWrite.All', 'Directory.Read.All', '__proto__'])
    expect(openedBy(index, name), name).toEqual(naively(name));
});

test('No request of the index is lost, and nothing is opened by a name that the details do not have', () => {
  const opened = new Set(
    table.all.flatMap(({ name }) => openedBy(index, name).map(({ method, template }) => `${method} ${template}`)),
  );
  const opens = ({ delegatedWork, delegatedPersonal, application }: Row, isMe: boolean) =>
    delegatedWork !== null || delegatedPersonal !== null || (application !== null && !isMe);
  const all = templatesOf(index).flatMap(({ template, edges, rows }) =>
    [...rows].flatMap(([method, row]) => (opens(row, edges[0] === 'me') ? [`${method} ${template}`] : [])),
  );
  expect(all.filter((request) => !opened.has(request))).toEqual([]);
  expect(index.permissions.filter((name) => !table.byName.has(name))).toEqual([]);
});

test.for([
  ['Mail.Read', 'delegatedWork', 'Mail.ReadBasic'],
  ['Mail.Read', 'application', 'Mail.ReadBasic.All'],
  ['User.Read.All', 'delegatedWork', 'User.Read'],
  ['Files.ReadWrite', 'delegatedWork', 'Files.Read'],
  ['DeviceManagementConfiguration.ReadWrite.All', 'application', 'DeviceManagementConfiguration.Read.All'],
] as const)('Where %s (%s) is more than needed, the least is most often %s', ([name, scheme, least]) => {
  expect(kinOf(index, table, name, scheme).instead[0]?.permission).toBe(least);
});

test('A permission that is the least wherever it stands has nothing in its place', () => {
  expect(kinOf(index, table, 'Mail.Send', 'application')).toEqual({ opens: 10, instead: [] });
  expect(kinOf(index, table, 'openid', 'delegatedWork')).toEqual({ opens: 0, instead: [] });
});

test('A search for many things makes no kin: which of its least permissions it takes is said in the body', () => {
  const search = {
    least: { application: ['Files.Read.All', 'Mail.ReadBasic.All'] },
    higher: { application: ['Mail.Read'] },
  };
  const small = indexOf([
    { methods: ['POST'], templates: ['/search/query'], ...search, why: '', source: '', checked: '' },
  ]);
  expect(kinOf(small, table, 'Mail.Read', 'application')).toEqual({ opens: 1, instead: [] });
});

test.for([
  ['Mail.Sent', 'Mail.Send'],
  ['mail.send', 'Mail.Send'],
  ['User.ReadAll', 'User.Read.All'],
  ['Directory.ReadWrte.All', 'Directory.ReadWrite.All'],
  ['Mail.Send.All', 'Mail.Send'],
  ['Sites.Selectd', 'Sites.Selected'],
  ['mail', 'Mail.Read'],
] as const)('Somebody who asks for %s may mean %s', ([asked, name]) => {
  expect(nearestNames(index.permissions, asked)).toContain(name);
});

test.for(['', ' ', 'xyzzy', '%E0%A4%A', 'x'.repeat(10_000)])('Nothing is near to “%s”', (asked) => {
  expect(nearestNames(index.permissions, asked)).toEqual([]);
});
