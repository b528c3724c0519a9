import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { PermissionDetails, PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { broadPermissionOf } from '../../commands/broad-permissions.ts';
import { broadWarnings } from '../../fixes/broad-warnings.ts';
import { extentOf } from '../../fixes/extents.ts';
import type { PermissionType } from '../../fixes/fix.ts';
import { asType, formOf } from '../fix/permission-ids.ts';
import { Inline } from '../inline.tsx';
import { fitOf, inWords, type CallNeed } from './call-fit.ts';
import { kinOf } from './kin.ts';

interface PermissionCardProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly details: PermissionDetails | undefined;
  readonly table: PermissionDetailsTable;
  /** Of the call that the request names. */
  readonly call: CallNeed | undefined;
  readonly onRemove: () => void;
}

const typeNames = { delegated: 'Delegated', application: 'Application' } as const;

/** What one permission of one type lets the app do. */
export function PermissionCard({ name, type, details, table, call, onRemove }: PermissionCardProps) {
  const broad = broadPermissionOf(name);
  const form = details && formOf(details, type);
  return (
    <Card label={`${name}, ${type}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4">
        <h3 className="text-lead wrap-anywhere">
          <code>{name}</code>
        </h3>
        <span className="flex items-center gap-4">
          <Button tone="quiet" size="inline" aria-label={`Take off: ${name}`} onClick={onRemove}>
            Take off
          </Button>
          <span className="rounded-mark bg-sunk px-2 py-0.5 text-label font-strong">{typeNames[type]}</span>
        </span>
      </div>
      <div className="grid gap-4 p-5 pt-3">
        {broad && <Broad name={broad} type={type} />}
        {form || broad ? (
          <dl className="grid gap-3">
            {details && <Wording details={details} type={type} />}
            <Extent name={name} type={type} resourceSpecific={details?.resourceSpecific ?? false} />
            {form && <Row label="Power">{powerOf(form.privilegeLevel)}</Row>}
            {form && details && <Row label="Who may consent">{consentOf(details, type)}</Row>}
            {call && <Fitting name={name} type={type} call={call} />}
          </dl>
        ) : (
          <Unknown name={name} type={type} details={details} />
        )}
        <Smaller name={name} type={type} table={table} />
      </div>
    </Card>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="named-row">
      <dt className="text-side text-muted">{label}</dt>
      <dd className="measure">{children}</dd>
    </div>
  );
}

function Wording({ details, type }: { readonly details: PermissionDetails; readonly type: PermissionType }) {
  const wording = details[type];
  return (
    <Row label="It lets the app">
      {wording ? (
        <>
          <q className="font-medium">{wording.text === '' ? wording.title : wording.text}</q>{' '}
          <span className="text-side text-muted">Microsoft’s words</span>
        </>
      ) : (
        'Microsoft’s data has no words for it. Read the permissions reference before you decide.'
      )}
    </Row>
  );
}

interface ExtentProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly resourceSpecific: boolean;
}

function Extent({ name, type, resourceSpecific }: ExtentProps) {
  const { title, text } = extentOf(name, type, resourceSpecific);
  return (
    <Row label="Extent">
      <strong className="font-strong">{title}.</strong> {text}
    </Row>
  );
}

const levels = ['', 'Low', 'Moderate', 'High', 'Highest'] as const;

function powerOf(level: number | undefined): string {
  const word = level === undefined ? undefined : levels[level];
  return word === undefined || word === ''
    ? 'Microsoft states no privilege level.'
    : `${word}: Microsoft’s privilege level ${level} of 4.`;
}

function consentOf(details: PermissionDetails, type: PermissionType): string {
  if (details.resourceSpecific) return 'The owner of the team or chat. An administrator is not needed.';
  if (type === 'application') return 'An administrator only, as for every application permission.';
  return formOf(details, type)?.adminConsent === true
    ? 'An administrator only.'
    : 'By Microsoft’s data a person can consent alone, where your tenant lets people do so. Your consent would give it for everybody.';
}

function Fitting({
  name,
  type,
  call,
}: {
  readonly name: string;
  readonly type: PermissionType;
  readonly call: CallNeed;
}) {
  if (call.kind === 'not-found') return null;
  const needed = call.needs[type];
  const texts = {
    least: 'The smallest that the named call needs.',
    more: `More than the named call needs: ${inWords(needed?.least ?? [])} is enough.`,
    unused: `The named call does not use it. It needs ${inWords(needed?.least ?? [])}.`,
    'no-form': `The named call has no form for ${type} permissions.`,
  } as const;
  return (
    <Row label="For the call">
      <Inline text={texts[fitOf(name, needed)]} />
    </Row>
  );
}

function Broad({ name, type }: { readonly name: keyof typeof broadWarnings; readonly type: PermissionType }) {
  const { danger, instead, source } = broadWarnings[name];
  return (
    <div className="grid gap-1.5 rounded-block border border-change-line bg-change-soft px-4 py-3">
      <p className="measure">
        <strong className="font-strong text-change">
          <span aria-hidden="true">▲ </span>Broad.
        </strong>{' '}
        <Inline text={danger} />
        {type === 'delegated' &&
          ' As a delegated permission it works with the rights of whoever signs in: it is as strong as the strongest administrator who uses the app.'}
      </p>
      <p className="measure">
        <strong className="font-strong">Mostly enough:</strong> <Inline text={instead} />{' '}
        <a href={source.url} rel="noreferrer" className="link text-side">
          {source.title}
        </a>
      </p>
    </div>
  );
}

interface UnknownProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly details: PermissionDetails | undefined;
}

function Unknown({ name, type, details }: UnknownProps) {
  return (
    <p className="measure">
      {details ? (
        <>
          <strong className="font-strong text-change">It does not exist {asType[type]}.</strong> Ask which of the two
          types is meant: the consent page shows it.
        </>
      ) : (
        <>
          <strong className="font-strong text-change">
            Microsoft’s data has no permission of Microsoft Graph with this name.
          </strong>{' '}
          It can be misspelt, belong to another API, or be made up. Do not approve <code>{name}</code> before you know
          what it is.
        </>
      )}
    </p>
  );
}

function Smaller({ name, type, table }: Pick<PermissionCardProps, 'name' | 'type' | 'table'>) {
  const kin = kinOf(table, name, type);
  if (kin.length === 0) return null;
  return (
    <div className="grid gap-1.5 border-t border-line pt-3">
      <h4 className="text-side text-muted">Smaller ones to ask about</h4>
      <ul className="grid gap-1">
        {kin.map(({ name: other, text }) => (
          <li key={other} className="measure">
            {other.includes('.') ? <code>{other}</code> : other} <Inline text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
