import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  batchWords,
  isGuess,
  unmatchedWords,
  type Match,
  type PermissionIndex,
  type RoleTable,
} from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import type { ComparedToken } from '../needs/compared-token.ts';
import type { Loaded } from '../tables.ts';
import { Batch } from './batch.tsx';
import { CopyLink } from './copy-link.tsx';
import { Found, RolesOfRequest } from './found.tsx';
import { Offers, ReadAs } from './read-as.tsx';
import type { Answer, Written } from './written.ts';

/** Somebody looked up a permission where requests are looked up. */
function PermissionsNamed({ exact, names }: { readonly exact: boolean; readonly names: readonly string[] }) {
  return (
    <div className="grid gap-3">
      <h2 className="text-section">
        {exact ? 'That is a permission, and no request' : 'No request, and no permission of this name'}
      </h2>
      <p className="measure">
        {exact
          ? 'Its page says what it allows, and lists the requests that it opens:'
          : 'Permissions that are written alike:'}
      </p>
      <ul>
        {names.map((name) => (
          <li key={name} className="border-t border-line py-2">
            <Link to={paths.permission(name)} className="link">
              <code>{name}</code>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerViewProps {
  readonly index: PermissionIndex;
  readonly answer: Exclude<Answer, { kind: 'problem' }>;
  /** With what it was asked. */
  readonly asked: Written;
  readonly roles: Loaded<RoleTable> | undefined;
  readonly token: ComparedToken | undefined;
  readonly onAsk: (written: Written) => void;
  readonly onRolesAgain: () => void;
  readonly headingRef: (heading: HTMLElement | null) => void;
  /** Where a token is laid beside the need. */
  readonly compare: ReactNode;
}

export function AnswerView({
  index,
  answer,
  asked,
  roles,
  token,
  onAsk,
  onRolesAgain,
  headingRef,
  compare,
}: AnswerViewProps) {
  switch (answer.kind) {
    case 'batch':
      return (
        <>
          <Batch index={index} parts={answer.parts} token={token} onAsk={onAsk} />
          {compare}
        </>
      );
    case 'cmdlets':
      return (
        <Offers
          title={`${answer.cmdlet.name} may send one of these requests. Which one is it?`}
          offers={answer.requests.map(({ method, templates }) => ({ method, text: templates[0] ?? '' }))}
          onAsk={onAsk}
        />
      );
    case 'permissions':
      return <PermissionsNamed exact={answer.exact} names={answer.names} />;
    case 'match': {
      const { match, cmdlet } = answer;
      if (match.kind !== 'found') return <Unmatched match={match} asked={asked} date={index.date} onAsk={onAsk} />;
      return (
        <>
          <ReadAs match={match} date={index.date} onAsk={onAsk} {...(cmdlet && { cmdlet })} />
          <Found
            index={index}
            match={match}
            token={token}
            isGuess={cmdlet !== undefined || match.adjustments.some(isGuess)}
            headingRef={headingRef}
          />
          {compare}
          <RolesOfRequest roles={roles} match={match} token={token} onAgain={onRolesAgain} />
          <CopyLink match={match} />
        </>
      );
    }
  }
}

interface UnmatchedProps {
  readonly match: Exclude<Match, { kind: 'found' | 'unreadable' }>;
  readonly asked: Written;
  readonly date: string;
  readonly onAsk: (written: Written) => void;
}

/** Why there is no answer, and what it could have been. */
function Unmatched({ match, asked, date, onAsk }: UnmatchedProps) {
  return (
    <div className="grid gap-4">
      <p className="text-lead">
        <Names
          text={match.kind === 'batch' ? `${batchWords} Paste its body into the field above.` : unmatchedWords(match)}
        />
      </p>
      {match.kind === 'other-methods' && (
        <Offers
          title="Look it up with another method:"
          offers={match.methods.map((method) => ({ method, text: asked.text }))}
          onAsk={onAsk}
          labelOf={({ method }) => method}
        />
      )}
      {match.kind === 'not-found' && match.nearest.length > 0 && (
        <Offers
          title="Only a hint: these are written alike."
          offers={match.nearest.map((text) => ({ method: asked.method, text }))}
          onAsk={onAsk}
        />
      )}
      <p className="text-muted">
        Microsoft’s permission data of {formatDate(date)}. What it does not have can exist all the same: the reference
        page of the call says what it needs.
      </p>
    </div>
  );
}
