import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import type { PermissionDetailsTable } from '../../engine/permissions/index.ts';
import type { PermissionType } from '../../fixes/fix.ts';
import { paths } from '../../paths.ts';
import { detailsOfPermission, formOf, permissionTypes } from '../fix/permission-ids.ts';
import { longDate } from '../long-date.ts';
import { TableProblem } from '../table-problem.tsx';
import { permissionDetails, permissionIndex, useTable } from '../tables.ts';
import { AskedForm } from './asked-form.tsx';
import { needOfCall, type CallNeed } from './call-fit.ts';
import { PermissionCard } from './permission-card.tsx';
import { WhoseApp } from './whose-app.tsx';

interface AskedProps {
  readonly permissions: readonly string[];
  readonly type: PermissionType | undefined;
  readonly app: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly onPermissions: (permissions: readonly string[]) => void;
  readonly onType: (type: PermissionType) => void;
}

/** What the request asks for, permission by permission. */
export function Asked({ permissions, type, app, method, path, onPermissions, onType }: AskedProps) {
  const details = useTable(permissionDetails);
  const index = useTable(permissionIndex, path !== undefined);
  const call = path !== undefined && index?.ok ? needOfCall(index.value, method, path) : undefined;
  const table = details?.ok ? details.value : undefined;
  const add = (names: readonly string[]): void => onPermissions([...new Set([...permissions, ...names])].slice(0, 10));
  return (
    <div className="grid gap-5">
      <noscript>
        <p className="measure">
          This page looks permissions up with JavaScript. Without it, Microsoft’s{' '}
          <a href="https://learn.microsoft.com/graph/permissions-reference" className="link">
            permissions reference
          </a>{' '}
          says what each of them lets an app do. The steps below can be read as they are.
        </p>
      </noscript>
      <AskedForm known={table?.all.map(({ name }) => name) ?? []} type={type} onAdd={add} onType={onType} />
      {details?.ok === false && (
        <TableProblem problem={details.problem} onRetry={() => void permissionDetails.load()} />
      )}
      {index?.ok === false && <TableProblem problem={index.problem} onRetry={() => void permissionIndex.load()} />}
      <StatusLine text={table && permissions.length > 0 ? `Shown: ${permissions.join(', ')}` : ''} />
      <WhoseApp app={app} />
      {permissions.length > 0 && <CallLine method={method} path={path} call={call} />}
      {table && (
        <ul className="grid gap-4">
          {permissions.map((name) => (
            <li key={name} className="grid gap-4">
              <Cards name={name} type={type} table={table} call={call} />
              <p className="print:hidden">
                <Button
                  tone="quiet"
                  size="inline"
                  aria-label={`Take ${name} off this list`}
                  onClick={() => onPermissions(permissions.filter((other) => other !== name))}
                >
                  Take off this list
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {table && (
        <p className="text-label text-muted">
          From Microsoft’s permission data of <time dateTime={table.date}>{longDate(table.date)}</time>.
        </p>
      )}
    </div>
  );
}

interface CardsProps {
  readonly name: string;
  readonly type: PermissionType | undefined;
  readonly table: PermissionDetailsTable;
  readonly call: CallNeed | undefined;
}

/** Where the type is not known, one card for each that exists: it is the larger part of the decision. */
function Cards({ name, type, table, call }: CardsProps) {
  const details = detailsOfPermission(table, name);
  const existing = permissionTypes.filter((one) => details && formOf(details, one));
  const types = type ? [type] : existing.length > 0 ? existing : (['application'] as const);
  return types.map((one) => (
    <PermissionCard key={one} name={details?.name ?? name} type={one} details={details} table={table} call={call} />
  ));
}

interface CallLineProps {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly call: CallNeed | undefined;
}

function CallLine({ method, path, call }: CallLineProps) {
  if (path === undefined) {
    return (
      <p className="measure">
        <strong className="font-strong">The request names no call.</strong> Ask which one the app makes, method and
        path: then{' '}
        <Link to={paths.permissions} className="link">
          what a call needs
        </Link>{' '}
        shows the smallest permission for it.
      </p>
    );
  }
  return (
    <p className="measure">
      <strong className="font-strong">
        The link names the call{' '}
        <code>
          {method} {path}
        </code>
        .
      </strong>{' '}
      {call?.kind === 'not-found'
        ? 'Microsoft’s permission data does not have it, so nothing can be said about what it needs.'
        : 'What it needs is compared with what is asked for. Whether the app makes this call and no other, only its developer can say.'}
    </p>
  );
}
