import { placeholders } from '../../commands/placeholders.ts';
import type { AdminRequest } from '../../fixes/admin-message.ts';
import { narrowerWays } from '../../fixes/narrower.ts';
import type { Given } from './use-values.ts';

/** What the values of the page ask an administrator for. What came by a link and was not confirmed is left to the placeholders. */
export function adminRequestOf({ values, appName, asked }: Pick<Given, 'values' | 'appName' | 'asked'>): AdminRequest {
  const name =
    values.permission?.from === 'link' ? undefined : placeholders.permission.parse(values.permission?.value ?? '');
  const isAsked = name !== undefined && name === asked.permissions[0];
  const fitName = placeholders['app-name'].parse(appName ?? '');
  const { type, method, path, cloud } = asked;
  const narrower = [
    ...(isAsked ? (asked.narrower ?? []) : []),
    ...(name === undefined ? [] : narrowerWays(name, type).map(({ instead }) => instead)),
  ];
  const isKnown = narrower.length > 0 || (isAsked && asked.narrower !== undefined);
  return {
    permissions: isAsked ? asked.permissions : name === undefined ? [] : [name],
    ...(fitName !== undefined && { appName: fitName }),
    ...(type && { type }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    ...(cloud !== undefined && { cloud }),
    ...(isKnown && { narrower }),
  };
}
