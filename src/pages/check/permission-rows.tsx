import type { Seen } from '../../check/probe.ts';

type Rows = Extract<Seen, { kind: 'permissions' }>['rows'];

const consents = {
  everyone: 'Yes, for everyone',
  'this-person': 'Yes, for this person',
  others: 'Only for others',
  no: 'No',
} as const;

/** Each permission where it stands: asked for by the registration, consented, in the token. */
export function PermissionRows({ rows }: { readonly rows: Rows }) {
  return (
    <table
      aria-label="Permissions: asked for, consented, in the token"
      className="w-full border-collapse text-left text-side"
    >
      <thead className="text-label text-muted">
        <tr>
          {['Permission', 'Asked for', 'Consented', 'In the token'].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-2 font-normal tablet:pr-4">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {rows.map(({ permission, type, askedFor, consented, inToken, opens }) => (
          <tr key={`${permission} ${type}`}>
            <th scope="row" className="py-2 pr-2 font-normal tablet:pr-4">
              <code className="wrap-anywhere">{permission}</code>
              <span className="block text-label text-muted">
                {type}
                {opens === 'least' && <strong className="font-strong text-ink">, the call needs it</strong>}
                {opens === 'more' && ', is enough too'}
              </span>
            </th>
            <Cell value={word(askedFor)} />
            <Cell value={consented === undefined ? undefined : consents[consented]} />
            <Cell value={word(inToken)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const word = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'Yes' : 'No';

/** By shape and word, never by colour alone; what could not be read says so. */
function Cell({ value }: { readonly value: string | undefined }) {
  const [shape, ink] =
    value === undefined
      ? ['?', 'text-muted']
      : value === 'No' || value === consents.others
        ? ['✕', 'text-broken']
        : ['✓', 'text-good'];
  return (
    <td className="py-2 pr-2 align-top tablet:pr-4">
      <span aria-hidden="true" className={ink}>
        {shape}{' '}
      </span>
      <span className={value === undefined ? 'text-muted' : ''}>{value ?? 'not known'}</span>
    </td>
  );
}
