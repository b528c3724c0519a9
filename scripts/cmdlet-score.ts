import type { CmdletCase } from '../src/cases/cmdlet-requests.ts';
import { readCmdlet } from '../src/engine/index.ts';
import { matchRequest, type PermissionIndex } from '../src/engine/permissions/index.ts';
import { requestsOfCmdlet } from '../src/engine/permissions/cmdlet-request.ts';

/** What the naming rule makes of a cmdlet whose request is known. `absent`: the index does not have the request. */
export type CmdletScore = 'alone' | 'among several' | 'wrong' | 'nothing' | 'absent';

export function scoreOf(index: PermissionIndex, { cmdlet, method, paths }: CmdletCase): CmdletScore {
  const documented = paths.flatMap((url) => {
    const match = matchRequest(index, { method, url });
    return match.kind === 'found' ? [familyOf(match.method, match.template)] : [];
  });
  if (documented.length === 0) return 'absent';
  const name = readCmdlet(cmdlet);
  const requests = name ? requestsOfCmdlet(index, name) : [];
  const found = new Set(requests.flatMap((one) => one.templates.map((template) => familyOf(one.method, template))));
  if (found.size === 0) return 'nothing';
  if (!documented.some((one) => found.has(one))) return 'wrong';
  return found.size === 1 ? 'alone' : 'among several';
}

/** A list and its item are one cmdlet, whatever the arguments of a function. */
const familyOf = (method: string, template: string) =>
  `${method} ${template
    .toLowerCase()
    .replace(/\/\{id\}$/, '')
    .replaceAll(/\([^)]*\)/g, '()')}`;
