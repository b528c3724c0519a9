import type { Known } from '../../check/probe.ts';
import { isOfOtherTenant } from '../../check/tenants.ts';
import { change, type Check } from './check-store.ts';
import { Alert } from './trouble-view.tsx';

interface WhoseCaseProps {
  readonly check: Check;
  readonly known: Known;
  /** Where somebody signed in. */
  readonly tenant: string;
}

/** Answers count for the case as far as it is of this tenant and of this person: what did not come along is asked. */
export function WhoseCase({ check: { isMine, isHere }, known, tenant }: WhoseCaseProps) {
  if (isOfOtherTenant(known, tenant))
    return (
      <Alert>
        <p>
          The case is of the tenant <code className="wrap-anywhere">{known.tenant}</code>, and you are signed in to
          another one. What is read here is shown, and says nothing of the case. Sign out, and sign in with an account
          of that tenant.
        </p>
      </Alert>
    );
  const asksTenant = known.tenant === undefined;
  const asksPerson = known.user === undefined && known.type !== 'application';
  if (!asksTenant && !asksPerson) return null;
  return (
    <fieldset className="grid gap-1.5 border-t border-line pt-3 text-side">
      <legend className="sr-only">Whose case it is</legend>
      <p className="text-muted">Tick what holds: otherwise the answers count only as hints.</p>
      {asksTenant && (
        <Confirmation checked={isHere} onChange={(is) => change(() => ({ isHere: is }))}>
          The call was made in this tenant
        </Confirmation>
      )}
      {asksPerson && (
        <Confirmation checked={isMine} onChange={(is) => change(() => ({ isMine: is }))}>
          I was the signed-in person when it failed
        </Confirmation>
      )}
    </fieldset>
  );
}

interface ConfirmationProps {
  readonly checked: boolean;
  readonly onChange: (is: boolean) => void;
  readonly children: string;
}

function Confirmation({ checked, onChange, children }: ConfirmationProps) {
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} className="tick" />
      {children}
    </label>
  );
}
