import type { ReactNode } from 'react';
import type { PermissionDetails } from '../../engine/permissions/index.ts';
import { extentOf } from '../../fixes/extents.ts';
import { Inline } from '../inline.tsx';
import {
  canConsentAlone,
  consentWords,
  formOf,
  levelWords,
  type Form,
  type PermissionType,
} from '../permission-words.ts';
import type { NamedCall } from './call-fit.ts';
import { fitWords } from './call-words.ts';

interface PermissionFactsProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly details: PermissionDetails | undefined;
  /** Of the call that the request names. */
  readonly call: NamedCall | undefined;
}

/** What it opens, how far, who may consent, and whether the call needs it. */
export function PermissionFacts({ name, type, details, call }: PermissionFactsProps) {
  const form = details && formOf(details, type);
  const fit = call && fitWords(name, type, call);
  return (
    <dl className="grid gap-3">
      {details && <Wording details={details} type={type} />}
      <Extent name={name} type={type} resourceSpecific={details?.resourceSpecific ?? false} />
      {form && <Row label="Privilege">{levelWords(form)}</Row>}
      {form && details && <Row label="Who may consent">{consentFor(details, type, form)}</Row>}
      {fit !== undefined && (
        <Row label="For the call">
          <Inline text={fit} />
        </Row>
      )}
    </dl>
  );
}

/** An administrator who consents does so for everybody, unless only one team’s owner can. */
function consentFor(details: PermissionDetails, type: PermissionType, form: Form): string {
  const words = consentWords(details, type, form);
  return canConsentAlone(details, type, form) ? `${words} Your consent would give it for everybody.` : words;
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
