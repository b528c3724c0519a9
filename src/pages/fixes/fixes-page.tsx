import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { causes, type Cause } from '../../engine/index.ts';
import { groups } from '../../fixes/groups.ts';
import { searchFixes, type Hit } from '../../fixes/search.ts';
import { remedies } from '../../fixes/remedies.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Inline } from '../inline.tsx';
import { SearchField } from './search-field.tsx';

export function FixesPage() {
  // Not in the address: what is pasted here can be a message.
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const hits = asked === '' ? undefined : searchFixes(asked);
  return (
    <div className="mx-auto grid max-w-box gap-9 tablet:pt-6">
      <title>All fixes, by code, message and words: Graph Auth Doctor</title>
      <meta
        name="description"
        content="Every known reason for which Microsoft Graph refuses a call, and what to do about it. Found by error code, AADSTS number, message or words."
      />
      <div className="grid gap-5">
        <div className="grid gap-2">
          <h1 className="text-display">All fixes</h1>
          <p className="measure text-lead text-muted">
            {causes.length} reasons why a call to Microsoft Graph is refused, and what to do about each.
          </p>
        </div>
        <SearchField query={query} onChange={setQuery} />
        <p role="status" className={hits === undefined ? 'sr-only' : 'text-side text-muted'}>
          {hits && countWords(hits.length)}
        </p>
      </div>
      {hits === undefined ? <AllGroups /> : hits.length > 0 ? <Found hits={hits} /> : <NotFound />}
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing fits.';
  return count === 1 ? 'One cause fits.' : `${count} causes fit, the nearest first.`;
}

function AllGroups() {
  return groups.map(({ title, causes: members }) => (
    <section key={title} aria-labelledby={`group-${title}`} className="grid gap-3">
      <h2 id={`group-${title}`} className="text-section">
        {title}
      </h2>
      <ul className="gap-x-8 tablet:columns-2">
        {members.map((cause) => (
          <FixLine key={cause} cause={cause} />
        ))}
      </ul>
    </section>
  ));
}

function Found({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol>
      {hits.map(({ cause, why }, at) => (
        // What led to several is said once.
        <FixLine key={cause} cause={cause} {...(why !== undefined && why !== hits[at - 1]?.why && { why })} />
      ))}
    </ol>
  );
}

function NotFound() {
  return (
    <p className="measure">
      A part of the message may find more, or a number with AADSTS. The{' '}
      <Link to={paths.home} className="link">
        first page
      </Link>{' '}
      reads the whole error; the{' '}
      <Link to={paths.ask} className="link">
        questions
      </Link>{' '}
      need no error at all.
    </p>
  );
}

interface FixLineProps {
  readonly cause: Cause;
  /** Which code or sentence led here. */
  readonly why?: string;
}

function FixLine({ cause, why }: FixLineProps) {
  return (
    <li className="break-inside-avoid border-t border-line py-2.5">
      <Link to={paths.fix(cause)} className="font-medium text-accent hover:underline">
        {summaries[cause].verdict}
      </Link>
      <p className="text-side text-muted">{remedies[cause].title}</p>
      {why !== undefined && (
        <p className="text-side">
          <Inline text={why} />
        </p>
      )}
    </li>
  );
}
