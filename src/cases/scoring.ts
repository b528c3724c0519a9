import { diagnose, diagnoseCall, rules, type CallTables, type Confidence, type Diagnosis } from '../engine/index.ts';
import { itemsOf, realCases, type RealCase } from './real-cases.ts';

export interface Scored {
  readonly real: RealCase;
  readonly diagnosis: Diagnosis;
  /** The first finding is the true cause or a fair answer. */
  readonly accepted: boolean;
  /** The true cause is among the first three. */
  readonly nearTop: boolean;
  readonly confidence: Confidence;
}

/** Judged as the terminal does, and the page as soon as its tables are there; or by the rules alone. */
export function scoreAll(tables: CallTables | undefined): readonly Scored[] {
  return realCases.map((real) => {
    const evidence = { items: itemsOf(real) };
    const diagnosis = tables ? diagnoseCall(evidence, { rules }, tables) : diagnose(evidence, { rules });
    const found = diagnosis.findings.map(({ cause }) => cause as string);
    const fair = [real.cause, ...real.acceptable];
    return {
      real,
      diagnosis,
      accepted: fair.includes(found[0] ?? ''),
      nearTop: found.slice(0, 3).includes(real.cause),
      confidence: diagnosis.findings[0]?.confidence ?? 'possible',
    };
  });
}

export const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  whole.length === 0 ? 1 : part.length / whole.length;
