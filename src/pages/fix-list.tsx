import { Link } from 'react-router';
import { causes } from '../engine/index.ts';
import { remedies } from '../fixes/remedies.ts';
import { summaries } from '../fixes/summaries.ts';
import { paths } from '../paths.ts';

/** Every cause that has a page, with what to do about it. */
export function FixList() {
  return (
    <section aria-labelledby="fix-list" className="grid gap-3">
      <h2 id="fix-list" className="text-section">
        All fixes
      </h2>
      <ul className="gap-x-8 tablet:columns-2">
        {causes.map((cause) => (
          <li key={cause} className="break-inside-avoid border-t border-line py-2.5">
            <Link to={paths.fix(cause)} className="text-accent hover:underline">
              {summaries[cause].verdict}
            </Link>
            <p className="text-side text-muted">{remedies[cause].title}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
