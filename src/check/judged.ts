import {
  deriveFacts,
  joined,
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
  type OfCall,
} from '../engine/index.ts';
import { judgeRole } from '../engine/permissions/index.ts';
import { graphHostOf } from './clouds.ts';
import type { Known, TenantFact } from './probe.ts';
import { isOfOtherTenant } from './tenants.ts';
import { verdictsOfTenant, type Heard } from './tenant-verdicts.ts';

/**
 * What the judge says of the case, with what a tenant said of it. Best first, never empty. The facts of another tenant than the
 * one of the case say nothing of it; where the case names none, they are presumed to be of it.
 */
export function judged(known: Known, answers: Answers, tables?: CallTables): readonly Finding[] {
  const ofCase = heardOfCase(known, answers);
  const said = verdictsOfTenant(ofCase, known);
  const ofCall: Catalogue['ofCall'] = (derived) =>
    joined(tables ? sayingsOfCall(derived, tables) : {}, ofPage(known.cause, said), said);
  return judge({ items: [...evidenceOf(known), ...itemsOfLog(ofCase)] }, { rules, ofCall }).findings;
}

/** What was read so far, in which tenant, and what the person who signed in said of the case. */
export interface Answers {
  readonly facts: readonly TenantFact[];
  /** Undefined until somebody signs in. */
  readonly tenant?: string;
  /** It was their own call. */
  readonly isMine?: boolean;
  /** It was made in that tenant. */
  readonly isHere?: boolean;
}

function heardOfCase(known: Known, { facts, tenant, isMine = false, isHere = false }: Answers): readonly Heard[] {
  if (isOfOtherTenant(known, tenant)) return [];
  const isOfTenant = known.tenant !== undefined || isHere;
  return facts.map((fact) => ({
    ...fact,
    isSure: isOfTenant && (fact.presumed === undefined || (fact.presumed === 'person' && isMine)),
  }));
}

/** The case with what the data says of the call: what opens it, and which roles a person needs besides. */
export function completed(given: Known, tables: CallTables): Known {
  const { least, ways } = neededBy(given, tables);
  const roles = rolesNeededBy(given, tables);
  return {
    ...given,
    permissions: given.permissions.length === 0 ? least : given.permissions,
    ...(ways.length > 0 && { ways }),
    ...(roles && { roles }),
  };
}

interface Needed {
  /** The least, each by itself. */
  readonly least: readonly string[];
  /** Everything that opens the call, the least first. */
  readonly ways: readonly (readonly string[])[];
}

/** What the call needs by the data; empty where no request is known. */
function neededBy(known: Known, { index }: CallTables): Needed {
  const call = needOfCall(deriveFacts({ items: evidenceOf(known) }), index);
  if (!call) return { least: [], ways: [] };
  const { delegatedWork, application } = call.found.row;
  const cells =
    known.type === undefined
      ? [delegatedWork, application]
      : [known.type === 'application' ? application : delegatedWork];
  const least = cells.flatMap((cell) => cell?.least ?? []);
  // Where two are needed together, each of them is.
  return {
    least: [...new Set(least.flat())],
    ways: [...least, ...cells.flatMap((cell) => cell?.higher ?? [])],
  };
}

/** Names of directory roles of which the signed-in person needs one; undefined where the data does not say. */
function rolesNeededBy(known: Known, { index, roles }: CallTables): readonly string[] | undefined {
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
function itemsOfLog(facts: readonly Heard[]): readonly EvidenceItem[] {
  const failed = facts.filter(({ fact, isSure }) => isSure && fact === 'sign-in-failed-otherwise');
  return failed.flatMap(({ words }) => read(words).items.filter(({ kind }) => kind === 'aadsts'));
}

/**
 * The error itself stays on the page where it was pasted; what it was judged to be comes along, and steps back once the tenant
 * points elsewhere.
 */
function ofPage(cause: Cause | undefined, said: OfCall): OfCall {
  if (cause === undefined || cause === 'ask-community') return {};
  const text = 'The page that you came from points to it, by what it was shown.';
  const pointsElsewhere = Object.entries(said).some(
    ([other, verdicts]) =>
      other !== cause && verdicts.some((verdict) => verdict.kind === 'match' && verdict.strength !== 'weak'),
  );
  return {
    [cause]: [{ kind: 'match', strength: pointsElsewhere ? 'weak' : 'strong', reason: { code: 'came-along', text } }],
  };
}
