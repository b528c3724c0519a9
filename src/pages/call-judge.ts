import {
  answersOfCall,
  sayingsOfCall,
  settledByCall,
  withCmdletRequest,
  type Answers,
  type Catalogue,
  type EvidenceItem,
  type Facts,
  type QuestionId,
} from '../engine/index.ts';
import { permissionIndex, roleTable } from './tables.ts';

/** The judge's view of the tables of permissions and roles. */
export interface CallJudge {
  /** Of the permission data, YYYY-MM-DD. */
  readonly date: string;
  /** The evidence with the request that its cmdlet stands for. */
  readonly complete: (items: readonly EvidenceItem[]) => readonly EvidenceItem[];
  readonly ofCall: NonNullable<Catalogue['ofCall']>;
  /** Questions that the request and the token answer together. */
  readonly answers: (facts: Facts) => Answers;
  /** Questions that the need makes moot. */
  readonly settled: (facts: Facts) => readonly QuestionId[];
}

/** Undefined where the index of permissions cannot be had; without the table of roles nothing is said of roles. */
export async function loadCallJudge(way: 'load' | 'retry'): Promise<CallJudge | undefined> {
  const [index, roles] = await Promise.all([permissionIndex[way](), roleTable[way]()]);
  if (!index.ok) return undefined;
  const tables = { index: index.value, ...(roles.ok && { roles: roles.value }) };
  return {
    date: index.value.date,
    complete: (items) => withCmdletRequest(items, tables.index),
    ofCall: (facts) => sayingsOfCall(facts, tables),
    answers: (facts) => answersOfCall(facts, tables.index),
    settled: (facts) => settledByCall(facts, tables.index),
  };
}
