import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Tag } from '../../components/tag.tsx';
import type { Scheme } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import type { Mark, NeedColumn, NeedRow } from './columns.ts';

const who: Readonly<Record<Scheme, string>> = {
  delegatedWork: 'A person is signed in',
  delegatedPersonal: 'Outlook.com, Xbox, Skype …',
  application: 'The app calls by itself',
};

const taken = 'Your token is taken for this kind: it does not say whose account';

/** What each kind of caller needs, least first. */
export function NeedColumns({ columns }: { readonly columns: readonly NeedColumn[] }) {
  return (
    <div className="grid gap-4 desk:grid-cols-3">
      {columns.map((column) => (
        <Column key={column.scheme} column={column} />
      ))}
    </div>
  );
}

function Column({ column }: { readonly column: NeedColumn }) {
  const { scheme, title, isYours, isTaken, isOpen, rows, notes } = column;
  return (
    <section
      aria-label={title}
      className={`flex min-w-0 flex-col rounded-card border bg-surface shadow-card ${isYours ? 'border-accent outline-1 outline-accent' : 'border-line'}`}
    >
      <div className="px-5 pt-4 pb-3">
        <h2 className="text-lead tracking-tight">{title}</h2>
        <p className={`text-side ${isYours ? 'font-strong text-accent' : 'text-muted'}`}>
          {isTaken ? taken : isYours ? 'Your token is of this kind' : who[scheme]}
        </p>
      </div>
      {rows.length > 0 && (isOpen ? <OpenRows rows={rows} /> : <Rows rows={rows} />)}
      {notes.length > 0 && (
        <div className="grid gap-1 border-t border-line px-5 py-3 text-side text-muted">
          {notes.map((note) => (
            <p key={note}>
              <Names text={note} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

const mostShown = 5;
const telling: ReadonlySet<Mark> = new Set(['held', 'held-more', 'partly']);

/** Least first, then what is enough as well. Long lists are folded; what the token makes of a row never is. */
function Rows({ rows }: { readonly rows: readonly NeedRow[] }) {
  const higher = rows.filter(({ isLeast, isInPart }) => !isLeast && !isInPart);
  const inPart = rows.filter(({ isLeast, isInPart }) => !isLeast && isInPart);
  const shown = higher.filter(({ mark }, at) => at < mostShown || telling.has(mark));
  const folded = higher.filter((row) => !shown.includes(row));
  return (
    <>
      <Lines rows={rows.filter(({ isLeast }) => isLeast)} />
      {higher.length > 0 && (
        <div className="border-t border-line pb-2">
          <p className="px-5 pt-2.5 pb-0.5 text-label text-muted">Also enough</p>
          <Lines rows={shown} quiet />
          {folded.length > 0 && (
            <details>
              <summary className="min-h-6 px-5 py-1 text-side text-accent">{folded.length} more</summary>
              <Lines rows={folded} quiet />
            </details>
          )}
        </div>
      )}
      {inPart.length > 0 && (
        <details className="border-t border-line pb-2" open={inPart.some(({ mark }) => telling.has(mark))}>
          <summary className="min-h-6 px-5 pt-2 pb-0.5 text-label text-muted">
            {inPart.length} more, each for a part only
          </summary>
          <p className="px-5 text-label text-muted">Some properties, one kind of object, or who is signed in.</p>
          <Lines rows={inPart} quiet />
        </details>
      )}
    </>
  );
}

/** Which of them counts, the address does not tell: none is marked as the least. */
function OpenRows({ rows }: { readonly rows: readonly NeedRow[] }) {
  return (
    <div className="border-t border-line pb-2">
      <p className="px-5 pt-2.5 pb-0.5 text-label text-muted">One of these; which, the address does not tell</p>
      <Lines rows={rows} quiet />
    </div>
  );
}

function Lines({ rows, quiet = false }: { readonly rows: readonly NeedRow[]; readonly quiet?: boolean }) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.names.join()}
          className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-5 text-side ${quiet ? 'py-0.5' : 'border-t border-line py-2'}`}
        >
          <span className="min-w-0">
            {row.names.map((name, at) => (
              <span key={name}>
                {at > 0 && <span className="text-muted"> and </span>}
                <PermissionLink name={name} />
              </span>
            ))}
          </span>
          {row.isLeast && <Tag tone="good">Least</Tag>}
          {row.isForOne && <span className="text-muted">for one team or chat</span>}
          <span className="ml-auto">
            <MarkTag row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function PermissionLink({ name }: { readonly name: string }) {
  return (
    <Link to={paths.permission(name)} className="inline-block min-h-6 py-0.5 hover:text-accent hover:underline">
      <code className="text-block">{name}</code>
    </Link>
  );
}

function MarkTag({ row: { mark, lacks } }: { readonly row: NeedRow }): ReactNode {
  switch (mark) {
    case 'held':
      return <Tag tone="good">✓ Held</Tag>;
    case 'held-more':
      return <Tag tone="good">✓ Held, more than needed</Tag>;
    case 'partly':
      return <Tag tone="change">{`Lacks ${lacks.join(' and ')}`}</Tag>;
    case 'missing':
      return <Tag tone="change">Missing</Tag>;
    case 'also-enough':
    case 'open':
      return null;
  }
}
