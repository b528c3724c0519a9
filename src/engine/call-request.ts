import type { CmdletItem, EvidenceItem, RequestItem } from './model/evidence.ts';
import {
  judgeNeed,
  matchCmdlet,
  matchRequest,
  type Holder,
  type Match,
  type PermissionIndex,
} from './permissions/index.ts';
import type { Facts } from './facts/facts.ts';

/** Where no request was shown, the one that a cmdlet stands for, as its name says. The cmdlet itself stays among the evidence. */
export function withCmdletRequest(items: readonly EvidenceItem[], index: PermissionIndex): readonly EvidenceItem[] {
  const cmdlet = items.find((item) => item.kind === 'cmdlet');
  if (!cmdlet || items.some(({ kind }) => kind === 'request')) return items;
  const request = requestOf(cmdlet, index);
  return request ? [...items, request] : items;
}

function requestOf({ cmdlet, id, origin, quote }: CmdletItem, index: PermissionIndex): RequestItem | undefined {
  const match = matchCmdlet(index, cmdlet);
  if (match.kind !== 'one') return undefined;
  return {
    kind: 'request',
    id: `request-of-${id}`,
    origin,
    ...(quote !== undefined && { quote }),
    request: { method: match.method, version: cmdlet.version, path: match.template },
    cmdlet: cmdlet.name,
  };
}

/** What the permission data has for the request of the call; undefined where no request is known. */
function matchOfCall({ request }: Facts, index: PermissionIndex): Match | undefined {
  if (!request) return undefined;
  const { method, host, version, path, query } = request.value;
  const root = host === undefined ? '' : `https://${host}${version === undefined ? '' : `/${version}`}`;
  const url = `${root}${path}${query === undefined ? '' : `?${query.replace(/^\?/, '')}`}`;
  return matchRequest(index, { ...(method !== undefined && { method }), url });
}

/** What the call needs against what the token holds, and with it the request as the data has it; undefined where it is not in the data. */
export function needOfCall(facts: Facts, index: PermissionIndex) {
  const found = matchOfCall(facts, index);
  if (found?.kind !== 'found') return undefined;
  const need = judgeNeed(index, found, holderOf(facts));
  const { held, askedFor } = facts;
  if (held || !askedFor) return { found, need };
  // What was asked for is in the token; what was not may be there from another time.
  const asked = judgeNeed(index, found, { ...holderOf(facts), held: askedFor.value });
  return { found, need: asked.kind === 'enough' ? asked : need };
}

/** What a token for another API holds says nothing of a call to Graph. */
function holderOf({ caller, account, held, audience }: Facts): Holder {
  const isOfGraph = audience === undefined || audience.value.kind === 'graph';
  return {
    ...(caller && { caller: caller.value }),
    ...(account && { account: account.value }),
    ...(held && isOfGraph && { held: held.value }),
  };
}
