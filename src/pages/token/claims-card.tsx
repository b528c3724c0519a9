import { Card } from '../../components/card.tsx';
import type { ClaimMeaning, ClaimMeanings } from '../../engine/index.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import { ClaimValue, notesOf } from './claim-value.tsx';
import type { InspectedToken } from './inspected.ts';
import { isPersonal, Personal } from './personal.tsx';
import { visible } from './visible.ts';

interface ClaimsCardProps {
  readonly token: InspectedToken;
  readonly meanings: ClaimMeanings;
}

/** Every claim with its value and what it means; the payload first, the header after it. */
export function ClaimsCard({ token, meanings }: ClaimsCardProps) {
  const { claims, header, item } = token.shown;
  return (
    <Card label="Claims">
      <div className="grid gap-2 px-5 py-5 tablet:px-6">
        <h2 className="text-section">{claims.size === 1 ? 'One claim' : `All ${claims.size} claims`}</h2>
        {!item.token.complete && (
          <p className="measure">
            These are not all claims of the token. One that is not here was not shown; it can be in the token.
          </p>
        )}
      </div>
      <dl aria-label="Claims of the token">
        {inOrder(claims, meanings.claims).map(([name, value]) => (
          <ClaimRow
            key={name}
            name={name}
            value={value}
            meaning={meanings.claims.get(name)}
            personal={isPersonal(name, token, meanings)}
          />
        ))}
      </dl>
      {header && (
        <>
          <h3 className="border-t border-line px-5 pt-5 pb-3 text-body tracking-normal tablet:px-6">
            The header of the token
          </h3>
          <dl aria-label="Header of the token">
            {inOrder(header, meanings.header).map(([name, value]) => (
              <ClaimRow key={name} name={name} value={value} meaning={meanings.header.get(name)} personal={false} />
            ))}
          </dl>
        </>
      )}
      <div className="border-t border-line px-5 py-4 tablet:px-6">
        <Sources meanings={meanings} />
      </div>
    </Card>
  );
}

/** As the table has them, what belongs together beside each other; what it does not know at the end. */
function inOrder(
  claims: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, ClaimMeaning>,
): readonly (readonly [string, unknown])[] {
  const order = [...known.keys()];
  const placeOf = (name: string): number => (known.has(name) ? order.indexOf(name) : order.length);
  return [...claims].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

interface ClaimRowProps {
  readonly name: string;
  readonly value: unknown;
  readonly meaning: ClaimMeaning | undefined;
  readonly personal: boolean;
}

function ClaimRow({ name, value, meaning, personal }: ClaimRowProps) {
  return (
    <div className="claim-row border-t border-line px-5 py-3 tablet:px-6">
      <dt>
        <bdi className="font-strong wrap-anywhere">
          <code>{visible(name)}</code>
        </bdi>
        {personal && meaning && <span className="ml-2 text-label text-muted">personal</span>}
      </dt>
      <dd>
        <Personal when={personal}>
          <ClaimValue value={value} />
        </Personal>
      </dd>
      <dd className="text-side text-muted">
        <Meaning meaning={meaning} />
        {notesOf(name, value, meaning).map((note) => (
          <span key={note} className="block text-ink">
            <Names text={note} />
          </span>
        ))}
      </dd>
    </div>
  );
}

export function Meaning({ meaning }: { readonly meaning: ClaimMeaning | undefined }) {
  if (meaning === undefined)
    return 'Not known here and not documented by Microsoft: a claim of your tenant, or a new one.';
  return (
    <>
      <Names text={meaning.text} />
      {meaning.source === undefined && ' Not documented by Microsoft.'}
    </>
  );
}

export function Sources({ meanings }: { readonly meanings: ClaimMeanings }) {
  return (
    <p className="text-label text-muted">
      Meanings in our words, checked on {formatDate(meanings.checked)} against:{' '}
      {Object.values(meanings.sources).map(({ title, url }, at) => (
        <span key={url}>
          {at > 0 && ', '}
          <a href={url} rel="noreferrer" className="link">
            {title}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
