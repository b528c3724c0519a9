import type { Facts } from '../../engine/index.ts';
import { matchRequest, type ShownRequest } from '../../engine/permissions/index.ts';
import { comparedToken } from '../needs/compared-token.ts';
import { formatDate } from '../format-date.ts';
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
  /** Whom the page is about. */
  readonly caller: 'delegated' | 'application';
  readonly facts: Facts | undefined;
}

/** The role that the request of the paste, or of the link, needs. */
export function RoleOfCall({ request, caller, facts }: RoleOfCallProps) {
  const [index, roles] = [useTable(permissionIndex), useTable(roleTable)];
  const problem = [index, roles].flatMap((table) => (table?.ok === false ? [table.problem] : []))[0];
  if (problem !== undefined) return <TableProblem problem={problem} onRetry={loadAgain} />;
  if (!index?.ok || !roles?.ok) return null;
  const match = matchRequest(index.value, request);
  if (match.kind !== 'found') return null;
  const token = facts && comparedToken(facts);
  // What another kind of token shows is nothing about this caller.
  const holder = token && !token.isForOther && token.caller === caller ? token : undefined;
  return (
    <div className="grid gap-3">
      <RoleNeeds
        answer={roleAnswer(roles.value, match, holder ?? { caller })}
        caller={caller}
        isCompared={holder !== undefined}
        call={`${match.method} ${match.template}`}
      />
      <p className="text-label text-muted">
        The call is read with Microsoft’s permission data of {formatDate(index.value.date)}.
      </p>
    </div>
  );
}
