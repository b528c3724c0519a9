import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import type { Facts } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';
import { TableProblem } from '../table-problem.tsx';
import { permissionDetails, useTable } from '../tables.ts';
import { heldIn, type Held } from './held.ts';
import type { InspectedToken } from './inspected.ts';
import { PermissionName } from './permission-name.tsx';
import { RoleList } from './role-list.tsx';
import { apiOf } from './summary.ts';
import { visible } from './visible.ts';

/** What the token allows: scopes or roles, and the directory roles beside them. */
export function PermissionsCard({ token: { facts, shown } }: { readonly token: InspectedToken }) {
  const isGraph = facts.audience?.value.kind === 'graph' || facts.audience === undefined;
  const held = facts.held?.value;
  const { wids } = shown.item.token.claims;
  return (
    <Card label="Permissions">
      <div className="grid gap-3 px-5 pt-5 pb-4 tablet:px-6">
        <h2 className="text-section">{titleOf(facts)}</h2>
        {!isGraph && held && held.length > 0 && (
          <p className="measure">They are names of {apiOf(facts)}, not permissions of Graph.</p>
        )}
        {held === undefined && <NotShown facts={facts} />}
        {held?.length === 0 && <None facts={facts} />}
      </div>
      {held && held.length > 0 && <Names names={held} facts={facts} isGraph={isGraph} />}
      {wids && <RoleList wids={wids} />}
    </Card>
  );
}

function titleOf({ held, caller }: Facts): string {
  const kind = { delegated: 'delegated ', application: 'application ', unknown: '' }[caller?.value ?? 'unknown'];
  const count = held?.value.length ?? 0;
  return count === 0 ? 'Permissions' : `${count} ${kind}permission${count === 1 ? '' : 's'}`;
}

function NotShown({ facts }: { readonly facts: Facts }) {
  const claim = facts.caller?.value === 'application' ? 'roles' : 'scp';
  return (
    <p className="measure">
      The claim <code>{claim}</code> was not shown, so what the token holds is not known.
    </p>
  );
}

function None({ facts }: { readonly facts: Facts }) {
  if (facts.caller?.value !== 'application') return <p className="measure">The token holds no permission.</p>;
  return (
    <p className="measure">
      The token holds no application permission. That can be right: grants in Exchange, in one team or chat, and
      directory roles of the app leave no trace here. Otherwise{' '}
      <Link to={paths.fix('missing-permission')} className="link">
        none was granted
      </Link>
      .
    </p>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly facts: Facts;
  readonly isGraph: boolean;
}

function Names({ names, facts, isGraph }: NamesProps) {
  const table = useTable(permissionDetails, isGraph);
  const known = table?.ok === true ? table.value : undefined;
  return (
    <>
      <ul aria-label="Permissions of the token" className="divide-y divide-line border-t border-line">
        {heldIn(names, facts, isGraph ? known : undefined).map((held) => (
          <Permission
            key={held.name}
            held={held}
            isGraph={isGraph}
            unknown={isGraph && known !== undefined && !held.details}
          />
        ))}
      </ul>
      {isGraph && table && (
        <div className="border-t border-line px-5 py-3 text-label text-muted tablet:px-6">
          {table.ok ? (
            <p>
              Titles and levels from Microsoft’s permission data of {formatDate(table.value.date)}. Whether they are
              enough depends on{' '}
              <Link to={paths.permissions} className="link">
                what the call needs
              </Link>
              .
            </p>
          ) : (
            <TableProblem problem={table.problem} onRetry={() => void permissionDetails.retry()} />
          )}
        </div>
      )}
    </>
  );
}

interface PermissionProps {
  readonly held: Held;
  readonly isGraph: boolean;
  readonly unknown: boolean;
}

function Permission({ held, isGraph, unknown }: PermissionProps) {
  const { name, title, broad } = held;
  return (
    <li className="grid gap-0.5 px-5 py-2.5 tablet:px-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {isGraph ? <PermissionName name={name} /> : <code className="wrap-anywhere">{visible(name)}</code>}
        {broad && <span className="rounded-mark bg-change-soft px-2 text-label font-strong text-change">Broad</span>}
      </p>
      <p className="text-side text-muted">
        {title ?? (unknown ? 'Not a permission of Graph that Microsoft’s data knows.' : '')}
      </p>
    </li>
  );
}
