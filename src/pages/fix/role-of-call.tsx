import { matchRequest, type RoleHolder, type ShownRequest } from '../../engine/permissions/index.ts';
import { roleAnswer } from '../needs/role-answer.ts';
import { RoleNeeds } from '../needs/role-needs.tsx';
import { TableProblem } from '../table-problem.tsx';
import { permissionIndex, roleTable, useTable } from '../tables.ts';

function loadAgain(): void {
  void permissionIndex.retry();
  void roleTable.retry();
}

interface RoleOfCallProps {
  readonly request: ShownRequest;
  readonly holder: RoleHolder;
}

/** The role that the request of the paste, or of the link, needs. */
export function RoleOfCall({ request, holder }: RoleOfCallProps) {
  const [index, roles] = [useTable(permissionIndex), useTable(roleTable)];
  const problem = [index, roles].flatMap((table) => (table?.ok === false ? [table.problem] : []))[0];
  if (problem !== undefined) return <TableProblem problem={problem} onRetry={loadAgain} />;
  const match = index?.ok ? matchRequest(index.value, request) : undefined;
  if (match?.kind !== 'found' || !roles?.ok) return null;
  return (
    <RoleNeeds
      answer={roleAnswer(roles.value, match, holder)}
      caller={holder.caller ?? 'delegated'}
      isCompared={holder.wids !== undefined}
      call={`${match.method} ${match.template}`}
    />
  );
}
