import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../engine/index.ts';
import type { Answers } from '../../check/judged.ts';
import type { Known } from '../../check/probe.ts';
import { useTables } from './use-tables.ts';

type Judging = typeof import('../../check/judged.ts');

export interface JudgedCase {
  /** Completed by the data as soon as it is there. */
  readonly known: Known;
  /** Undefined until the judge is loaded. */
  readonly findings: readonly Finding[] | undefined;
}

/** The judge comes after the first paint. */
export function useJudged(given: Known, answers: Answers): JudgedCase {
  const [judging, setJudging] = useState<Judging>();
  const tables = useTables();
  useEffect(() => {
    void import('../../check/judged.ts').then((module) => setJudging(() => module));
  }, []);
  const known = useMemo(() => (judging && tables ? judging.completed(given, tables) : given), [judging, tables, given]);
  const findings = useMemo(() => judging?.judged(known, answers, tables), [judging, known, answers, tables]);
  return { known, findings };
}
