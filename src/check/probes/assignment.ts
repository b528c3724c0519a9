import type { Found, Known, Probe, Read } from '../probe.ts';
import { isCutShort, listOf, memberOf, textOf } from './fields.ts';
import { personPath, personWords, presumedOf } from './person-path.ts';

const principalOf = (app: string): string => `/servicePrincipals(appId='${app}')?$select=id,appRoleAssignmentRequired`;
const assignmentsOf = (user: string | undefined): string => `${personPath(user)}/appRoleAssignments`;

/**
 * Assignments of a person include those of groups that the person is directly in, and no others.
 * Source: https://learn.microsoft.com/graph/api/user-list-approleassignments, checked 2026-11-26.
 */
export const assignment: Probe = {
  id: 'assignment',
  asks: 'Must people be assigned to the app, and is this one?',
  why: 'An app that takes only assigned people refuses the sign-in of all others, whatever they may do in the tenant.',
  tells: ['user-not-assigned'],
  reads: ['app', 'user'],
  access: () => ({ scopes: ['Directory.Read.All'], consentBy: 'administrator', role: 'Directory Readers' }),
  concerns: ({ type }) => type !== 'application',
  lacks: (known) => (known.app === undefined ? ['app'] : []),
  byHand: ({ app = '<app-id>', user }) => ({
    portal: ['Entra ID', 'Enterprise apps', 'All applications', 'your app', 'Manage', 'Users and groups'],
    requests: [principalOf(app), assignmentsOf(user)],
  }),
  run,
};

const isRequired = { kind: 'line', label: 'Consent', value: 'Only by an administrator, for such an app' } as const;

async function run(read: Read, { app = '', user }: Known): Promise<Found> {
  const principal = await read(`/v1.0${principalOf(app)}`, { absent: [404] });
  const id = textOf(principal, 'id');
  if (id === undefined)
    return { facts: [], seen: [{ kind: 'open', text: 'The app is not in this tenant, so nobody is assigned to it.' }] };
  if (memberOf(principal, 'appRoleAssignmentRequired') !== true)
    return {
      facts: [{ fact: 'assignment-not-needed', words: 'The app takes people who are not assigned to it.' }],
      seen: [{ kind: 'line', label: 'Assignment', value: 'Not required' }],
    };
  const page = await read(`/v1.0${assignmentsOf(user)}`, { absent: [404] });
  if (page === undefined)
    return {
      facts: [],
      seen: [
        { kind: 'line', label: 'Assignment', value: 'Required' },
        { kind: 'open', text: 'Nobody was found by that name or id, so it is open whether the person is assigned.' },
      ],
    };
  const first = listOf(page, 'value').find((one) => textOf(one, 'resourceId') === id);
  if (first === undefined) return missing(user, isCutShort(page));
  const by =
    textOf(first, 'principalType') === 'Group' ? groupWords(textOf(first, 'principalDisplayName')) : 'directly';
  return {
    facts: [
      {
        fact: 'assignment-given',
        ...presumedOf(user),
        words: `${personWords(user)} is assigned to the app ${by}.`,
      },
    ],
    seen: [{ kind: 'line', label: 'Assignment', value: `Required, and given ${by}` }, isRequired],
  };
}

function missing(user: string | undefined, isOpen: boolean): Found {
  if (isOpen) return { facts: [], seen: [{ kind: 'line', label: 'Assignment', value: 'Required; not all were read' }] };
  return {
    facts: [
      {
        fact: 'assignment-required-and-missing',
        ...presumedOf(user),
        words: `The app takes only assigned people, and ${personWords(user).toLowerCase()} is not assigned.`,
      },
    ],
    seen: [
      { kind: 'line', label: 'Assignment', value: 'Required, and not given' },
      { kind: 'open', text: 'A group inside an assigned group does not count: its members are not assigned.' },
      isRequired,
    ],
  };
}

const groupWords = (name: string | undefined): string => (name === undefined ? 'by a group' : `by the group ${name}`);
