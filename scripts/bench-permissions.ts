import { readFileSync } from 'node:fs';
import {
  decodePermissionDetails,
  decodePermissionIndex,
  decodeRoleTable,
  judgeNeed,
  matchCmdlet,
  matchRequest,
  readCmdlet,
} from '../src/engine/permissions/index.ts';
import requests from '../src/cases/permission-requests.json' with { type: 'json' };

/** Prints how long the tables take to load and a request to be looked up. No check: a machine that is shared makes it slower. */
const textOf = (name: string) => readFileSync(`public/data/${name}`, 'utf8');
const index = textOf('permission-index.json');

const first = milliseconds(() => decodePermissionIndex(index));
print('permission index, first time', first, 'ms', 30);
print(
  'permission index, again (middle of 21)',
  middle(21, () => decodePermissionIndex(index)),
  'ms',
);
const [details, roles] = [textOf('permission-details.json'), textOf('role-table.json')];
print(
  'details (middle of 11)',
  middle(11, () => decodePermissionDetails(details)),
  'ms',
);
print(
  'roles (middle of 11)',
  middle(11, () => decodeRoleTable(roles)),
  'ms',
);

const decoded = decodePermissionIndex(index);
if (!decoded.ok) throw new Error(decoded.problem.text);
const table = decoded.value;
const rounds = 100;
const all = milliseconds(() => {
  for (let round = 0; round < rounds; round += 1) for (const request of requests) matchRequest(table, request);
});
print(
  `lookup with reading the address (mean of ${requests.length * rounds})`,
  (1_000 * all) / requests.length / rounds,
  'µs',
  20,
);
const judged = requests.map((request) => matchRequest(table, request));
const verdicts = milliseconds(() => {
  for (let round = 0; round < rounds; round += 1)
    for (const match of judged)
      judgeNeed(table, match, { caller: 'delegated', held: ['User.Read', 'Mail.Read', 'openid'] });
});
print('verdict (mean)', (1_000 * verdicts) / judged.length / rounds, 'µs');

const cmdlet = readCmdlet('Get-MgUserMessage');
if (cmdlet) {
  print(
    'cmdlet, first time',
    milliseconds(() => matchCmdlet(table, cmdlet)),
    'ms',
  );
  print(
    'cmdlet, again (middle of 21)',
    middle(21, () => matchCmdlet(table, cmdlet)),
    'ms',
  );
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function middle(times: number, run: () => unknown): number {
  const sorted = Array.from({ length: times }, () => milliseconds(run)).toSorted((a, b) => a - b);
  return sorted[Math.floor(times / 2)] ?? 0;
}

function print(name: string, value: number, unit: string, allowed?: number): void {
  console.log(
    `${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}${allowed === undefined ? '' : `  (allowed: ${allowed})`}`,
  );
}
