import { Field } from '../../components/field.tsx';
import { CaseField } from './case-card.tsx';
import { change } from './check-store.ts';

interface AppFieldsProps {
  readonly clientId: string | undefined;
  readonly hosted: string | null | undefined;
  readonly tenant: string;
  readonly typed: string;
}

/** The app that this check signs in with, and the tenant: an app of one tenant needs to know it. */
export function AppFields({ clientId, hosted, tenant, typed }: AppFieldsProps) {
  if (hosted === undefined) return null;
  const isUnfit = typed.trim() !== '' && clientId === undefined;
  return (
    <>
      {hosted === null && (
        <p className="measure text-side">
          This check signs in with an app of your own tenant, and there is none set up here. Type in its id, or register
          one: it takes two minutes.
        </p>
      )}
      <div className="grid gap-3 tablet:grid-cols-2">
        {hosted === null && (
          <Field
            id="value-app-id"
            label="Client ID of this check’s own app"
            value={typed}
            onChange={(text) => change(() => ({ typedClient: text }))}
            {...(isUnfit && { problem: 'Expected a GUID such as 11111111-2222-3333-4444-555555555555.' })}
          />
        )}
        <CaseField name="tenant" text={tenant} id="value-tenant-id" />
      </div>
    </>
  );
}
