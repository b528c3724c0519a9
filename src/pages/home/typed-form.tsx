import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { focusCard } from '../focus.ts';
import { paste } from '../paste-store.ts';
import { typedForms, typedItem, type TypedKind } from './typed.ts';

interface TypedFormProps {
  readonly kind: TypedKind;
  /** What the field holds at first. */
  readonly start: string;
  readonly onDone: () => void;
}

/** Types in one piece of evidence. What cannot be read stays in the field, with what was expected. */
export function TypedForm({ kind, start, onDone }: TypedFormProps) {
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string>();
  const { label, hint, problem: expected } = typedForms[kind];

  const save = (form: HTMLElement): void => {
    const item = typedItem(kind, text, { kind: 'correction' });
    if (!item) return setProblem(expected);
    focusCard(form);
    paste.correct(item);
    onDone();
  };

  return (
    <form
      ref={focusField}
      noValidate
      className="grid gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <Field
        label={label}
        hint={hint}
        value={text}
        onChange={setText}
        {...(kind === 'token' && { rows: 6 })}
        {...(kind === 'time' && { type: 'datetime-local' })}
        {...(problem !== undefined && { problem })}
      />
      <p className="flex gap-2">
        <Button type="submit" size="small">
          Use this
        </Button>
        <Button
          tone="quiet"
          size="small"
          onClick={(event) => {
            focusCard(event.currentTarget);
            onDone();
          }}
        >
          Cancel
        </Button>
      </p>
    </form>
  );
}

function focusField(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea')?.focus();
}
