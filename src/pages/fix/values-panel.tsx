import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import { LinkDialog } from './link-dialog.tsx';
import type { Given } from './use-values.ts';
import { typedValues } from './values-store.ts';

const hints = { paste: 'from your paste', link: 'from the link', typed: undefined } as const;

interface ValuesPanelProps {
  readonly names: readonly PlaceholderName[];
  readonly given: Given;
}

/** Typed once, filled into every command of the page. */
export function ValuesPanel({ names, given }: ValuesPanelProps) {
  const { values, texts, problems } = given;
  return (
    <Card label="Your values">
      <div className="grid gap-3 p-4">
        <h2 className="text-body tracking-normal">Your values</h2>
        {names.map((name) => (
          <ValueField
            key={name}
            name={name}
            text={texts[name] ?? ''}
            hint={hints[values[name]?.from ?? 'typed']}
            problem={problems[name]}
          />
        ))}
        <p className="text-label text-muted">
          {names.length > 0
            ? 'They stand in the commands, and stay in this tab.'
            : 'No command of this page needs a value of yours.'}
        </p>
        <LinkDialog values={values} />
      </div>
    </Card>
  );
}

interface ValueFieldProps {
  readonly name: PlaceholderName;
  readonly text: string;
  readonly hint: string | undefined;
  readonly problem: string | undefined;
}

function ValueField({ name, text, hint, problem }: ValueFieldProps) {
  return (
    <Field
      id={fieldId(name)}
      label={placeholders[name].label}
      value={text}
      placeholder={`<${name}>`}
      onChange={(next) => typedValues.set(name, next)}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { problem })}
    />
  );
}

export function fieldId(name: PlaceholderName): string {
  return `value-${name}`;
}
