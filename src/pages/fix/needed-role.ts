import type { Value } from '../../commands/render.ts';
import {
  judgeRole,
  matchRequest,
  roleTemplateId,
  type PermissionIndex,
  type RoleTable,
  type ShownRequest,
} from '../../engine/permissions/index.ts';

interface Tables {
  readonly index: PermissionIndex;
  readonly roles: RoleTable;
}

/**
 * Template id of the least role of Microsoft Entra that a request asks its caller for, as trusted as the request; undefined where
 * Microsoft documents none, or only one of a service.
 */
export function neededRole(
  { index, roles }: Tables,
  request: ShownRequest,
  { caller, from }: { readonly caller: 'delegated' | 'application'; readonly from: Value['from'] },
): Value | undefined {
  const match = matchRequest(index, request);
  if (match.kind !== 'found') return undefined;
  const verdict = judgeRole(roles, match, match.method, { caller });
  if (verdict.kind !== 'role') return undefined;
  // One without limits first: what it is good for only may not be what is called.
  const least = verdict.least.filter(({ system }) => system === undefined);
  const name = (least.find(({ limits }) => limits === undefined) ?? least[0])?.name;
  const id = name === undefined ? undefined : roleTemplateId(name);
  return name === undefined || id === undefined ? undefined : { value: id, from, of: name };
}
