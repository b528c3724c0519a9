import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { summaries } from '../../fixes/summaries.ts';
import { isCause } from '../../engine/index.ts';
import type { Fragment, FragmentValues } from '../fragment.ts';
import { Refusals } from '../refusals.tsx';
import { fieldKeys, fields, problemOf, tellsOfCall, type FieldKey, type Texts } from './case-values.ts';
import { setTyped } from './check-store.ts';

const names: Readonly<Record<string, string>> = {
  cause: 'Judged as',
  app: 'App',
  tenant: 'Tenant',
  permission: 'Permission',
  type: 'Type',
  held: 'Token holds',
  path: 'Path',
  user: 'Person',
  group: 'Group',
  site: 'Site',
  mailbox: 'Mailbox',
  request: 'request-id',
  signin: 'Sign-in',
  uti: 'uti',
  time: 'Failed at',
};

interface CaseCardProps {
  readonly fragment: Fragment;
  /** The link's with what was typed over it. */
  readonly values: FragmentValues;
  readonly typed: Texts;
}

/** What the check knows of the failed call: what came by the link, and what was typed here. */
export function CaseCard({ fragment: { values: ofLink, refused, tooLong }, values, typed }: CaseCardProps) {
  const isFromLink = Object.keys(ofLink).length > 0;
  return (
    <Card label="The case">
      <div className="grid gap-3 px-5 py-4 text-side tablet:px-6">
        <h2 className="text-body tracking-normal">The case</h2>
        {isFromLink && (
          <p>
            <strong className="font-strong text-change">From a link: compare with your portal.</strong> Anybody can
            write one. The check only reads, and asks about these.
          </p>
        )}
        <Refusals refused={refused} tooLong={tooLong} />
        {Object.keys(values).length > 0 && <Values values={values} />}
        {!tellsOfCall(values) && (
          <p className="text-muted">
            Nothing is known of the failed call yet. Paste it on the start page and come from its verdict, or type in
            what you know.
          </p>
        )}
        <details>
          <summary className="min-h-6 text-accent">Type in what is missing or wrong</summary>
          <div className="grid gap-3 pt-3 tablet:grid-cols-2">
            {fieldKeys.map((key) => (
              <CaseField key={key} name={key} text={typed[key] ?? textOf(values, key)} />
            ))}
          </div>
        </details>
      </div>
    </Card>
  );
}

function Values({ values }: { readonly values: FragmentValues }) {
  const rows = Object.entries(names).flatMap(([key, name]) => {
    const value = Object.entries(values).find(([other]) => other === key)?.[1];
    return value === undefined ? [] : [{ key, name, value: wordsOf(key, value, values) }];
  });
  return (
    <dl className="pairs">
      {rows.map(({ key, name, value }) => (
        <div key={key} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="wrap-anywhere">{key === 'cause' ? value : <code>{value}</code>}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(key: string, value: string | readonly string[], { method }: FragmentValues): string {
  if (typeof value !== 'string') return value.join(', ');
  if (key === 'path' && method !== undefined) return `${method} ${value}`;
  return key === 'cause' && isCause(value) ? summaries[value].verdict : value;
}

const textOf = (values: FragmentValues, key: FieldKey): string => String(values[key] ?? '').replaceAll(',', ', ');

/** A value of the case, wherever it is asked for. */
export function CaseField({
  name,
  text,
  id,
}: {
  readonly name: FieldKey;
  readonly text: string;
  readonly id?: string;
}) {
  const problem = problemOf(name, text);
  return (
    <Field
      label={fields[name].label}
      value={text}
      onChange={(next) => setTyped(name, next)}
      {...(id !== undefined && { id })}
      {...(problem !== undefined && { problem })}
    />
  );
}
