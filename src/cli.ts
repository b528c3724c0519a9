import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { diagnoseCall, loadMeanings, outlineOfTree, read, rules, type CallTables } from './engine/index.ts';
import { fixesAsJson } from './fixes/fix-json.ts';
import { readCaseLine } from './terminal/case-line.ts';
import { diagnosisAsJson } from './terminal/diagnosis-json.ts';
import { callTables, permissionIndex } from './terminal/permission-tables.ts';
import { permissionsAsJson } from './terminal/permissions-json.ts';
import { readablePermissions } from './terminal/permissions-readable.ts';
import { readable } from './terminal/readable.ts';
import { treeAsText } from './terminal/tree-text.ts';

const catalogue = { rules, meanings: await loadMeanings() };

const usage = `Usage:
  npm run -s diagnose [-- FILE] [--json]   reads FILE or what is piped in and says why the call was refused
  npm run -s diagnose -- --jsonl           one JSON object a line in, one a line out
  npm run -s fix -- --json                 every fix as JSON
  npm run -s tree                          the questions, their answers and where they lead
  npm run -s permissions -- [METHOD] URL   what a request, or a cmdlet of Microsoft Graph PowerShell, needs
  npm run -s permissions -- --jsonl        one JSON object a line in, one a line out
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [command, ...words] = positionals;
  const [file] = words;
  if (values.help) return print(usage);
  if (command === 'diagnose' && values.jsonl) {
    const tables = callTables();
    return answerLines((line) => answerTo(line, tables));
  }
  if (command === 'diagnose') return diagnoseText(await readInput(file), values.json ?? false);
  if (command === 'fix' && values.json) return print(`${JSON.stringify(await fixesAsJson(), null, 2)}\n`);
  if (command === 'tree') return print(treeAsText(outlineOfTree()));
  if (command === 'permissions' && values.jsonl) {
    const index = permissionIndex();
    return answerLines((line) => permissionsAsJson(index, line));
  }
  if (command === 'permissions' && file !== undefined) return print(readablePermissions(callTables(), words));
  process.stderr.write(usage);
  return 2;
}

function diagnoseText(text: string, json: boolean): number {
  const reading = read(text);
  const diagnosis = diagnoseCall(reading, catalogue, callTables());
  return print(json ? `${JSON.stringify(diagnosisAsJson(diagnosis), null, 2)}\n` : readable(diagnosis, reading.unread));
}

async function answerLines(answer: (line: string) => object): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') print(`${JSON.stringify(answer(line))}\n`);
  }
  return 0;
}

/** A line that cannot be read is answered, never thrown: the run goes on. */
function answerTo(line: string, tables: CallTables): object {
  const parsed = readCaseLine(line);
  if (!parsed.ok) return parsed.problem;
  const { id, items } = parsed.value;
  return { id, ...diagnosisAsJson(diagnoseCall({ items }, catalogue, tables)) };
}

async function readInput(file: string | undefined): Promise<string> {
  if (file !== undefined) return readFileSync(file, 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  return 2;
});
