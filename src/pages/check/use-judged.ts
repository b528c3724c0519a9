import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../engine/index.ts';
import type { Known, TenantFact } from '../../check/probe.ts';
import { useTables } from './use-tables.ts';

type Judging = typeof import('../../check/judged.ts');

export interface JudgedCase {
  /** With the permissions that the call needs by the data, where none came along. */
  readonly known: Known;
  /** Undefined until the judge is loaded. */
  readonly findings: readonly Finding[] | undefined;
}

/** The judge comes after the first paint. */
export function useJudged(given: Known, facts: readonly TenantFact[]): JudgedCase {
  const [judging, setJudging] = useState<Judging>();
  const tables = useTables();
  useEffect(() => {
    void import('../../check/judged.ts').then((module) => setJudging(() => module));
  }, []);
  const known = useMemo(
    () =>
      judging && tables && given.permissions.length === 0
        ? { ...given, permissions: judging.neededBy(given, tables) }
        : given,
    [judging, tables, given],
  );
  const findings = useMemo(() => judging?.judged(known, facts, tables), [judging, known, facts, tables]);
  return { known, findings };
}
