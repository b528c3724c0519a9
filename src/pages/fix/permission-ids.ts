import { placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Value, Values } from '../../commands/render.ts';
import type { PermissionDetails, PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { asType, detailsOfPermission, formOf, permissionTypes, type PermissionType } from '../permission-words.ts';
import type { Texts } from './values.ts';

const idNames = {
  delegated: 'delegated-permission-id',
  application: 'application-permission-id',
} as const satisfies Record<PermissionType, PlaceholderName>;

export const hasPermissionIds = (names: readonly PlaceholderName[]): boolean =>
  permissionTypes.some((type) => names.includes(idNames[type]));

export interface LookedUp {
  readonly values: Values;
  /** Why an id is not there. */
  readonly notes: Texts;
}

/** Both ids of a permission, as trusted as its name; an id that somebody typed is not looked up. */
export function permissionIds(table: PermissionDetailsTable, { value, from }: Value): LookedUp {
  const name = placeholders.permission.parse(value);
  const details = name === undefined ? undefined : detailsOfPermission(name, table);
  if (name === undefined || !details) {
    const note = name === undefined ? undefined : `Microsoft’s data knows no permission ${name}.`;
    return {
      values: {},
      notes: note === undefined ? {} : Object.fromEntries(Object.values(idNames).map((id) => [id, note])),
    };
  }
  const ids = { delegated: details.delegatedId, application: details.applicationId };
  const known = permissionTypes.flatMap((type) => {
    const id = ids[type];
    return id === undefined ? [] : [[idNames[type], { value: id, from, of: details.name } satisfies Value] as const];
  });
  const unknown = permissionTypes.flatMap((type) =>
    ids[type] === undefined ? [[idNames[type], whyNot(details, type)] as const] : [],
  );
  return { values: Object.fromEntries(known), notes: Object.fromEntries(unknown) };
}

function whyNot(details: PermissionDetails, type: PermissionType): string {
  return formOf(details, type)
    ? `Microsoft’s data has no id for ${details.name} ${asType[type]}.`
    : `${details.name} does not exist ${asType[type]}.`;
}
