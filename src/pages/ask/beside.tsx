import { Link } from 'react-router';
import type { Cause } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { CauseList } from './cause-list.tsx';

/** Beside the first question. */
export function Begin() {
  return (
    <div className="grid gap-3 text-muted">
      <p>
        From the status code to the cause: at most five questions, about things that you can look up. “I don’t know” is
        always an answer.
      </p>
      <p>
        Have the error or the token at hand?{' '}
        <Link to={paths.home} className="link">
          Paste it
        </Link>
        : it answers most of them.
      </p>
    </div>
  );
}

/** How far it can be, and where it can still lead. */
export function Left({ most, causes }: { readonly most: number; readonly causes: readonly Cause[] }) {
  return (
    <div className="grid gap-1 border-t border-line pt-4 text-side text-muted print:hidden">
      <p>{afterThis(most - 1)}</p>
      <details>
        <summary className="min-h-6 text-accent">
          {causes.length === 1 ? 'One cause is left' : `${causes.length} causes are left`}
        </summary>
        <div className="pt-2">
          <CauseList causes={causes} />
        </div>
      </details>
    </div>
  );
}

function afterThis(more: number): string {
  if (more === 0) return 'This is the last question.';
  return more === 1 ? 'At most one more question after this one.' : `At most ${more} more questions after this one.`;
}

/** What the address holds and no question knows. */
export function Dropped({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="rounded-block border border-change-line bg-change-soft px-4 py-3 text-side">
      Left out of the address, because no question or answer has this name:{' '}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <code>{name === '' ? '(no name)' : name}</code>
        </span>
      ))}
    </p>
  );
}
