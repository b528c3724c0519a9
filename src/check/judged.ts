import {
  deriveFacts,
  judge,
  needOfCall,
  read,
  readGiven,
  rules,
  sayingsOfCall,
  type CallTables,
  type Catalogue,
  type Cause,
  type EvidenceItem,
  type Finding,
} from '../engine/index.ts';
import { judgeRole } from '../engine/permissions/index.ts';
import { graphHostOf } from './clouds.ts';
import { joined, type OfCall } from './of-call.ts';
import type { Known, TenantFact } from './probe.ts';
import { verdictsOfTenant } from './tenant-verdicts.ts';

/** What the judge says of the case, with what the tenant said of it. Best first, never empty. */
export function judged(known: Known, facts: readonly TenantFact[], tables?: CallTables): readonly Finding[] {
  const ofCall: Catalogue['ofCall'] = (derived) =>
    joined(tables ? sayingsOfCall(derived, tables) : {}, ofPage(known.cause), verdictsOfTenant(facts));
  return judge({ items: [...evidenceOf(known), ...itemsOfLog(facts)] }, { rules, ofCall }).findings;
}

/** Permissions of which the call needs one, by the data; empty where no request is known. */
export function neededBy(known: Known, { index }: CallTables): readonly string[] {
  const call = needOfCall(deriveFacts({ items: evidenceOf(known) }), index);
  if (!call) return [];
  const { delegatedWork, application } = call.found.row;
  const cells =
    known.type === undefined
      ? [delegatedWork, application]
      : [known.type === 'application' ? application : delegatedWork];
  // Where two are needed together, each of them is.
  return [...new Set(cells.flatMap((cell) => cell?.least.flat() ?? []))];
}

/** Names of directory roles of which the signed-in person needs one; undefined where the data does not say. */
export function rolesNeededBy(known: Known, { index, roles }: CallTables): readonly string[] | undefined {
  const call =
    known.type === 'application' || !roles ? undefined : needOfCall(deriveFacts({ items: evidenceOf(known) }), index);
  const verdict = call && roles && judgeRole(roles, call.found, call.found.method, { caller: 'delegated' });
  return verdict?.kind === 'role' ? verdict.entry.roles.map(({ name }) => name) : undefined;
}

/** What came along, as the evidence of a call whose answer is not known here. Claims are partial: what did not come is unknown. */
export function evidenceOf({ app, tenant, type, held, uti, method, path, cloud }: Known): readonly EvidenceItem[] {
  const claims = {
    ...(app !== undefined && { appid: app }),
    ...(tenant !== undefined && { tid: tenant }),
    ...(uti !== undefined && { uti }),
    ...(held && (type === 'application' ? { roles: held, idtyp: 'app' } : { scp: held.join(' ') })),
  };
  return readGiven({
    ...(Object.keys(claims).length > 0 && { tokenClaims: claims }),
    ...(type && { flow: type }),
    ...(path !== undefined && { request: { method, url: `https://${graphHostOf(cloud)}/v1.0${path}` } }),
  }).items;
}

/** A number in the sign-in log says what it says anywhere else. */
function itemsOfLog(facts: readonly TenantFact[]): readonly EvidenceItem[] {
  const failed = facts.filter(({ fact }) => fact === 'sign-in-failed-otherwise');
  return failed.flatMap(({ words }) => read(words).items.filter(({ kind }) => kind === 'aadsts'));
}

/** The error itself stays on the page where it was pasted; what it was judged to be comes along. */
function ofPage(cause: Cause | undefined): OfCall {
  if (cause === undefined || cause === 'ask-community') return {};
  const text = 'The page that you came from points to it, by what it was shown.';
  return { [cause]: [{ kind: 'match', strength: 'strong', reason: { code: 'came-along', text } }] };
}
