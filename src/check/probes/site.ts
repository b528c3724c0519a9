import type { Found, Probe } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';

const pathOf = (site: string): string => `/sites/${site}/permissions`;

/**
 * What an app with Sites.Selected may do on one site. No smaller scope reads it.
 * Source: https://learn.microsoft.com/graph/api/site-list-permissions, checked 2026-11-26.
 */
export const site: Probe = {
  id: 'site',
  asks: 'Was the app given this site?',
  why: 'Sites.Selected opens nothing by itself: each site is given to the app on its own. Reading that needs a scope over all sites, so let the administrator look by hand where you can.',
  scopes: ['Sites.FullControl.All'],
  runnableBy: 'admin',
  role: 'SharePoint Administrator',
  concerns: ({ permissions, held = [], path = '' }) =>
    [...permissions, ...held].some((name) => /\.Selected/.test(name)) || /^\/sites\b/i.test(path),
  lacks: (known) => [
    ...(known.app === undefined ? (['app'] as const) : []),
    ...(known.site === undefined ? (['site'] as const) : []),
  ],
  byHand: (known) => ({ requests: [pathOf(known.site ?? '<site-id>')] }),
  run: async (read, known) => foundIn(listOf(await read(`/v1.0${pathOf(known.site ?? '')}`), 'value'), known.app ?? ''),
};

function foundIn(permissions: readonly unknown[], app: string): Found {
  const own = permissions.find((permission) =>
    ['grantedToIdentitiesV2', 'grantedToIdentities']
      .flatMap((name) => listOf(permission, name))
      .some((identity) => textOf(memberOf(identity, 'application'), 'id')?.toLowerCase() === app),
  );
  if (own === undefined)
    return {
      facts: [{ fact: 'site-permission-missing', words: 'The site was not given to the app.' }],
      seen: [{ kind: 'line', label: 'Site', value: `Not given to the app; ${permissions.length} others have it` }],
    };
  const roles = listOf(own, 'roles')
    .filter((role) => typeof role === 'string')
    .join(', ');
  return {
    facts: [{ fact: 'site-permission-given', words: `The site was given to the app: ${roles || 'no role is named'}.` }],
    seen: [{ kind: 'line', label: 'Site', value: `Given to the app: ${roles || 'no role is named'}` }],
  };
}
