import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionOverrides } from '../../reference/permission-overrides.ts';
import { decodePermissionDetails } from './decode-details.ts';
import { decodePublishedIndex } from './decode-index.ts';
import type { Cell } from './permission-index.ts';
import { repaired, rowAt } from './repair.ts';
import { schemes } from './scheme.ts';

const published = decodePublishedIndex(readFileSync('public/data/permission-index.json', 'utf8'));
const details = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
if (!published.ok || !details.ok) throw new Error('The tables cannot be read.');
const { value: index } = published;
const { byName } = details.value;

/** Known to Graph, but not in the data. */
const unpublished = new Set(['Directory.AccessAsUser.All', 'User.Create', 'User.ReadUpdate.All']);

test('Every line names permissions that exist, its reason, and the page that says so', () => {
  for (const { least, higher, why, source, checked } of permissionOverrides) {
    const named = schemes.flatMap((scheme) => [...(least?.[scheme] ?? []), ...(higher?.[scheme] ?? [])]);
    const unknown = named
      .flatMap((text) => text.split(' and '))
      .filter((name) => !byName.has(name) && !unpublished.has(name));
    expect(unknown).toEqual([]);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\/graph\/api\/[a-z0-9-]+$/);
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('Every line still says other than the data does: what newer data has right goes', () => {
  const now = repaired(index);
  const idle = permissionOverrides.flatMap(({ methods, templates }) =>
    templates.flatMap((template) =>
      methods
        .filter((method) => {
          const [before, after] = [rowAt(index.root, template, method), rowAt(now.root, template, method)];
          return before && after && schemes.every((scheme) => written(before[scheme]) === written(after[scheme]));
        })
        .map((method) => `${method} ${template}`),
    ),
  );
  expect(idle).toEqual([]);
});

const written = (cell: Cell | null) => JSON.stringify([cell?.least, cell?.higher.map(String).toSorted()]);

test('A line that is the same as another finds it', () => {
  for (const { sameAs, methods } of permissionOverrides) {
    if (sameAs !== undefined) for (const method of methods) expect(rowAt(index.root, sameAs, method)).toBeDefined();
  }
});

test('Other requests and the other index are left alone', () => {
  const line = {
    methods: ['GET'],
    templates: ['/me/new'],
    least: { application: ['A and B'] },
    why: 'W.',
    source: 's',
    checked: 'c',
  } as const;
  const changed = repaired(index, [line]);
  expect(rowAt(changed.root, '/me/new', 'GET')).toMatchObject({
    delegatedWork: null,
    application: { least: [['A', 'B']], higher: [] },
  });
  expect(rowAt(index.root, '/me/new', 'GET')).toBeUndefined();
  expect(rowAt(changed.root, '/me/messages', 'GET')).toBe(rowAt(index.root, '/me/messages', 'GET'));
});
