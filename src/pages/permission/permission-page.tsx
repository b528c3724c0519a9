import { Link, useLoaderData, useNavigate } from 'react-router';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';
import { formOf, permissionTypes } from '../permission-words.ts';
import { TableProblem } from '../table-problem.tsx';
import type { KnownPermission, Shown } from './load-permission.ts';
import { OpenedRequests } from './opened-requests.tsx';
import { NoForm, TypeCard } from './type-card.tsx';
import { UnknownPermission } from './unknown-permission.tsx';
import { descriptionOf, spelledOtherwise } from './words.ts';

export { loadPermission, permissionAddresses } from './load-permission.ts';

export function PermissionPage() {
  const shown = useLoaderData<Shown>();
  switch (shown.kind) {
    case 'known':
      // What was searched for belongs to one permission.
      return <Known key={shown.name} permission={shown} />;
    case 'unknown':
      return <UnknownPermission {...shown} />;
    case 'unreadable':
      return <Unreadable problem={shown.problem} />;
  }
}

function Known({ permission }: { readonly permission: KnownPermission }) {
  const { name, spellings, opened, date } = permission;
  return (
    <div className="grid grid-cols-1 gap-8">
      <title>{`${name}, a permission of Microsoft Graph: Graph Auth Doctor`}</title>
      <meta name="description" content={descriptionOf(permission)} />
      <div className="grid gap-3">
        <div className="grid gap-1">
          <p className="text-side text-muted">
            <Link to={paths.permissions} className="link">
              Permissions
            </Link>
          </p>
          <h1 className="text-display wrap-anywhere">{name}</h1>
          <p className="text-side text-muted">Microsoft’s permission data of {formatDate(date)}</p>
        </div>
        {spellings.length > 1 && <p className="measure">{spelledOtherwise(permission)}</p>}
        {isBroadPermission(name) && <Broad />}
        {spellings.some(({ resourceSpecific }) => resourceSpecific) && <ResourceSpecific />}
      </div>
      <Cards permission={permission} />
      {'total' in opened ? (
        <OpenedRequests permission={permission} opened={opened} />
      ) : (
        <Retry problem={opened.problem} />
      )}
    </div>
  );
}

/** What there is first; what the data does not have is a line. */
function Cards({ permission: { name, spellings, opened } }: { readonly permission: KnownPermission }) {
  const kin = 'kin' in opened ? opened.kin : undefined;
  const cards = spellings.flatMap((details) =>
    permissionTypes.flatMap((type) => {
      const form = formOf(details, type);
      return form ? [{ details, type, form }] : [];
    }),
  );
  return (
    <div className="grid grid-cols-1 gap-5 desk:grid-cols-2">
      {cards.map((card) => (
        <TypeCard
          key={`${card.type} ${card.details.name}`}
          {...card}
          isOther={card.details.name !== name}
          kin={card.details.name === name ? kin?.[card.type] : undefined}
        />
      ))}
      {permissionTypes
        .filter((type) => !cards.some((card) => card.type === type))
        .map((type) => (
          <NoForm key={type} type={type} />
        ))}
    </div>
  );
}

function Broad() {
  return (
    <p className="measure rounded-block border border-change-line bg-change-soft px-4 py-3 text-side">
      <strong className="font-strong text-change">▲ Opens the whole tenant.</strong> As an application permission it
      gives away the tenant, or every site in it. Delegated, it goes as far as the rights of the signed-in person. Look
      for a smaller one first. The page on granting it does not fill this name in: type it there if you mean it.
    </p>
  );
}

function ResourceSpecific() {
  return (
    <p className="measure rounded-block border border-line bg-surface px-4 py-3 text-side">
      <strong className="font-strong">For one team, one chat or one person.</strong> It is given when the app is
      installed there in Teams, it opens only that one place, and it leaves no trace in the token.
    </p>
  );
}

function Unreadable({ problem }: { readonly problem: string }) {
  return (
    <div className="mx-auto grid max-w-box gap-4 tablet:pt-6">
      <title>The permission could not be looked up: Graph Auth Doctor</title>
      <h1 className="text-display">The permission could not be looked up</h1>
      <Retry problem={problem} />
    </div>
  );
}

function Retry({ problem }: { readonly problem: string }) {
  const navigate = useNavigate();
  return <TableProblem problem={problem} onRetry={() => void navigate('.', { replace: true })} />;
}
