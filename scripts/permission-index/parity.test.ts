import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { decodePublishedIndex } from '../../src/engine/permissions/decode-index.ts';
import { judgeNeed } from '../../src/engine/permissions/judge-need.ts';
import { matchRequest } from '../../src/engine/permissions/match.ts';
import type { Scheme } from '../../src/engine/permissions/scheme.ts';
import { templatesOf as published } from './cells.ts';
import { encodeIndex } from './encode.ts';
import { filled, numbersFrom } from './filled-template.ts';
import { asMeant, naiveCell, naiveCells, naivelyEnough, oneSpelling, type RawData } from './naive-reading.ts';
import { readPermissions } from './source.ts';

// Over all of the data: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const raw: { readonly permissions: RawData } = JSON.parse(
  brotliDecompressSync(readFileSync('src/cases/published-permissions.json.br')).toString('utf8'),
);
const text = readFileSync('public/data/permission-index.json', 'utf8');
const decoded = decodePublishedIndex(text);
if (!decoded.ok) throw new Error(decoded.problem.text);
const index = decoded.value;
const cells = naiveCells(raw.permissions);

const schemes = [
  ['DelegatedWork', 'delegatedWork', { caller: 'delegated', account: 'work' }],
  ['DelegatedPersonal', 'delegatedPersonal', { caller: 'delegated', account: 'personal' }],
  ['Application', 'application', { caller: 'application' }],
] as const satisfies readonly (readonly [string, Scheme, object])[];

/** Every template in its raw spelling, with the methods of all its spellings. */
const templates = new Map<string, Set<string>>();
for (const { pathSets } of Object.values(raw.permissions)) {
  for (const { methods, paths } of pathSets) {
    for (const path of Object.keys(paths)) templates.set(path, new Set([...(templates.get(path) ?? []), ...methods]));
  }
}

test('The committed index is what the script makes of the published data', () => {
  const permissions = readPermissions(raw);
  expect(permissions).toHaveLength(917);
  const made = encodeIndex(permissions, published(permissions), { date: index.date, commit: index.commit });
  expect(made === text).toBe(true);
});

test('Every template, filled in every form that it allows, finds itself or what it was united into', () => {
  const random = numbersFrom(7);
  const lost: string[] = [];
  for (const [template, methods] of templates) {
    for (const method of methods) {
      for (let round = 0; round < 3; round += 1) {
        const url = filled(asMeant(template), random);
        const match = matchRequest(index, { method, url });
        const found = match.kind === 'found' ? oneSpelling(match.template) : match.kind;
        if (found !== oneSpelling(template)) lost.push(`${method} ${template} as ${url} finds ${found}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('The verdict is that of a naive reading of the raw data, for every template, method, scheme and many tokens', () => {
  const random = numbersFrom(11);
  const names = Object.keys(raw.permissions);
  const wrong: string[] = [];
  let judged = 0;
  for (const [template, methods] of templates) {
    if (template.includes('?')) continue;
    for (const method of methods) {
      const match = matchRequest(index, { method, url: asMeant(template) });
      for (const [rawScheme, , holder] of schemes) {
        const isMe = rawScheme === 'Application' && /^\/me(?:\/|$)/.test(template);
        const cell = isMe ? undefined : naiveCell(cells, method, rawScheme, template);
        for (const held of tokensFor(cell ? [...cell.keys()] : [], names, random)) {
          const verdict = judgeNeed(index, match, { ...holder, held });
          const said =
            verdict.kind === 'enough' || (verdict.kind === 'cannot-tell' && verdict.because === 'depends-on-request');
          const expected = cell !== undefined && naivelyEnough(cell, new Set(held));
          judged += 1;
          if (said !== expected) wrong.push(`${method} ${template} ${rawScheme} [${held.join(' ')}]: ${verdict.kind}`);
        }
      }
    }
  }
  expect(judged).toBeGreaterThan(150_000);
  expect(wrong).toEqual([]);
});

/** Nothing; one that is listed; two that are; some that are not; one of each. */
function tokensFor(listed: readonly string[], names: readonly string[], random: () => number): string[][] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? 'User.Read';
  const other = [pick(names), pick(names)];
  return [[], [pick(listed)], [pick(listed), pick(listed)], other, [pick(names), pick(listed)], [...listed]];
}
