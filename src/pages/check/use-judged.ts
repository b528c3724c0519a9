import { useEffect, useMemo, useState } from 'react';
import type { Cause, Finding } from '../../engine/index.ts';
import type { Answers } from '../../check/judged.ts';
import type { Known } from '../../check/probe.ts';
import { useTables } from './use-tables.ts';

type Judging = typeof import('../../check/judged.ts');

export interface JudgedCase {
  /** With the roles and, where none came along, the permissions that the call needs by the data. */
  readonly known: Known;
  /** Undefined until the judge is loaded. */
  readonly findings: readonly Finding[] | undefined;
  /** Its causes before the tenant said anything, best first: the order of the questions stays while answers come in. */
  readonly suspected: readonly Cause[];
}

/** The judge comes after the first paint. */
export function useJudged(given: Known, answers: Answers): JudgedCase {
  const [judging, setJudging] = useState<Judging>();
  const tables = useTables();
  useEffect(() => {
    void import('../../check/judged.ts').then((module) => setJudging(() => module));
  }, []);
  const known = useMemo(() => {
    if (!judging || !tables) return given;
    const roles = judging.rolesNeededBy(given, tables);
    const permissions = given.permissions.length === 0 ? judging.neededBy(given, tables) : given.permissions;
    return { ...given, permissions, ...(roles && { roles }) };
  }, [judging, tables, given]);
  const findings = useMemo(() => judging?.judged(known, answers, tables), [judging, known, answers, tables]);
  const suspected = useMemo(
    () => judging?.judged(known, { facts: [] }, tables).map(({ cause }) => cause) ?? [],
    [judging, known, tables],
  );
  return { known, findings, suspected };
}
