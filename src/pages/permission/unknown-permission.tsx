import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';

interface UnknownPermissionProps {
  readonly asked: string;
  readonly nearest: readonly string[];
  readonly date: string;
}

/** The longest name has some 60 characters; an address can have any number. */
const longest = 100;

export function UnknownPermission({ asked, nearest, date }: UnknownPermissionProps) {
  return (
    <div className="mx-auto grid max-w-box gap-6 tablet:pt-6">
      <title>No permission has this name: Graph Auth Doctor</title>
      <meta name="description" content="Microsoft’s data has no permission of this name." />
      <div className="grid gap-3">
        <h1 className="text-display">No permission has this name</h1>
        <p className="measure text-lead text-muted">
          Microsoft’s permission data of {formatDate(date)} does not have{' '}
          <code className="text-ink">{asked.length > longest ? `${asked.slice(0, longest)}…` : asked}</code>. It may be
          mistyped, newer than the data, or belong to another API than Microsoft Graph.
        </p>
      </div>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="grid gap-2">
          <h2 id="nearest" className="text-section">
            Written alike
          </h2>
          <ul>
            {nearest.map((name) => (
              <li key={name} className="border-t border-line py-2">
                <Link to={paths.permission(name)} className="link">
                  <code>{name}</code>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <ButtonLink to={paths.permissions}>See what a request needs</ButtonLink>
      </p>
    </div>
  );
}
