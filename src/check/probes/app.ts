import type { Probe } from '../probe.ts';

/** Source: https://learn.microsoft.com/graph/api/serviceprincipal-get, checked 2026-11-26. */
export const app: Probe = {
  id: 'app',
  asks: 'Is the app in this tenant, and switched on?',
  why: 'A call of an app that is not there, or is switched off, fails whatever it was granted.',
  scopes: ['Application.Read.All'],
  runnableBy: 'consented',
  lacks: ({ app: id }) => (id === undefined ? ['app'] : []),
  byHand: ({ app: id = '<app-id>' }) => ({
    portal: ['Entra ID', 'Enterprise apps', 'All applications'],
    requests: [`/servicePrincipals(appId='${id}')?$select=displayName,accountEnabled`],
  }),
  async run(read, { app: id = '' }) {
    const found = await read(`/v1.0/servicePrincipals(appId='${id}')?$select=displayName,accountEnabled`, {
      absent: [404],
    });
    if (found === undefined)
      return {
        facts: [{ fact: 'app-missing', words: 'The tenant has no enterprise app with this id.' }],
        seen: [{ kind: 'line', label: 'App', value: 'Not in this tenant' }],
      };
    const isOn =
      typeof found === 'object' && found !== null && 'accountEnabled' in found && found.accountEnabled === true;
    return {
      facts: [
        { fact: 'app-present', words: 'The app is in the tenant.' },
        isOn
          ? { fact: 'app-enabled', words: 'The app is switched on.' }
          : { fact: 'app-disabled', words: 'The app is switched off in the tenant.' },
      ],
      seen: [{ kind: 'line', label: 'App', value: isOn ? 'There, switched on' : 'There, switched off' }],
    };
  },
};
