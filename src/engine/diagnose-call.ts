import { withCmdletRequest } from './call-request.ts';
import { sayingsOfCall, type CallTables } from './call-sayings.ts';
import { diagnose } from './diagnose.ts';
import type { Catalogue } from './judge.ts';
import type { Diagnosis } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';

/** The diagnosis with the tables of permissions and roles at hand: a cmdlet becomes its request, and the need is laid beside the token. */
export function diagnoseCall({ items }: Evidence, catalogue: Catalogue, tables: CallTables): Diagnosis {
  return diagnose(
    { items: withCmdletRequest(items, tables.index) },
    { ...catalogue, ofCall: (facts) => sayingsOfCall(facts, tables) },
  );
}
