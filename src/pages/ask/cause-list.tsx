import { Link } from 'react-router';
import type { Cause } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';

/** Causes that the answers leave open, each with its page. */
export function CauseList({ causes }: { readonly causes: readonly Cause[] }) {
  return (
    <ul className="grid gap-1">
      {causes.map((cause) => (
        <li key={cause}>
          <Link to={paths.fix(cause)} className="link">
            {summaries[cause].verdict}
          </Link>
        </li>
      ))}
    </ul>
  );
}
