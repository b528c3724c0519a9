import { withCmdletRequest } from './call-request.ts';
import { sayingsOfCall, settledByCall, type CallTables } from './call-sayings.ts';
import { questionAfter } from './diagnose.ts';
import { deriveFacts } from './facts/facts.ts';
import { judge, type Catalogue } from './judge.ts';
import type { Diagnosis } from './model/diagnosis.ts';
import type { Evidence } from './model/evidence.ts';

/** The diagnosis with the tables of permissions and roles at hand: a cmdlet becomes its request, and the need is laid beside the token. */
export function diagnoseCall({ items }: Evidence, catalogue: Catalogue, tables: CallTables): Diagnosis {
  const evidence = { items: withCmdletRequest(items, tables.index) };
  const judgement = judge(evidence, { ...catalogue, ofCall: (facts) => sayingsOfCall(facts, tables) });
  const facts = deriveFacts(evidence);
  return {
    findings: judgement.findings,
    next: questionAfter(judgement, facts, catalogue.rules, settledByCall(facts, tables.index)),
  };
}
