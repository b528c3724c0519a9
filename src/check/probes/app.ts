import type { Found, Probe } from '../probe.ts';
import { memberOf, textOf } from './fields.ts';

const selected = 'displayName,accountEnabled,disabledByMicrosoftStatus';
const pathOf = (app: string): string => `/servicePrincipals(appId='${app}')?$select=${selected}`;

/** Source: https://learn.microsoft.com/graph/api/serviceprincipal-get, checked 2026-11-26. */
export const app: Probe = {
  id: 'app',
  asks: 'Is the app in this tenant, and switched on?',
  why: 'An app that is not there, or is switched off, gets no token, whatever it was granted.',
  tells: ['app-not-in-tenant', 'app-disabled'],
  reads: ['app'],
  access: () => ({ scopes: ['Application.Read.All'], alsoEnough: ['Directory.Read.All'], consentBy: 'administrator' }),
  lacks: (known) => (known.app === undefined ? ['app'] : []),
  byHand: (known) => ({
    portal: ['Entra ID', 'Enterprise apps', 'All applications'],
    requests: [pathOf(known.app ?? '<app-id>')],
  }),
  run: async (read, known) => foundIn(await read(`/v1.0${pathOf(known.app ?? '')}`, { absent: [404] })),
};

function foundIn(principal: unknown): Found {
  if (principal === undefined)
    return {
      facts: [{ fact: 'app-missing', words: 'The tenant has no enterprise app with this id.' }],
      seen: [{ kind: 'line', label: 'App', value: 'Not in this tenant' }],
    };
  const name = textOf(principal, 'displayName') ?? 'without a name';
  const isOn = memberOf(principal, 'accountEnabled');
  const byMicrosoft = textOf(principal, 'disabledByMicrosoftStatus') ?? 'NotDisabled';
  const isStopped = byMicrosoft !== 'NotDisabled';
  const how = isOn === false ? 'there, switched off' : isOn === true ? 'there, switched on' : 'there';
  return {
    facts: [
      { fact: 'app-present', words: 'The tenant has an enterprise app with this id.' },
      ...(isOn === true && !isStopped
        ? [{ fact: 'app-enabled', words: 'The app is switched on in the tenant.' } as const]
        : []),
      ...(isOn === false ? [{ fact: 'app-disabled', words: 'The app is switched off in the tenant.' } as const] : []),
      ...(isStopped ? [{ fact: 'app-disabled', words: 'Microsoft has disabled the app.' } as const] : []),
    ],
    seen: [
      { kind: 'line', label: 'App', value: `${name}: ${how}` },
      ...(isStopped ? [{ kind: 'line', label: 'By Microsoft', value: byMicrosoft } as const] : []),
    ],
  };
}
