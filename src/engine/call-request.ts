import type { CmdletItem, EvidenceItem, RequestItem } from './model/evidence.ts';
import { matchCmdlet, matchRequest, type Match, type PermissionIndex } from './permissions/index.ts';
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
export function matchOfCall({ request }: Facts, index: PermissionIndex): Match | undefined {
  if (!request) return undefined;
  const { method, host, version, path, query } = request.value;
  const root = host === undefined ? '' : `https://${host}${version === undefined ? '' : `/${version}`}`;
  const url = `${root}${path}${query === undefined ? '' : `?${query.replace(/^\?/, '')}`}`;
  return matchRequest(index, { ...(method !== undefined && { method }), url });
}
