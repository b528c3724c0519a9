import { confidences } from '../src/engine/model/diagnosis.ts';
import { callTables } from '../src/terminal/permission-tables.ts';
import { scoreAll, share, type Scored } from '../src/cases/scoring.ts';

/** Prints how often the judge is right on the real cases; `--wrong` lists the cases that it gets wrong, `--rules-alone` leaves the tables of permissions out. */
const scored = scoreAll(process.argv.includes('--rules-alone') ? undefined : callTables());
const percent = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${(100 * share(part, whole)).toFixed(1).padStart(5)} %  (${part.length} of ${whole.length})`;

const firm = scored.filter(({ real }) => real.label !== 'implied');
const rows: readonly (readonly [string, string])[] = [
  [
    'accepted answer first',
    percent(
      scored.filter((one) => one.accepted),
      scored,
    ),
  ],
  [
    'true cause in the first three',
    percent(
      scored.filter((one) => one.nearTop),
      scored,
    ),
  ],
  [
    'called certain, confirmed and maintainer labels',
    percent(
      firm.filter((one) => one.confidence === 'certain'),
      firm,
    ),
  ],
];
for (const [name, value] of rows) console.log(name.padEnd(52), value);

for (const confidence of confidences) {
  const all = scored.filter((one) => one.confidence === confidence);
  const sure = firm.filter((one) => one.confidence === confidence);
  console.log(
    `“${confidence}” is right`.padEnd(52),
    percent(
      all.filter((one) => one.accepted),
      all,
    ),
    ' confirmed and maintainer labels',
    percent(
      sure.filter((one) => one.accepted),
      sure,
    ),
  );
}

if (process.argv.includes('--wrong')) for (const one of scored) if (!one.accepted) console.log(line(one));
if (process.argv.includes('--confusion')) console.log(confusion());

function line({ real, diagnosis }: Scored): string {
  const found = diagnosis.findings
    .map(({ cause, confidence }) => `${cause} ${confidence}`)
    .slice(0, 3)
    .join(', ');
  return `${real.id}\n  true ${real.cause} [${real.acceptable.join(' ')}]\n  said ${found}\n  ${(real.input.paste ?? '').slice(0, 160).replaceAll('\n', ' ')}`;
}

function confusion(): string {
  const counts = new Map<string, number>();
  for (const { real, diagnosis, accepted } of scored) {
    const key = `${real.cause.padEnd(32)} ${(diagnosis.findings[0]?.cause ?? '').padEnd(28)} ${accepted ? 'accepted' : 'WRONG'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, count]) => `${String(count).padStart(3)}  ${key}`)
    .join('\n');
}
