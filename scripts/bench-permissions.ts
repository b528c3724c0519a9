import { readFileSync } from 'node:fs';
import {
  decodePermissionDetails,
  decodePermissionIndex,
  decodeRoleTable,
  judgeNeed,
  matchCmdlet,
  matchRequest,
  type Holder,
} from '../src/engine/permissions/index.ts';
import { readCmdlet } from '../src/engine/index.ts';
import requests from '../src/cases/permission-requests.json' with { type: 'json' };

/**
 * Prints how long the tables take to load and a request to be looked up. No check: on a machine that is shared the middle says
 * little, and the fastest run is what the program needs.
 */
const textOf = (name: string) => readFileSync(`public/data/${name}`, 'utf8');
const [index, details, roles] = ['permission-index', 'permission-details', 'role-table'].map((name) =>
  textOf(`${name}.json`),
);
if (index === undefined || details === undefined || roles === undefined) throw new Error('A table is missing.');

const first = milliseconds(() => decodePermissionIndex(index));
console.log(`${'loading'.padEnd(36)}   fastest    middle`);
print('permission index, the first time', [first], 'ms', 30);
print(
  'permission index',
  repeated(41, () => decodePermissionIndex(index)),
  'ms',
  30,
);
print(
  'permission details',
  repeated(21, () => decodePermissionDetails(details)),
  'ms',
);
print(
  'role table',
  repeated(21, () => decodeRoleTable(roles)),
  'ms',
);

const decoded = decodePermissionIndex(index);
if (!decoded.ok) throw new Error(decoded.problem.text);
const table = decoded.value;
const lookUpAll = () => requests.map((request) => matchRequest(table, request));
const matches = lookUpAll();
const holder: Holder = { caller: 'delegated', held: ['User.Read', 'Mail.Read', 'openid'] };
const each = (runs: readonly number[]) => runs.map((run) => (1_000 * run) / requests.length);

console.log(`\n${`mean of ${requests.length} requests`.padEnd(36)}   fastest    middle`);
print('lookup, with reading the address', each(repeated(300, lookUpAll)), 'µs', 20);
print('verdict', each(repeated(300, () => matches.map((match) => judgeNeed(table, match, holder)))), 'µs');

const cmdlet = readCmdlet('Get-MgUserMessage');
if (cmdlet) {
  print('cmdlet, the first time', [milliseconds(() => matchCmdlet(table, cmdlet))], 'ms');
  print(
    'cmdlet',
    repeated(41, () => matchCmdlet(table, cmdlet)),
    'ms',
  );
}

function repeated(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => milliseconds(run));
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function print(name: string, runs: readonly number[], unit: string, allowed?: number): void {
  const sorted = runs.toSorted((a, b) => a - b);
  const [fastest = 0, middle = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  const limit = allowed === undefined ? '' : `  (allowed: ${allowed})`;
  console.log(`${name.padEnd(36)} ${fastest.toFixed(2).padStart(9)} ${middle.toFixed(2).padStart(9)} ${unit}${limit}`);
}
