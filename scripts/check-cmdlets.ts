import { readFileSync } from 'node:fs';
import { readCmdletCases } from '../src/cases/cmdlet-requests.ts';
import { permissionIndex } from '../src/terminal/permission-tables.ts';
import { scoreOf } from './cmdlet-score.ts';

/** Scores the naming rule on a whole table of cmdlets, by path: tab-separated cmdlet, method, paths. `--wrong` lists what fails. */
const file = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (file === undefined) throw new Error('Usage: npx tsx scripts/check-cmdlets.ts FILE [--wrong]');

const index = permissionIndex();
const scored = readCmdletCases(readFileSync(file, 'utf8')).map((one) => ({ one, score: scoreOf(index, one) }));
const inIndex = scored.filter(({ score }) => score !== 'absent');
for (const score of ['alone', 'among several', 'wrong', 'nothing'] as const) {
  const count = inIndex.filter((row) => row.score === score).length;
  console.log(`${score.padEnd(14)} ${String(count).padStart(5)}  ${((100 * count) / inIndex.length).toFixed(2)} %`);
}
console.log(`${scored.length - inIndex.length} more ask for what the index does not have`);
if (process.argv.includes('--wrong')) {
  for (const { one, score } of inIndex)
    if (score === 'wrong' || score === 'nothing') console.log(score, one.cmdlet, one.method, one.paths.join(' '));
}
