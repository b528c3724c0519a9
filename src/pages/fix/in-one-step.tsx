import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { linkOf } from '../../commands/render.ts';
import type { PortalBlock } from '../../fixes/fix.ts';
import { registrationPermissions } from '../../fixes/four-way-check.ts';
import { inCloud } from '../../fixes/in-cloud.ts';
import { asType, detailsOfPermission, formOf } from './permission-ids.ts';
import type { Given } from './use-values.ts';

interface InOneStepProps {
  readonly given: Given;
  readonly onWrite: () => void;
}

/** Where the paste says which permission is missing: that one, and the two shortest ways to it. */
export function InOneStep({ given, onWrite }: InOneStepProps) {
  const { permissions, type, method, path } = given.asked;
  if (permissions.length === 0) return null;
  const call = path === undefined ? undefined : [method, path].filter(Boolean).join(' ');
  const place = addressOf(given);
  return (
    <Card label="What to ask for">
      <div className="grid gap-3 p-5">
        <p className="measure">
          {call === undefined ? 'The call' : <code>{call}</code>} needs{' '}
          {permissions.map((name, at) => (
            <span key={name}>
              {at > 0 && ' and '}
              <strong className="font-strong">
                <code>{name}</code>
              </strong>
            </span>
          ))}
          {type && `, ${asType[type]}`}. {whoConsents(given)}
        </p>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button size="small" onClick={onWrite}>
            Write to the admin
          </Button>
          {place !== undefined && (
            <a href={place} target="_blank" rel="noreferrer" className="link">
              Open the app’s API permissions <span aria-hidden="true">↗</span>
              <span className="sr-only"> in a new tab</span>
            </a>
          )}
        </p>
      </div>
    </Card>
  );
}

function addressOf({ values, asked }: Given): string | undefined {
  const block = inCloud(registrationPermissions, asked.cloud);
  return isPortal(block) ? linkOf(block, values) : undefined;
}

const isPortal = (block: { readonly kind: string }): block is PortalBlock => block.kind === 'portal';

function whoConsents({ asked: { permissions, type }, details }: Given): string {
  const known = type && details?.ok ? permissions.map((name) => detailsOfPermission(details.value, name)) : [];
  const forms = known.map((one) => one && type && formOf(one, type));
  const needsNone = forms.length > 0 && forms.every((form) => form && !form.adminConsent);
  return needsNone && type === 'delegated'
    ? 'By Microsoft’s data a person can consent to it alone, where the tenant lets people do so.'
    : '';
}
