import { Link } from 'react-router';
import type { OpenedRequest } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatFragment } from '../fragment.ts';
import { requestInLink } from '../needs/next-steps.ts';
import { callersWith, roleWords } from './words.ts';

/** Lines, not a table: a line has mostly one thing to say. */
export function RequestList({ requests }: { readonly requests: readonly OpenedRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <ul className="requests">
      {requests.map((request) => (
        <li key={`${request.method} ${request.template}`}>
          <Request request={request} />
          <Roles as={request.as} />
        </li>
      ))}
    </ul>
  );
}

/** A link where the lookup accepts the template from a link: a few have signs that it refuses. */
function Request({ request }: { readonly request: OpenedRequest }) {
  const { method, template } = request;
  const inLink = requestInLink(request);
  const words = (
    <>
      <b>{method}</b> <span>{template}</span>
    </>
  );
  return inLink ? (
    <Link to={{ pathname: paths.permissions, hash: formatFragment(inLink) }} discover="none">
      {words}
    </Link>
  ) : (
    <code>{words}</code>
  );
}

function Roles({ as }: { readonly as: OpenedRequest['as'] }) {
  const roles = (['least', 'higher', 'together'] as const).filter((role) => callersWith(as, role) !== '');
  return (
    <p>
      {roles.map((role) => (
        <span key={role}>
          {role === 'least' ? <strong>{roleWords[role]}</strong> : `${roleWords[role]}:`} {callersWith(as, role)}
        </span>
      ))}
    </p>
  );
}
