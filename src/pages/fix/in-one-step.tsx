import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { linkOf } from '../../commands/render.ts';
import type { PortalBlock } from '../../fixes/fix.ts';
import { registrationPermissions } from '../../fixes/four-way-check.ts';
import { inCloud } from '../../fixes/in-cloud.ts';
import { asType, canConsentAlone, detailsOfPermission, formOf } from '../permission-words.ts';
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
  if (type === undefined || !details?.ok || permissions.length === 0) return '';
  const isAlone = (name: string): boolean => {
    const known = detailsOfPermission(name, details.value);
    const form = known && formOf(known, type);
    return known !== undefined && form !== undefined && canConsentAlone(known, type, form);
  };
  return permissions.every(isAlone)
    ? 'By Microsoft’s data a person can consent to it alone, where the tenant lets people do so.'
    : '';
}
