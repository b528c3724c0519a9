import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import { fieldId } from './value-field.ts';
import { LinkDialog } from './link-dialog.tsx';
import { nameOfCloud } from '../../fixes/in-cloud.ts';
import type { Value } from '../../commands/render.ts';
import { formatDate } from '../format-date.ts';
import { TableProblem } from '../table-problem.tsx';
import { permissionDetails } from '../tables.ts';
import type { Given } from './use-values.ts';
import { typedValues } from './values-store.ts';

const origins = { paste: 'from paste', link: 'from link', typed: undefined } as const;

/** An id that was looked up says so; its trust is that of the name. A role has no field for its name. */
function originOf(name: PlaceholderName, { from = 'typed', of }: Partial<Value>): string | undefined {
  if (of === undefined) return origins[from];
  return name === 'role-template-id' ? of : 'looked up';
}

interface ValuesPanelProps {
  readonly names: readonly PlaceholderName[];
  readonly given: Given;
  /** Without the link that hands the values over. */
  readonly alone?: boolean;
}

/** More than this many are folded: the panel stands above the steps on a narrow screen. */
const unfolded = 5;

/** Typed once, filled into every command of the page. */
export function ValuesPanel({ names, given, alone = false }: ValuesPanelProps) {
  const most = names.length > unfolded + 1 ? unfolded : names.length;
  const rest = names.slice(most);
  return (
    <Card label="Your values">
      <div className="grid gap-3 p-4">
        <h2 className="text-body tracking-normal">Your values</h2>
        <Fields names={names.slice(0, most)} given={given} />
        {rest.length > 0 && (
          <details>
            <summary className="min-h-6 text-side text-accent">{rest.length} more, for single blocks</summary>
            <div className="pt-3">
              <Fields names={rest} given={given} />
            </div>
          </details>
        )}
        <p className="text-label text-muted">
          {names.length > 0
            ? 'They stand in the commands, and stay in this tab.'
            : 'No command of this page needs a value of yours.'}
        </p>
        {given.isCloudOfSettings && (
          <p className="text-label text-change">For {nameOfCloud(given.asked.cloud ?? '')}, as in your settings.</p>
        )}
        <IdsFrom details={given.details} />
        {!alone && <LinkDialog values={given.values} asked={given.asked} />}
      </div>
    </Card>
  );
}

/** Where the looked-up ids come from, or why they are not there. */
function IdsFrom({ details }: Pick<Given, 'details'>) {
  if (details === undefined) return null;
  if (!details.ok) return <TableProblem problem={details.problem} onRetry={() => void permissionDetails.retry()} />;
  return (
    <p className="text-label text-muted">
      Ids of permissions: Microsoft’s permission data of {formatDate(details.value.date)}.
    </p>
  );
}

function Fields({ names, given: { values, texts, problems, notes } }: ValuesPanelProps) {
  return (
    <div className="grid gap-3 tablet:max-desk:grid-cols-2">
      {names.map((name) => (
        <ValueField
          key={name}
          name={name}
          text={texts[name] ?? ''}
          aside={originOf(name, values[name] ?? {})}
          problem={problems[name]}
          note={notes[name]}
        />
      ))}
    </div>
  );
}

interface ValueFieldProps {
  readonly name: PlaceholderName;
  readonly text: string;
  readonly aside: string | undefined;
  readonly problem: string | undefined;
  readonly note: string | undefined;
}

function ValueField({ name, text, aside, problem, note }: ValueFieldProps) {
  return (
    <Field
      id={fieldId(name)}
      label={placeholders[name].label}
      value={text}
      placeholder={`<${name}>`}
      onChange={(next) => typedValues.set(name, next)}
      {...(aside !== undefined && { aside })}
      {...(problem !== undefined && { problem })}
      {...(note !== undefined && text === '' && { hint: note })}
    />
  );
}
