import { Names } from '../names.tsx';
import type { Difference } from './aspect.ts';
import type { Comparison } from './compare.ts';
import { PermissionName } from './permission-name.tsx';
import { Personal } from './personal.tsx';

/** What only the working one holds comes before all other differences. */
export function PermissionsRow({ permissions }: { readonly permissions: Comparison['permissions'] }) {
  if (permissions?.works.length === 0 && permissions.fails.length === 0) return null;
  return (
    <div className="difference-row border-t border-line px-5 py-3.5 tablet:px-6">
      <div className="grid min-w-0 content-start gap-0.5">
        <h2 className="text-body tracking-normal">Permissions</h2>
        <p className="text-side text-muted">
          {permissions
            ? 'Those that only one of them holds.'
            : 'One of them does not show what it holds, so they are not compared.'}
        </p>
      </div>
      {permissions && (
        <>
          <PermissionNames label="Only the working one holds" names={permissions.works} />
          <PermissionNames label="Only the failing one holds" names={permissions.fails} />
        </>
      )}
    </div>
  );
}

function PermissionNames({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  return (
    <div className="min-w-0">
      <p className="text-label text-muted">{label}</p>
      {names.length === 0 ? (
        <p className="text-side text-muted">none</p>
      ) : (
        <ul aria-label={label}>
          {names.map((name) => (
            <li key={name}>
              <PermissionName name={name} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What differs, in words, and what both show of it. */
export function DifferenceRows({
  label,
  differences,
}: {
  readonly label: string;
  readonly differences: readonly Difference[];
}) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-t border-line">
      {differences.map((difference) => (
        <li key={difference.id} className="difference-row px-5 py-3.5 tablet:px-6">
          <div className="grid min-w-0 content-start gap-0.5">
            <h2 className="text-body tracking-normal wrap-anywhere">{difference.label}</h2>
            {difference.text !== '' && (
              <p className="text-side text-muted">
                <Names text={difference.text} />
              </p>
            )}
          </div>
          <Value label="Works" value={difference.works} personal={difference.personal} />
          <Value label="Fails" value={difference.fails} personal={difference.personal} />
        </li>
      ))}
    </ul>
  );
}

interface ValueProps {
  readonly label: string;
  readonly value: string;
  readonly personal: boolean | undefined;
}

const longest = 400;

function Value({ label, value, personal = false }: ValueProps) {
  return (
    <p className="min-w-0">
      <span className="block text-label text-muted">{label}</span>
      {value === '' ? (
        <span className="text-side text-muted">not in the token</span>
      ) : (
        <Personal when={personal}>
          <bdi className="font-mono text-block wrap-anywhere">
            {value.length > longest ? `${value.slice(0, longest)}…` : value}
          </bdi>
        </Personal>
      )}
    </p>
  );
}
