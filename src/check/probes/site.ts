import type { Found, Known, Probe, Read } from '../probe.ts';
import { isCutShort, listOf, memberOf, textOf } from './fields.ts';

const pathOf = (site: string): string => `/sites/${site}/permissions`;

/**
 * What an app with Sites.Selected may do on one site. No smaller scope reads it, and the list names no roles: each entry has to
 * be read by itself, whatever the example of the page shows.
 * Sources: https://learn.microsoft.com/graph/api/site-list-permissions, https://learn.microsoft.com/graph/api/site-get-permission,
 * https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8902, checked 2026-11-26.
 */
export const site: Probe = {
  id: 'site',
  asks: 'Was the app given this site?',
  why: 'Sites.Selected opens nothing by itself: each site is given to the app on its own. Reading that needs a scope over all sites, so let the administrator look by hand where you can.',
  tells: ['resource-specific-access'],
  reads: ['app', 'site', 'method'],
  access: () => ({ scopes: ['Sites.FullControl.All'], consentBy: 'administrator', role: 'SharePoint Administrator' }),
  concerns: ({ permissions, held = [], path = '' }) =>
    [...permissions, ...held].some((name) => /\.Selected/.test(name)) || /^\/sites\b/i.test(path),
  lacks: (known) => [
    ...(known.app === undefined ? (['app'] as const) : []),
    ...(known.site === undefined ? (['site'] as const) : []),
  ],
  byHand: ({ site: id = '<site-id>' }) => ({ requests: [pathOf(id)] }),
  run,
};

async function run(read: Read, { site: id = '', app = '', method }: Known): Promise<Found> {
  const page = await read(`/v1.0${pathOf(id)}`);
  const entries = listOf(page, 'value');
  const own = entries.filter((entry) => isOf(entry, app));
  if (own.length === 0)
    return isCutShort(page)
      ? { facts: [], seen: [{ kind: 'line', label: 'Site', value: 'Not among the entries that were read' }] }
      : {
          facts: [{ fact: 'site-permission-missing', words: 'The site was not given to the app.' }],
          seen: [{ kind: 'line', label: 'Site', value: `Not given to the app; ${entries.length} others have it` }],
        };
  const whole = await Promise.all(
    own.map((entry) =>
      rolesOf(entry).length > 0
        ? entry
        : // Documented for apps alone: a person may be refused it.
          read(`/v1.0${pathOf(id)}/${textOf(entry, 'id') ?? ''}`, { absent: [403] }),
    ),
  );
  return foundWith([...new Set(whole.flatMap(rolesOf))], method);
}

const isOf = (entry: unknown, app: string): boolean =>
  ['grantedToIdentitiesV2', 'grantedToIdentities']
    .flatMap((name) => listOf(entry, name))
    .some((identity) => textOf(memberOf(identity, 'application'), 'id')?.toLowerCase() === app);

const rolesOf = (entry: unknown): readonly string[] =>
  listOf(entry, 'roles').filter((role) => typeof role === 'string');

/** With `read` alone an app changes nothing. */
function foundWith(roles: readonly string[], method: Known['method']): Found {
  const names = roles.join(', ') || 'no role is named';
  const isTooSmall = roles.length > 0 && roles.every((role) => role === 'read') && (method ?? 'GET') !== 'GET';
  return {
    facts: [
      isTooSmall
        ? {
            fact: 'site-permission-too-small',
            words: `The site was given to the app to read, and ${method} changes something.`,
          }
        : { fact: 'site-permission-given', words: `The site was given to the app: ${names}.` },
    ],
    seen: [{ kind: 'line', label: 'Site', value: `Given to the app: ${names}` }],
  };
}
