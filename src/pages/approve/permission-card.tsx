import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { PermissionDetails, PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { broadPermissionOf } from '../../commands/broad-permissions.ts';
import { formOf, typeWords, type PermissionType } from '../permission-words.ts';
import { Broad } from './broad.tsx';
import type { NamedCall } from './call-fit.ts';
import { PermissionFacts } from './permission-facts.tsx';
import { SmallerOnes } from './smaller-ones.tsx';
import { Unknown } from './unknown.tsx';

interface PermissionCardProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly details: PermissionDetails | undefined;
  readonly table: PermissionDetailsTable;
  /** Of the call that the request names. */
  readonly call: NamedCall | undefined;
  readonly onRemove: () => void;
}

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
          <span className="rounded-mark bg-sunk px-2 py-0.5 text-label font-strong">{typeWords[type].title}</span>
        </span>
      </div>
      <div className="grid gap-4 p-5 pt-3">
        {broad && <Broad name={broad} type={type} />}
        {form || broad ? (
          <PermissionFacts name={name} type={type} details={details} call={call} />
        ) : (
          <Unknown name={name} type={type} details={details} />
        )}
        <SmallerOnes name={name} type={type} table={table} />
      </div>
    </Card>
  );
}
