import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Said under the field; replaced by `problem` where there is one. */
  readonly hint?: string;
  /** Said beside the label. */
  readonly aside?: string;
  readonly problem?: string;
  readonly type?: 'text' | 'datetime-local';
  readonly placeholder?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly id?: string;
  /** Id of a datalist with suggestions. */
  readonly list?: string;
}

export function Field({
  label,
  value,
  onChange,
  hint,
  aside,
  problem,
  type = 'text',
  placeholder,
  rows,
  id,
  list,
}: FieldProps) {
  const own = useId();
  const name = id ?? own;
  const note = problem ?? hint;
  const shared = {
    id: name,
    value,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': note === undefined ? undefined : `${name}-note`,
    className: `w-full rounded-button border bg-ground px-2.5 py-1.5 font-mono text-block ${problem === undefined ? 'border-edge' : 'border-broken'}`,
  } as const;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-1">
      <label htmlFor={name} className="flex items-end justify-between gap-2 text-label text-muted">
        {label} {aside !== undefined && <span className="text-right">{aside}</span>}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          list={list}
          step={type === 'text' ? undefined : 1}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {note !== undefined && (
        <p
          id={`${name}-note`}
          role={problem === undefined ? undefined : 'alert'}
          className={`text-label ${problem === undefined ? 'text-muted' : 'text-broken'}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}
