import { judgeRole, type FoundRequest, type RoleHolder, type RoleTable } from '../../engine/permissions/index.ts';
import { roleFacts } from './role-facts.ts';
import type { RoleAnswer } from './role-needs.tsx';

/** Which role a request needs besides its permission, ready to be shown. A caller that is not known is taken for a person. */
export function roleAnswer(
  table: RoleTable,
  match: FoundRequest,
  { caller = 'delegated', wids }: RoleHolder,
): RoleAnswer {
  const verdict = judgeRole(table, match, match.method, { caller, ...(wids && { wids }) });
  return verdict.kind === 'role' ? { kind: 'roles', facts: roleFacts(table, verdict) } : { kind: verdict.kind };
}
