import { useId } from 'react';

interface OptionRowProps<Option extends string> {
  readonly label: string;
  /** Said under the label. */
  readonly hint?: string;
  readonly options: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** One of a few short options, beside each other. */
export function OptionRow<Option extends string>({ label, hint, options, chosen, onChoose }: OptionRowProps<Option>) {
  const name = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${name}-hint`} className="min-w-0">
      <legend className="font-strong">{label}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="measure pt-0.5 text-side text-muted">
          {hint}
        </p>
      )}
      <div className="option-row pt-2">
        {entriesOf(options).map(([id, text]) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function entriesOf<Option extends string>(options: Readonly<Record<Option, string>>): readonly [Option, string][] {
  const ids: Option[] = [];
  for (const id in options) if (Object.hasOwn(options, id)) ids.push(id);
  return ids.map((id) => [id, options[id]]);
}
