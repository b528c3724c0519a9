import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { permissionTypes, type PermissionType } from '../permission-words.ts';
import { askedNames } from './asked-names.ts';

interface AskedFormProps {
  /** All names, for the suggestions. */
  readonly known: readonly string[];
  /** The names that are looked at already. */
  readonly shown: readonly string[];
  readonly type: PermissionType | undefined;
  /** The type came by the link, and nobody has compared it. */
  readonly isTypeOfLink: boolean;
  /** Somebody begins to fill it in. */
  readonly onStart: () => void;
  readonly onAdd: (names: readonly string[]) => void;
  readonly onType: (type: PermissionType) => void;
}

const typeLabels = {
  delegated: 'Delegated: with a signed-in person',
  application: 'Application: the app by itself',
} as const satisfies Record<PermissionType, string>;

/** Names typed or pasted from the consent page, and the type. */
export function AskedForm({ known, shown, type, isTypeOfLink, onStart, onAdd, onType }: AskedFormProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const list = useId();
  const group = useId();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = askedNames(text, shown);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    onAdd(read.names);
    setText('');
  };
  return (
    <form onSubmit={add} className="grid gap-4 noscript:hidden print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <Field
            label="Permission on the consent page"
            value={text}
            placeholder="Mail.Read"
            list={list}
            onChange={(next) => {
              setText(next);
              onStart();
            }}
            {...(problem !== undefined && { problem })}
          />
        </div>
        <Button type="submit" size="small">
          Look it up
        </Button>
        <datalist id={list}>
          {known.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </div>
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="pb-1 text-label text-muted">Type, as the consent page or the portal says it</legend>
        {permissionTypes.map((one) => (
          <label key={one} className="flex gap-2">
            <input type="radio" name={group} className="choice" checked={type === one} onChange={() => onType(one)} />
            {typeLabels[one]}
          </label>
        ))}
        {isTypeOfLink && (
          <p className="w-full text-label text-change">The link says so. Compare it with the consent page.</p>
        )}
      </fieldset>
    </form>
  );
}
