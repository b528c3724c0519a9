import {
  diagnose,
  diagnoseCall,
  loadMeanings,
  loadReader,
  readGiven,
  rules,
  type CallTables,
  type Finding,
} from '../engine/index.ts';

/** What our own engine says of a refusal that came to the check itself: it is a case like any other. Best first, never empty. */
export async function explain(
  text: string,
  held?: readonly string[],
  tables?: CallTables,
): Promise<readonly Finding[]> {
  const [read, meanings] = await Promise.all([loadReader(), loadMeanings()]);
  const ours = held ? readGiven({ tokenClaims: { scp: held.join(' ') }, flow: 'delegated' }).items : [];
  const evidence = { items: [...read(text).items, ...ours] };
  const catalogue = { rules, meanings };
  return (tables ? diagnoseCall(evidence, catalogue, tables) : diagnose(evidence, catalogue)).findings;
}
