import {
  detailsOf,
  isDecidedElsewhere,
  judgeNeed,
  needOf,
  schemeOf,
  type FoundRequest,
  type NeedVerdict,
  type PermissionIndex,
  type RoleTable,
} from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import { needColumns } from '../needs/columns.ts';
import type { ComparedToken } from '../needs/compared-token.ts';
import { NeedColumns } from '../needs/need-columns.tsx';
import { GrantButtons, NeedVerdictView } from '../needs/need-verdict-view.tsx';
import { roleAnswer } from '../needs/role-answer.ts';
import { RoleNeeds } from '../needs/role-needs.tsx';
import type { Loaded } from '../tables.ts';
import { TableProblem } from '../table-problem.tsx';

interface FoundProps {
  readonly index: PermissionIndex;
  readonly match: FoundRequest;
  readonly token: ComparedToken | undefined;
  /** How it was read is a guess. */
  readonly isGuess: boolean;
  readonly headingRef?: (heading: HTMLElement | null) => void;
}

/** What a request needs, and what the token makes of it. */
export function Found({ index, match, token, isGuess, headingRef }: FoundProps) {
  const verdict = token && !token.isForOther ? judgeNeed(index, match, token) : undefined;
  return (
    <div className="grid gap-5">
      {verdict && <NeedVerdictView verdict={verdict} isGuess={isGuess} {...(headingRef && { headingRef })} />}
      <NeedColumns columns={needColumns(index, match, verdict && token && { token, verdict })} />
      {verdict?.kind === 'missing' && !isDecidedElsewhere(match) && <GrantButtons verdict={verdict} request={match} />}
      <Remarks match={match} verdict={verdict} />
    </div>
  );
}

/** What the data has wrong, and what the address does not tell. */
function Remarks({ match, verdict }: { readonly match: FoundRequest; readonly verdict: NeedVerdict | undefined }) {
  const { repair } = needOf(match);
  const said = verdict?.kind === 'missing' ? verdict.detail : undefined;
  const details = detailsOf(match).filter(({ id }) => id !== said?.id);
  if (!repair && details.length === 0) return null;
  return (
    <div className="grid gap-4 text-side">
      {details.length > 0 && (
        <div className="grid gap-1">
          <h2 className="text-body">What the address does not tell</h2>
          <ul className="measure grid list-disc gap-1 pl-5">
            {details.map(({ id, text, source }) => (
              <li key={id}>
                <Names text={text} />{' '}
                <a href={source} rel="noreferrer" className="link">
                  Source
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {repair && (
        <p className="measure text-muted">
          Other than Microsoft’s data: <Names text={repair.why} />{' '}
          <a href={repair.source} rel="noreferrer" className="link">
            The reference page
          </a>
          , read on {formatDate(repair.checked)}, says so.
        </p>
      )}
    </div>
  );
}

interface RolesOfRequestProps {
  readonly roles: Loaded<RoleTable> | undefined;
  readonly match: FoundRequest;
  readonly token: ComparedToken | undefined;
  readonly onAgain: () => void;
}

/** The roles come in a table of their own. */
export function RolesOfRequest({ roles, match, token, onAgain }: RolesOfRequestProps) {
  const compared = token?.isForOther ? undefined : token;
  const caller = compared?.caller ?? 'delegated';
  const scheme = schemeOf(caller, compared?.account);
  // Roles are of an organisation, and they help nobody for whom the request has no form.
  if (scheme === 'delegatedPersonal' || !needOf(match).cells[scheme]) return null;
  if (!roles) return null;
  if (!roles.ok) return <TableProblem problem={roles.problem} onRetry={onAgain} />;
  return (
    <RoleNeeds
      answer={roleAnswer(roles.value, match, compared ?? {})}
      caller={caller}
      isCompared={compared !== undefined}
    />
  );
}
