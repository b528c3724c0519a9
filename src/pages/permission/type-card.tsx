import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import type { Kin, PermissionDetails, Wording } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatFragment } from '../fragment.ts';
import { consentWords, levelWords, typeWords, type Form, type PermissionType } from '../permission-words.ts';
import { accountWords, count } from './words.ts';

interface TypeCardProps {
  readonly details: PermissionDetails;
  readonly type: PermissionType;
  readonly form: Form;
  /** Not the spelling that the page bears. */
  readonly isOther: boolean;
  /** Undefined where it could not be worked out. */
  readonly kin: Kin | undefined;
}

/** All that is published of one type of a permission, and where to go with it. */
export function TypeCard({ details, type, form, isOther, kin }: TypeCardProps) {
  const id = useId();
  const { title, who } = typeWords[type];
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col rounded-card border border-line bg-surface shadow-card"
    >
      <div className="px-5 pt-4 pb-3">
        <h2 id={id} className="text-section wrap-anywhere">
          {isOther ? `${title}, written ${details.name}` : title}
        </h2>
        <p className="text-side text-muted">{who}</p>
      </div>
      <Words wording={form.wording} />
      <dl className="pairs flex-1 border-t border-line px-5 py-4 text-side">
        <Pair term="Id">
          {form.id === undefined ? (
            'Not published'
          ) : (
            <span className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
              <code className="text-block">{form.id}</code>
              <span className="noscript:hidden">
                <CopyButton text={form.id} what={`${title} id of ${details.name}`} />
              </span>
            </span>
          )}
        </Pair>
        <Pair term="Consent">{consentWords(details, type, form)}</Pair>
        <Pair term="Privilege">{levelWords(form)}</Pair>
        {type === 'delegated' && <Pair term="Accounts">{accountWords(details)}</Pair>}
        {kin && kin.instead.length > 0 && (
          <Pair term="Instead">
            <InsteadList kin={kin} />
          </Pair>
        )}
      </dl>
      <Actions details={details} type={type} canBeGranted={form.id !== undefined} />
    </section>
  );
}

/** In the place of a card. Absent is not impossible: the data may be behind. */
export function NoForm({ type }: { readonly type: PermissionType }) {
  return (
    <p className="self-start rounded-card border border-line px-5 py-4 text-side text-muted">
      <strong className="font-strong text-ink">{typeWords[type].title}:</strong> not in Microsoft’s data.
    </p>
  );
}

function Words({ wording }: { readonly wording: Wording | undefined }) {
  if (!wording) return <p className="px-5 pb-4 text-side text-muted">Microsoft has published no words for it.</p>;
  return (
    <figure className="grid gap-1 px-5 pb-4">
      <blockquote className="grid gap-0.5">
        <p className="font-strong">{wording.title}</p>
        <p>{wording.text}</p>
      </blockquote>
      <figcaption className="text-label text-muted">Microsoft’s words</figcaption>
    </figure>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function InsteadList({ kin: { opens, instead } }: { readonly kin: Kin }) {
  return (
    <ul className="grid gap-1">
      {instead.map(({ permission, requests }) => (
        <li key={permission}>
          <Link to={paths.permission(permission)} className="link">
            <code>{permission}</code>
          </Link>{' '}
          is the least for {count(requests)} of its {count(opens)} requests
        </li>
      ))}
    </ul>
  );
}

interface ActionsProps {
  readonly details: PermissionDetails;
  readonly type: PermissionType;
  readonly canBeGranted: boolean;
}

function Actions({ details: { name, resourceSpecific }, type, canBeGranted }: ActionsProps) {
  const hash = formatFragment({ permission: [name], type });
  const fix = paths.fix(resourceSpecific ? 'resource-specific-access' : 'missing-permission');
  return (
    <p className="flex flex-wrap gap-2 border-t border-line px-5 py-4">
      <ButtonLink to={{ pathname: paths.approve, hash }}>Should I approve this?</ButtonLink>
      {canBeGranted && <ButtonLink to={{ pathname: fix, hash }}>How to grant it</ButtonLink>}
    </p>
  );
}
