import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decodeRoleTable, roleTableFormat } from '../src/engine/permissions/role-table.ts';
import { entriesOf, listOf, membersOf } from './permission-index/source.ts';

const usage = `Makes public/data/role-table.json from the list of roles that requests need.
Usage: npx tsx scripts/make-role-table.ts --roles FILE [--out FILE]
`;

/** kB (1000 bytes) of gzip that the table may have. */
const budget = 20;

const callers: Readonly<Record<string, string>> = {
  delegated: 'delegated',
  'delegated acting on others': 'others',
  'app too': 'apps-too',
};

try {
  make();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
  process.exitCode = 1;
}

function make(): void {
  const { values } = parseArgs({
    options: { roles: { type: 'string' }, out: { type: 'string', default: 'public/data/role-table.json' } },
  });
  if (values.roles === undefined) throw new Error('--roles is missing.');
  const { checked, targets, entries } = membersOf(JSON.parse(readFileSync(values.roles, 'utf8')), 'the file');
  const rows = listOf(entries, 'entries').map(entryOf);
  const { about: _about, otherRoles: _otherRoles, ...rules } = membersOf(targets, 'targets');
  const text = `${JSON.stringify({ format: roleTableFormat, checked, targets: rules, entries: rows })}\n`;
  const decoded = decodeRoleTable(text);
  if (!decoded.ok) throw new Error(`The list has not the expected shape: ${decoded.problem.text}`);
  writeFileSync(values.out, text);
  const size = gzipSync(text, { level: 9 }).length / 1000;
  console.log(`${values.out}: ${rows.length} entries, ${size.toFixed(1)} kB gzip, checked ${decoded.value.checked}`);
  if (size > budget) throw new Error(`The table has ${size.toFixed(1)} kB of gzip; ${budget} are allowed.`);
}

function entryOf(value: unknown): object {
  const {
    callers: who,
    version,
    include: _include,
    unassignable: _unassignable,
    roles,
    remark,
    ...rest
  } = membersOf(value, 'an entry');
  const kind = typeof who === 'string' ? callers[who] : undefined;
  if (kind === undefined)
    throw new Error(`${String(rest['id'])}: "${String(who)}" is no kind of caller that this program knows.`);
  return {
    ...rest,
    roles: listOf(roles, `${String(rest['id'])}.roles`).map(optionOf),
    callers: kind,
    ...(typeof remark === 'string' && { remark }),
    ...(version === 'beta' && { betaOnly: true }),
  };
}

function optionOf(value: unknown): unknown {
  const members = entriesOf(value, 'a role').filter(([, member]) => member !== null);
  const { name, ...rest } = Object.fromEntries(members);
  return Object.keys(rest).length === 0 ? name : { name, ...rest };
}
