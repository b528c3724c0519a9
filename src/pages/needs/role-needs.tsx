import { Link } from 'react-router';
import { Tag } from '../../components/tag.tsx';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import type { RoleFacts, RoleRow, TargetRules } from './role-facts.ts';

/** Which role is needed besides the permission; `unknown`: no entry, which is not "none". */
export type RoleAnswer =
  | { readonly kind: 'unknown' | 'permission-decides' | 'own-data' }
  | { readonly kind: 'roles'; readonly facts: RoleFacts };

interface RoleNeedsProps {
  readonly answer: RoleAnswer;
  readonly caller: 'delegated' | 'application';
  /** A token is compared. */
  readonly isCompared: boolean;
  /** Method and template, where the call does not stand above: then the page is the one that says how to get a role. */
  readonly call?: string;
}

const titles = {
  delegated: 'And the signed-in person?',
  application: 'And a role of the app?',
} as const;

const plain = {
  unknown:
    'Whether a role is needed besides the permission is not known for this request. That does not mean that none is.',
  'permission-decides':
    'For an app that calls by itself the permission decides: Microsoft documents no role for it here.',
  'own-data': 'None is documented: under `/me` it is the person’s own data. The roles are for things of other people.',
} as const;

export function RoleNeeds({ answer, caller, isCompared, call }: RoleNeedsProps) {
  const cause = caller === 'application' ? 'app-lacks-role' : 'user-lacks-role';
  return (
    <section aria-labelledby="roles" className="grid gap-4 border-t border-line pt-7">
      <h2 id="roles" className="text-section">
        {call === undefined ? titles[caller] : <Names text={`The role for \`${call}\``} />}
      </h2>
      {answer.kind === 'roles' ? (
        <Roles facts={answer.facts} caller={caller} isCompared={isCompared} />
      ) : (
        <p className="measure">
          <Names text={plain[answer.kind]} />
        </p>
      )}
      {call === undefined && answer.kind !== 'own-data' && answer.kind !== 'permission-decides' && (
        <p>
          <Link to={paths.fix(cause)} className="link">
            {caller === 'application' ? 'How an app gets a role' : 'How a person gets a role'}
          </Link>
        </p>
      )}
    </section>
  );
}

interface RolesProps {
  readonly facts: RoleFacts;
  readonly caller: RoleNeedsProps['caller'];
  readonly isCompared: boolean;
}

function Roles({ facts, caller, isCompared }: RolesProps) {
  const { rows, forOthersOnly, enoughWithout, notes, basis, source, targets } = facts;
  return (
    <>
      <p className="measure">
        {caller === 'application'
          ? 'Besides the permission the app itself can need one of these roles.'
          : `Besides the permission the person needs one of these roles${forOthersOnly ? '; for what is their own, none' : ''}.`}
        {enoughWithout.length > 0 && ` None is needed by: ${enoughWithout.join('; ')}.`}
      </p>
      {isCompared && <TokenRoles facts={facts} />}
      <ul className="max-w-box rounded-card border border-line bg-surface">
        {rows.map((row) => (
          <RoleLine key={row.name} row={row} />
        ))}
      </ul>
      <div className="measure grid gap-1.5 text-side text-muted">
        {notes.map((note) => (
          <p key={note}>
            <Names text={note} />
          </p>
        ))}
        <p>
          {basis}:{' '}
          <a href={source} rel="noreferrer" className="link wrap-anywhere">
            {source.replace(/^https:\/\//, '')}
          </a>
        </p>
      </div>
      {targets.map((rules) => (
        <Targets key={rules.title} rules={rules} />
      ))}
    </>
  );
}

function TokenRoles({ facts: { token, rows } }: { readonly facts: RoleFacts }) {
  const held = rows.filter(({ isHeld }) => isHeld).map(({ name }) => name);
  return <p className="measure">{tokenWords(token, held)}</p>;
}

function tokenWords(token: RoleFacts['token'], held: readonly string[]): string {
  switch (token) {
    case 'held':
      return `The token shows a role that fits: ${held.join(', ')}.`;
    case 'held-with-limits':
      return `The token shows ${held.join(', ')}: enough within its limits.`;
    case 'not-seen':
      return 'No role that fits is in the token, which proves nothing: an eligible role, a role over a part of the tenant and a role of a single service do not show there.';
    case 'no-token':
      return 'The roles of the token, its claim wids, were not shown.';
  }
}

function RoleLine({ row }: { readonly row: RoleRow }) {
  const { name, limits, system, isLeast, isHeld } = row;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-5 py-2.5 not-first:border-t">
      <span className="font-medium">{name}</span>
      {isLeast && <Tag tone="good">Least</Tag>}
      {(system ?? limits) !== undefined && (
        <span className="text-side text-muted">
          {[system && `role of ${system}`, limits].filter(Boolean).join(': ')}
        </span>
      )}
      {isHeld && (
        <span className="ml-auto">
          <Tag tone="good">✓ In your token</Tag>
        </span>
      )}
    </li>
  );
}

function Targets({ rules: { title, rows, source, stand } }: { readonly rules: TargetRules }) {
  return (
    <details className="max-w-box">
      <summary className="min-h-6 w-fit text-accent">{title}</summary>
      <div className="grid gap-2 pt-3">
        <div className="rounded-card border border-line bg-surface text-side">
          <div
            aria-hidden="true"
            className="grid gap-x-6 px-5 py-2 text-label text-muted max-tablet:hidden tablet:grid-cols-2"
          >
            <p>They hold</p>
            <p>Any one of these is enough</p>
          </div>
          <dl>
            {rows.map(({ targets, enough }) => (
              <div key={enough.join()} className="grid gap-x-6 border-t border-line px-5 py-2.5 tablet:grid-cols-2">
                <dt>{targets.join(', ')}</dt>
                <dd className="text-muted">
                  <span className="tablet:sr-only">Enough: </span>
                  {enough.join(', ')}
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <p className="text-side text-muted">
          <a href={source} rel="noreferrer" className="link">
            Microsoft’s table
          </a>
          , as it stood on {formatDate(stand)}
        </p>
      </div>
    </details>
  );
}
