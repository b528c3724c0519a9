import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { roleTableText } from './role-table/role-table-text.ts';

const usage = `Makes public/data/role-table.json from scripts/role-table/roles.json, the list of roles that requests need.
Usage: npx tsx scripts/make-role-table.ts [--roles FILE] [--out FILE]
`;

/** kB (1000 bytes) of gzip that the table may have. */
const budget = 20;

try {
  make();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
  process.exitCode = 1;
}

function make(): void {
  const { values } = parseArgs({
    options: {
      roles: { type: 'string', default: 'scripts/role-table/roles.json' },
      out: { type: 'string', default: 'public/data/role-table.json' },
    },
  });
  const text = roleTableText(JSON.parse(readFileSync(values.roles, 'utf8')));
  writeFileSync(values.out, text);
  const size = gzipSync(text, { level: 9 }).length / 1000;
  console.log(`${values.out}: ${size.toFixed(1)} kB gzip`);
  if (size > budget) throw new Error(`The table has ${size.toFixed(1)} kB of gzip; ${budget} are allowed.`);
}
