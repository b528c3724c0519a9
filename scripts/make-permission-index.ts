import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { templatesOf } from './permission-index/cells.ts';
import { encodeDetails, idsInside, readIds } from './permission-index/details.ts';
import { encodeIndex } from './permission-index/encode.ts';
import { entriesOf, membersOf, readPermissions } from './permission-index/source.ts';

const usage = `Makes public/data/permission-index.json and permission-details.json from Microsoft's published permission data.
Usage: npx tsx scripts/make-permission-index.ts --permissions FILE --descriptions FILE --provisioning FILE --date YYYY-MM-DD --commit ID
The files are permissions/new/permissions.json, permissions/permissions-descriptions.json and permissions/new/provisioningInfo.json
of microsoftgraph/microsoft-graph-devx-content; date and commit are those of the state that they were taken from.
A reduced copy of permissions.json, with the ids in its entries, needs no other file. --out FOLDER writes elsewhere. --copy FILE also writes the facts of permissions.json, compressed, for the tests.
`;

/** kB (1000 bytes) of brotli that the index may have. */
const budget = 45;

try {
  make();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
  process.exitCode = 1;
}

function make(): void {
  const { values } = parseArgs({
    options: {
      permissions: { type: 'string' },
      descriptions: { type: 'string' },
      provisioning: { type: 'string' },
      date: { type: 'string' },
      commit: { type: 'string' },
      out: { type: 'string', default: 'public/data' },
      copy: { type: 'string' },
    },
  });
  const { date = '', commit = '' } = values;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('--date has to be YYYY-MM-DD.');
  if (!/^[0-9a-f]{7,40}$/.test(commit)) throw new Error('--commit has to be the id of a commit.');
  const published = jsonOf(values.permissions, '--permissions');
  const permissions = readPermissions(published);
  const known = new Set(permissions.map(({ name }) => name));
  const isReduced = permissions.some((one) => one.delegatedId !== undefined);
  const ids = isReduced
    ? idsInside(permissions)
    : readIds(jsonOf(values.descriptions, '--descriptions'), jsonOf(values.provisioning, '--provisioning'), known);
  const templates = templatesOf(permissions);
  const index = encodeIndex(permissions, templates, { date, commit });
  mkdirSync(values.out, { recursive: true });
  const size = write(join(values.out, 'permission-index.json'), index);
  write(join(values.out, 'permission-details.json'), encodeDetails(permissions, ids, { date, commit }));
  if (values.copy !== undefined)
    writeFileSync(values.copy, brotliCompressSync(`${JSON.stringify(factsOf(published))}\n`));
  console.log(`${permissions.length} permissions, ${templates.length} templates, state of ${date}`);
  if (size > budget) throw new Error(`The index has ${size.toFixed(1)} kB of brotli; ${budget} are allowed.`);
}

/** What this program reads of permissions.json: names, flags, levels and paths, no wording. */
function factsOf(published: unknown): object {
  const permissions = entriesOf(membersOf(published, 'the file')['permissions'], 'permissions').map(([name, value]) => {
    const { authorizationType, schemes, pathSets } = membersOf(value, name);
    const flags = entriesOf(schemes, name).map(([scheme, one]) => {
      const { requiresAdminConsent, privilegeLevel } = membersOf(one, name);
      return [scheme, { requiresAdminConsent, privilegeLevel }] as const;
    });
    return [name, { authorizationType, schemes: Object.fromEntries(flags), pathSets }] as const;
  });
  return { permissions: Object.fromEntries(permissions) };
}

function jsonOf(file: string | undefined, option: string): unknown {
  if (file === undefined) throw new Error(`${option} is missing.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${option}: ${problem instanceof Error ? problem.message : String(problem)}`, { cause: problem });
  }
}

function write(file: string, text: string): number {
  writeFileSync(file, text);
  const [brotli, gzip] = [brotliCompressSync(text).length / 1000, gzipSync(text, { level: 9 }).length / 1000];
  console.log(
    `${file}: ${brotli.toFixed(1)} kB brotli, ${gzip.toFixed(1)} kB gzip, ${(text.length / 1000).toFixed(1)} kB`,
  );
  return brotli;
}
