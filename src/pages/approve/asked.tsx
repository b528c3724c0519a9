import { Link } from 'react-router';
import type { PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { detailsOfPermission, typesToShow, type PermissionType } from '../permission-words.ts';
import { Inline } from '../inline.tsx';
import { formatDate } from '../format-date.ts';
import { TableProblem } from '../table-problem.tsx';
import { permissionDetails, permissionIndex, useTable } from '../tables.ts';
import { AskedForm } from './asked-form.tsx';
import { namedCall, type NamedCall } from './call-fit.ts';
import { callWords } from './call-words.ts';
import { PermissionCard } from './permission-card.tsx';
import { WhoseApp } from './whose-app.tsx';

interface AskedProps {
  readonly permissions: readonly string[];
  readonly type: PermissionType | undefined;
  /** The type came by the link, and nobody has compared it. */
  readonly isTypeOfLink: boolean;
  readonly app: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly onAdd: (names: readonly string[]) => void;
  readonly onRemove: (name: string) => void;
  readonly onType: (type: PermissionType) => void;
}

/** What the request asks for, permission by permission. */
export function Asked({ permissions, type, isTypeOfLink, app, method, path, onAdd, onRemove, onType }: AskedProps) {
  const details = useTable(permissionDetails, permissions.length > 0);
  const index = useTable(permissionIndex, path !== undefined);
  const call = path !== undefined && index?.ok ? namedCall(index.value, method, path) : undefined;
  const said = callWords(index?.ok === false ? 'missing' : call, type);
  const table = details?.ok ? details.value : undefined;
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
      <AskedForm
        known={table?.all.map(({ name }) => name) ?? []}
        shown={permissions}
        type={type}
        isTypeOfLink={isTypeOfLink}
        onStart={() => void permissionDetails.load()}
        onAdd={onAdd}
        onType={onType}
      />
      {details?.ok === false && (
        <TableProblem problem={details.problem} onRetry={() => void permissionDetails.retry()} />
      )}
      {index?.ok === false && <TableProblem problem={index.problem} onRetry={() => void permissionIndex.retry()} />}
      <p role="status" className="sr-only">
        {table && permissions.length > 0 ? `Shown: ${permissions.join(', ')}` : ''}
      </p>
      <WhoseApp app={app} />
      {permissions.length > 0 && <CallLine method={method} path={path} said={said} />}
      {table && (
        <ul className="grid gap-4">
          {permissions.map((name) => (
            <li key={name} className="grid gap-4">
              <Cards name={name} type={type} table={table} call={call} onRemove={() => onRemove(name)} />
            </li>
          ))}
        </ul>
      )}
      {table && (
        <p className="text-label text-muted">
          From Microsoft’s permission data of <time dateTime={table.date}>{formatDate(table.date)}</time>.
        </p>
      )}
    </div>
  );
}

interface CardsProps {
  readonly name: string;
  readonly type: PermissionType | undefined;
  readonly table: PermissionDetailsTable;
  readonly call: NamedCall | undefined;
  readonly onRemove: () => void;
}

function Cards({ name, type, table, call, onRemove }: CardsProps) {
  const details = detailsOfPermission(name, table);
  return typesToShow(details, type).map((one) => (
    <PermissionCard
      key={one}
      name={details?.name ?? name}
      type={one}
      details={details}
      table={table}
      call={call}
      onRemove={onRemove}
    />
  ));
}

interface CallLineProps {
  readonly method: string | undefined;
  readonly path: string | undefined;
  /** What the call needs, with marks. */
  readonly said: string;
}

function CallLine({ method, path, said }: CallLineProps) {
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
      <Inline text={said} />
    </p>
  );
}
