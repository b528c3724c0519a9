import { placeholders } from '../commands/placeholders.ts';
import type { Value, Values } from '../commands/render.ts';
import type { AdminRequest } from '../fixes/admin-message.ts';
import { parseFragment, formatFragment, type FragmentValues } from './fragment.ts';

/** What the link to the page for the administrator holds: never more than the message itself, and nothing that came by a link and was not confirmed. */
export function approvalOf(request: AdminRequest, values: Values): FragmentValues {
  const { type, method, path, cloud } = request;
  const app = own(values['app-id'], placeholders['app-id'].parse);
  const name = own(values.permission, placeholders.permission.parse);
  const permission = request.permissions.length > 0 || name === undefined ? request.permissions : [name];
  const held = {
    ...(permission.length > 0 && { permission: permission.slice(0, 10) }),
    ...(type && { type }),
    ...(app !== undefined && { app }),
    ...(cloud !== undefined && cloud !== 'global' && { cloud }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
  };
  // What the page would refuse is not handed over.
  return parseFragment(formatFragment(held)).values;
}

function own(value: Value | undefined, parse: (text: string) => string | undefined): string | undefined {
  return value === undefined || value.from === 'link' ? undefined : parse(value.value);
}
