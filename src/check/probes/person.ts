import type { Found, Probe, Seen, TenantFact } from '../probe.ts';
import { memberOf, textOf } from './fields.ts';
import { personPath, personWords } from './person-path.ts';

const pathOf = (user: string | undefined): string =>
  `${personPath(user)}?$select=displayName,accountEnabled,userType,onPremisesSyncEnabled`;

/** Source: https://learn.microsoft.com/graph/api/user-get, checked 2026-11-26. */
export const person: Probe = {
  id: 'person',
  asks: 'Is the person in this tenant, and may the account be used?',
  why: 'A guest, a disabled account and one that comes from on-premises are refused things that a member may do.',
  scopes: ['User.Read.All'],
  runnableBy: 'consented',
  concerns: ({ type, user }) => type !== 'application' || user !== undefined,
  lacks: () => [],
  byHand: ({ user }) => ({ portal: ['Entra ID', 'Users', 'All users'], requests: [pathOf(user)] }),
  run: async (read, { user }) => foundIn(await read(`/v1.0${pathOf(user)}`, { absent: [404] }), personWords(user)),
};

function foundIn(found: unknown, who: string): Found {
  if (found === undefined)
    return {
      facts: [{ fact: 'person-missing', words: 'The tenant has no person with this id or name.' }],
      seen: [{ kind: 'line', label: 'Person', value: 'Not in this tenant' }],
    };
  const isOn = memberOf(found, 'accountEnabled');
  const type = textOf(found, 'userType');
  const isSynchronised = memberOf(found, 'onPremisesSyncEnabled') === true;
  return {
    facts: [
      { fact: 'person-present', words: `${who} is in the tenant.` },
      ...fact(isOn === false, 'person-disabled', `The account of ${who.toLowerCase()} is switched off.`),
      ...fact(type === 'Guest', 'person-is-guest', `${who} is a guest of the tenant.`),
      ...fact(type === 'Member', 'person-is-member', `${who} is a member of the tenant.`),
      ...fact(isSynchronised, 'person-synchronised', `The account of ${who.toLowerCase()} comes from on-premises.`),
    ],
    seen: [
      { kind: 'line', label: 'Person', value: textOf(found, 'displayName') ?? 'without a name' },
      ...line('Account', isOn === true ? 'switched on' : isOn === false ? 'switched off' : undefined),
      ...line('Kind', type?.toLowerCase()),
      ...line('Managed', isSynchronised ? 'on-premises, and synchronised' : 'in the cloud'),
    ],
  };
}

const fact = (holds: boolean, name: TenantFact['fact'], words: string): readonly TenantFact[] =>
  holds ? [{ fact: name, words }] : [];

const line = (label: string, value: string | undefined): readonly Seen[] =>
  value === undefined ? [] : [{ kind: 'line', label, value }];
