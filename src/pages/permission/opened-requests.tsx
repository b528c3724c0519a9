import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { OpenedRequest } from '../../engine/permissions/index.ts';
import { focusHeading } from '../focus.ts';
import { TableProblem } from '../table-problem.tsx';
import { useStore } from '../store.ts';
import { permissionIndex, useTable } from '../tables.ts';
import type { KnownPermission, Opened } from './load-permission.ts';
import { requestRows, rowsAtOnce, searchRows } from './request-rows.ts';
import { RequestList } from './request-list.tsx';
import { count, openedWords } from './words.ts';

interface OpenedRequestsProps {
  readonly permission: KnownPermission;
  readonly opened: Opened;
}

/** The requests, so many at a time. Those that do not stand in the document come from the index when they are asked for. */
export function OpenedRequests({ permission, opened }: OpenedRequestsProps) {
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const [touched, setTouched] = useState(false);
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const list = useRows(permission, opened, touched);
  const asked = useDeferredValue(query);
  const isWhole = asked.trim() === '' && page === 0;
  const index = useStore(permissionIndex.store);
  const found = useMemo(
    () => (list.rows ? searchRows(list.rows, asked, index?.ok ? index.value : undefined) : undefined),
    [list.rows, asked, index],
  );
  const start = page * rowsAtOnce;
  const shown = isWhole ? opened.first : found?.slice(start, start + rowsAtOnce);
  const total = isWhole ? opened.total : (found?.length ?? 0);
  const turn = (next: number): void => {
    setTouched(true);
    setPage(next);
    focusHeading(section.current);
  };

  return (
    <section ref={section} aria-labelledby={id} className="grid gap-4">
      <div className="grid gap-1.5">
        <h2 id={id} className="text-section">
          What it opens
        </h2>
        <p className="measure">{openedWords(opened)}</p>
      </div>
      {opened.total > 1 && (
        <Search
          query={query}
          onFocus={() => setTouched(true)}
          onChange={(next) => {
            setTouched(true);
            setPage(0);
            setQuery(next);
          }}
        />
      )}
      <p role="status" className="text-side text-muted noscript:hidden">
        {shown && statusWords({ start, shown: shown.length, total, isSearch: asked.trim() !== '' })}
      </p>
      {shown ? <RequestList requests={shown} /> : <Missing problem={list.problem} />}
      {opened.total > rowsAtOnce && <NoScript total={opened.total} />}
      {total > rowsAtOnce && (
        <p className="flex flex-wrap gap-2 noscript:hidden print:hidden">
          {page > 0 && <Button onClick={() => turn(page - 1)}>The {rowsAtOnce} before</Button>}
          {start + rowsAtOnce < total && (
            <Button onClick={() => turn(page + 1)}>The next {Math.min(rowsAtOnce, total - start - rowsAtOnce)}</Button>
          )}
        </p>
      )}
    </section>
  );
}

/** What stands in the document is all there is, or the index is asked once somebody wants more. */
function useRows({ spellings }: KnownPermission, { total, first }: Opened, wanted: boolean) {
  const isAll = total === first.length;
  const index = useTable(permissionIndex, wanted && !isAll);
  return useMemo((): { readonly rows?: readonly OpenedRequest[]; readonly problem?: string } => {
    if (isAll) return { rows: first };
    if (!index) return {};
    if (!index.ok) return { problem: index.problem };
    return {
      rows: requestRows(
        index.value,
        spellings.map(({ name }) => name),
      ),
    };
  }, [isAll, first, index, spellings]);
}

interface Standing {
  readonly start: number;
  readonly shown: number;
  readonly total: number;
  readonly isSearch: boolean;
}

function statusWords({ start, shown, total, isSearch }: Standing): string {
  if (total === 0) return isSearch ? 'No request that it opens has these words.' : '';
  if (shown === total) {
    const all = total === 1 ? 'One request' : `${count(total)} requests`;
    return isSearch ? `${all} found.` : '';
  }
  return `${count(start + 1)} to ${count(start + shown)} of ${count(total)}${isSearch ? ' found' : ''}.`;
}

interface SearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onFocus: () => void;
}

function Search({ query, onChange, onFocus }: SearchProps) {
  const id = useId();
  return (
    <search className="grid gap-1 noscript:hidden print:hidden">
      <label htmlFor={id} className="text-side text-muted">
        Search these requests by method and path; a whole address works too
      </label>
      <input
        id={id}
        type="search"
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        autoComplete="off"
        spellCheck={false}
        placeholder="GET messages"
        className="w-full rounded-button border border-edge bg-surface px-3.5 py-2.5"
      />
    </search>
  );
}

function NoScript({ total }: { readonly total: number }) {
  return (
    <p className="hidden text-side text-muted noscript:block">
      The first {rowsAtOnce} of {count(total)}. The others are listed by the search, which needs JavaScript.
    </p>
  );
}

/** While the index is on its way there is nothing to say: it takes a moment. */
function Missing({ problem }: { readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return <TableProblem problem={problem} onRetry={() => void permissionIndex.retry()} />;
}
