import type { Found, Probe, Read, Seen, TenantFact } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';
import { personPath, personWords, presumedOf } from './person-path.ts';

const selected = '$select=displayName,accountEnabled,userType,onPremisesSyncEnabled';
const pathOf = (user: string | undefined): string => `${personPath(user)}?${selected}`;
const byMail = (name: string): string => `mail eq '${name.replaceAll("'", "''")}'`;
const foundBy = (filter: string): string => `/users?$filter=${filter}&${selected}`;

/** Source: https://learn.microsoft.com/graph/api/user-get, https://learn.microsoft.com/graph/api/resources/user, checked 2026-11-26. */
export const person: Probe = {
  id: 'person',
  asks: 'Is the person in this tenant, and may the account be used?',
  why: 'A guest, a disabled account and one that comes from on-premises are refused things that a member may do.',
  tells: ['user-not-in-tenant', 'user-sign-in-failed', 'org-boundary-policy'],
  reads: ['user'],
  access: ({ user }) =>
    user === undefined
      ? { scopes: ['User.Read'], consentBy: 'person' }
      : { scopes: ['User.Read.All'], alsoEnough: ['Directory.Read.All'], consentBy: 'administrator' },
  concerns: ({ type, user }) => type !== 'application' || user !== undefined,
  lacks: () => [],
  byHand: ({ user }) => ({
    portal: ['Entra ID', 'Users', 'All users'],
    requests: [pathOf(user), ...(user?.includes('@') === true ? [foundBy(byMail(user))] : [])],
  }),
  run: async (read, { user }) => {
    const found = await read(`/v1.0${pathOf(user)}`, { absent: [404] });
    if (found !== undefined || user?.includes('@') !== true) return foundIn(found, user);
    return (await guestBy(read, user)) ?? notFound;
  },
};

/** The sign-in name of a guest here is another one; the address is the same. */
async function guestBy(read: Read, name: string): Promise<Found | undefined> {
  const [first, ...others] = listOf(await read(`/v1.0${foundBy(encodeURIComponent(byMail(name)))}`), 'value');
  return first === undefined || others.length > 0 ? undefined : foundIn(first, name);
}

const notFound: Found = {
  facts: [{ fact: 'person-not-found', words: 'Nobody in the tenant has this sign-in name or mail address.' }],
  seen: [
    { kind: 'line', label: 'Person', value: 'Not found by this name' },
    { kind: 'open', text: 'A guest can have another name here. The object ID settles it: type it in as the person.' },
  ],
};

function foundIn(found: unknown, user: string | undefined): Found {
  if (found === undefined)
    return {
      facts: [{ fact: 'person-missing', words: 'The tenant has no person with this object ID.' }],
      seen: [{ kind: 'line', label: 'Person', value: 'Not in this tenant' }],
    };
  const who = personWords(user);
  const isOn = memberOf(found, 'accountEnabled');
  const type = textOf(found, 'userType');
  const isSynchronised = memberOf(found, 'onPremisesSyncEnabled') === true;
  const fact = (holds: boolean, name: TenantFact['fact'], words: string): readonly TenantFact[] =>
    holds ? [{ fact: name, ...presumedOf(user), words }] : [];
  return {
    facts: [
      ...fact(true, 'person-present', `${who} is in the tenant.`),
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

const line = (label: string, value: string | undefined): readonly Seen[] =>
  value === undefined ? [] : [{ kind: 'line', label, value }];
