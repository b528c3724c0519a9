import { expect, test } from 'vitest';
import cases from '../../cases/permission-requests.json' with { type: 'json' };
import { permissionIndex } from '../../terminal/permission-tables.ts';
import { matchRequest } from './match.ts';
import { needOf } from './need.ts';
import { schemes } from './scheme.ts';

/** What reference pages say of requests; many pages are older than the data: docs/permissions.md explains the differences. */
interface RequestCase {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** Null where the table of the page could not be read. */
  readonly expect: Readonly<Record<string, { readonly least: readonly string[] } | null>> | null;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript narrows the literals of a JSON module.
const requests = cases as readonly unknown[] as readonly RequestCase[];

const index = permissionIndex();
const matched = requests.map((one) => ({ one, match: matchRequest(index, one) }));

/** Page against index, for every kind of caller; an app under /me is left out: pages list it, and it cannot work. */
const compared = matched.flatMap(({ one, match }) => {
  if (match.kind !== 'found' || !one.expect) return [];
  const { cells, isMe } = needOf(match);
  return schemes
    .filter((scheme) => !(isMe && scheme === 'application'))
    .map((scheme) => ({ page: one.expect?.[scheme]?.least, ours: cells[scheme] }));
});

const both = compared.flatMap(({ page, ours }) => (page && ours ? [{ page, ours }] : []));
const texts = (list: readonly (readonly string[])[]) => list.map((names) => names.join(' and ')).toSorted();

test('Nearly every request of the reference pages is found', () => {
  const found = matched.filter(({ match }) => match.kind === 'found' || match.kind === 'batch');
  expect(found.length / requests.length).toBeGreaterThanOrEqual(0.95);
});

test('Page and index agree for which callers there is a form', () => {
  const agreeing = compared.filter(({ page, ours }) => (page === undefined) === (ours === null));
  expect(agreeing.length / compared.length).toBeGreaterThanOrEqual(0.94);
});

test('The least are the same, as far as the page is as new as the data', () => {
  const equal = both.filter(({ page, ours }) => page.toSorted().join() === texts(ours.least).join());
  expect(equal.length / both.length).toBeGreaterThanOrEqual(0.76);
});

test('What the page calls the least is at least enough', () => {
  const listed = both.filter(({ page, ours }) =>
    page.every((name) => texts([...ours.least, ...ours.higher]).includes(name)),
  );
  expect(listed.length / both.length).toBeGreaterThanOrEqual(0.93);
});
