import { describe, expect, test } from 'vitest';
import { probeIds, type Known, type Read } from '../probe.ts';
import { probes } from './index.ts';
import { app } from './app.ts';
import { assignment } from './assignment.ts';
import { consent } from './consent.ts';
import { consentPolicy } from './consent-policy.ts';
import { group } from './group.ts';
import { licences } from './licences.ts';
import { person } from './person.ts';
import { roles } from './roles.ts';
import { site } from './site.ts';
import { signIns } from './sign-ins.ts';

const id = '11111111-2222-4333-8444-555555555555';
const known: Known = { app: id, cloud: 'global', permissions: ['Mail.Read'], type: 'delegated' };

/** Answers by what a path holds; whatever else is read is not there. */
function reads(answers: Readonly<Record<string, unknown>>): Read {
  return async (path, { absent = [] } = {}) => {
    const found = Object.entries(answers).find(([part]) => path.includes(part));
    if (!found && !absent.includes(404)) throw new Error(`${path} is not expected.`);
    return found?.[1];
  };
}

const factsOf = async (probe: (typeof probes)[number], answers: Readonly<Record<string, unknown>>, about = known) =>
  (await probe.run(reads(answers), about)).facts.map(({ fact }) => fact);

test('A question says what it needs and how to ask by hand, and its scopes only read', () => {
  expect(probes.map(({ id: probe }) => probe).toSorted()).toEqual([...probeIds].toSorted());
  for (const probe of probes) {
    expect(probe.byHand(known).requests.length, probe.id).toBeGreaterThan(0);
    const writing = probe.scopes.filter((scope) => /Write|FullControl/.test(scope));
    // No smaller scope reads what an app was given of a site.
    expect(writing, probe.id).toEqual(probe.id === 'site' ? ['Sites.FullControl.All'] : []);
    expect(probe.runnableBy !== 'admin' || probe.role !== undefined, probe.id).toBe(true);
  }
});

test.for([
  [
    'an app that calls by itself',
    { type: 'application' },
    ['assignment', 'consent-policy', 'group', 'licences', 'person', 'roles', 'site'],
  ],
  ['a person reading mail', { type: 'delegated', path: '/me/messages' }, ['group', 'site']],
  [
    'an app changing a group',
    { type: 'application', path: '/groups/{id}/members/$ref', user: 'a@b.com' },
    ['assignment', 'consent-policy', 'licences', 'roles', 'site'],
  ],
  [
    'an app with selected sites',
    { type: 'application', path: '/sites/{id}/lists', held: ['Sites.Selected'] },
    ['assignment', 'consent-policy', 'group', 'person', 'roles'],
  ],
] as const)('What says nothing of the case is put aside: %s', ([, more, aside]) => {
  const about: Known = { ...known, path: '/users', ...more };
  expect(
    probes
      .filter(({ concerns }) => concerns?.(about) === false)
      .map(({ id: probe }) => probe)
      .toSorted(),
  ).toEqual(aside);
});

test.for([
  ['not there', undefined, ['app-missing']],
  ['there', { accountEnabled: true }, ['app-present', 'app-enabled']],
  ['switched off', { accountEnabled: false }, ['app-present', 'app-disabled']],
  ['in another shape', [], ['app-present']],
] as const)('The app is %s', async ([, answer, facts]) => {
  expect(await factsOf(app, answer === undefined ? {} : { servicePrincipals: answer })).toEqual(facts);
});

describe('Consent', () => {
  const graph = {
    id: 'graph',
    appRoles: [{ id: 'role', value: 'Mail.Read' }],
    oauth2PermissionScopes: [{ id: 'scope', value: 'Mail.Read' }],
  };
  const answers = (more: Readonly<Record<string, unknown>>) => ({
    "appId='00000003": graph,
    'servicePrincipals(': { id: 'sp' },
    oauth2PermissionGrants: { value: [] },
    appRoleAssignments: { value: [] },
    ...more,
  });
  const grant = (scope: string, consentType = 'AllPrincipals', resourceId = 'graph') => ({
    oauth2PermissionGrants: { value: [{ scope, consentType, resourceId }] },
  });
  const asksFor = (access: object) => ({
    'applications(': {
      requiredResourceAccess: [{ resourceAppId: '00000003-0000-0000-c000-000000000000', resourceAccess: [access] }],
    },
  });

  test.for([
    ['nothing, and the registration is elsewhere', {}, ['permission-not-consented']],
    ['what is needed', grant('User.Read mail.read'), ['permission-consented']],
    ['the same name of another API', grant('Mail.Read', 'AllPrincipals', 'other'), ['permission-not-consented']],
    [
      'nothing, and it is asked for',
      asksFor({ id: 'scope', type: 'Scope' }),
      ['permission-not-consented', 'permission-asked-for'],
    ],
    [
      'it as the other type, and it is asked for as that',
      {
        appRoleAssignments: { value: [{ resourceId: 'graph', appRoleId: 'role' }] },
        ...asksFor({ id: 'role', type: 'Role' }),
      },
      ['permission-not-consented', 'permission-not-asked-for', 'permission-of-other-type'],
    ],
  ] as const)('The tenant consented to %s', async ([, more, facts]) => {
    expect(await factsOf(consent, answers(more))).toEqual(facts);
  });

  test('What was not shown of the token is left open, and consent for one person says so', async () => {
    const { seen } = await consent.run(reads(answers(grant('Mail.Read', 'Principal'))), known);
    expect(seen).toEqual([
      {
        kind: 'permissions',
        rows: [{ permission: 'Mail.Read', type: 'delegated', needed: true, consented: 'this-person' }],
      },
    ]);
  });
});

test.for([
  ['nothing yet', [], []],
  ['a success', [{ status: { errorCode: 0 }, conditionalAccessStatus: 'success' }], ['sign-in-succeeded']],
  ['a policy', [{ status: { errorCode: 53_003 }, conditionalAccessStatus: 'failure' }], ['sign-in-blocked-by-policy']],
  [
    'another failure',
    [{ status: { errorCode: 50_126 }, conditionalAccessStatus: 'notApplied' }],
    ['sign-in-failed-otherwise'],
  ],
] as const)('The log shows %s', async ([, value, facts]) => {
  expect(await factsOf(signIns, { signIns: { value } }, { ...known, signIn: id })).toEqual(facts);
});

test('The log is asked by the most exact that is known', () => {
  const asked = (more: Partial<Known>) => signIns.byHand({ ...known, ...more }).requests.join('');
  expect(asked({ signIn: id, uti: 'u' })).toContain(`correlationId eq '${id}'`);
  expect(asked({ uti: 'abc' })).toContain("uniqueTokenIdentifier eq 'abc'");
  expect(asked({ time: '2026-11-26T09:00:00Z', user: "o'neil@contoso.com" })).toContain(
    `appId eq '${id}' and userPrincipalName eq 'o''neil@contoso.com' and createdDateTime ge 2026-11-26T08:45:00Z`,
  );
});

describe('Assignment', () => {
  const principal = (required: boolean) => ({
    'servicePrincipals(': { id: 'sp', appRoleAssignmentRequired: required },
  });
  const assigned = (...resources: readonly string[]) => ({
    appRoleAssignments: {
      value: resources.map((resourceId) => ({ resourceId, principalType: 'Group', principalDisplayName: 'Sales' })),
    },
  });

  test.for([
    ['not required', principal(false), ['assignment-not-needed']],
    ['required and given by a group', { ...principal(true), ...assigned('other', 'sp') }, ['assignment-given']],
    [
      'required, and only other apps are given',
      { ...principal(true), ...assigned('other') },
      ['assignment-required-and-missing'],
    ],
    ['of an app that is not here', {}, []],
  ] as const)('%s', async ([, answers, facts]) => {
    expect(await factsOf(assignment, answers)).toEqual(facts);
  });
});

test.for([
  ['missing', undefined, ['person-missing']],
  ['a member', { accountEnabled: true, userType: 'Member' }, ['person-present', 'person-is-member']],
  [
    'a guest who is switched off',
    { accountEnabled: false, userType: 'Guest' },
    ['person-present', 'person-disabled', 'person-is-guest'],
  ],
  [
    'from on-premises, and little is readable',
    { onPremisesSyncEnabled: true },
    ['person-present', 'person-synchronised'],
  ],
] as const)('The person is %s', async ([, answer, facts]) => {
  expect(await factsOf(person, answer === undefined ? {} : { '/me?': answer })).toEqual(facts);
});

describe('Roles', () => {
  const active = (...names: readonly string[]) => ({
    transitiveMemberOf: { value: names.map((displayName) => ({ displayName })) },
  });
  const eligible = (...names: readonly string[]) => ({
    roleEligibilityScheduleInstances: { value: names.map((displayName) => ({ roleDefinition: { displayName } })) },
  });
  const about: Known = { ...known, roles: ['User Administrator', 'Helpdesk Administrator'] };

  test.for([
    ['one that is enough', { ...active('User Administrator'), ...eligible() }, ['role-held']],
    ['the highest', { ...active('Global Administrator'), ...eligible() }, ['role-held']],
    [
      'another, and eligible for one that is enough',
      { ...active('Global Reader'), ...eligible('Helpdesk Administrator') },
      ['role-eligible-only'],
    ],
    ['another', { ...active('Global Reader'), ...eligible() }, ['role-missing']],
  ] as const)('The person holds %s', async ([, answers, facts]) => {
    expect(await factsOf(roles, answers, about)).toEqual(facts);
  });

  test('Where the data does not say which role the call needs, the roles are shown and nothing is said of them', async () => {
    const found = await roles.run(reads({ ...active('Global Reader'), ...eligible() }), known);
    expect(found.facts).toEqual([]);
    expect(found.seen).toContainEqual({ kind: 'line', label: 'Active', value: 'Global Reader' });
  });

  test.for([
    ['cannot be read', undefined],
    ['are looked for by a name', 'anna@contoso.com'],
  ] as const)('Eligible roles that %s are open', async ([, user]) => {
    const refused: Read = async (path, { absent = [] } = {}) => {
      if (path.includes('Eligibility')) return absent.includes(400) ? undefined : Promise.reject(new Error('refused'));
      return { value: [] };
    };
    const { seen } = await roles.run(refused, { ...about, ...(user !== undefined && { user }) });
    expect(seen.filter(({ kind }) => kind === 'open')).toHaveLength(2);
  });
});

describe('Licences', () => {
  const plans = (...names: readonly (readonly [string, string])[]) => ({
    licenseDetails: {
      value: [
        {
          servicePlans: names.map(([servicePlanName, provisioningStatus]) => ({ servicePlanName, provisioningStatus })),
        },
      ],
    },
  });

  test.for([
    ['a mailbox', '/me/messages', plans(['EXCHANGE_S_ENTERPRISE', 'Success']), ['licence-present']],
    [
      'a mailbox that is switched off',
      '/me/messages',
      plans(['EXCHANGE_S_ENTERPRISE', 'Disabled']),
      ['licence-missing'],
    ],
    [
      'a team, and has only mail',
      '/teams/{id}/channels',
      plans(['EXCHANGE_S_ENTERPRISE', 'Success']),
      ['licence-missing'],
    ],
    ['nothing that needs one', '/users', plans(), []],
  ] as const)('The call is about %s', async ([, path, answers, facts]) => {
    expect(await factsOf(licences, answers, { ...known, path })).toEqual(facts);
  });
});

test.for([
  ['a security group', { mailEnabled: false, groupTypes: [] }, []],
  ['a Microsoft 365 group', { mailEnabled: true, groupTypes: ['Unified'] }, []],
  ['a distribution list', { mailEnabled: true, securityEnabled: false, groupTypes: [] }, ['group-mail-enabled']],
  [
    'dynamic and hidden',
    { groupTypes: ['Unified', 'DynamicMembership'], visibility: 'HiddenMembership' },
    ['group-dynamic', 'group-hides-members'],
  ],
  [
    'role-assignable, from on-premises',
    { isAssignableToRole: true, onPremisesSyncEnabled: true },
    ['group-role-assignable', 'group-synchronised'],
  ],
] as const)('The group is %s', async ([, answer, facts]) => {
  const answers = { 'microsoft.graph.group': { value: [] }, '/groups/': answer };
  expect(await factsOf(group, answers, { ...known, group: id })).toEqual(facts);
});

test.for([
  ['given', [{ roles: ['write'], grantedToIdentitiesV2: [{ application: { id } }] }], ['site-permission-given']],
  [
    'given to another app',
    [{ roles: ['write'], grantedToIdentitiesV2: [{ application: { id: 'other' } }] }],
    ['site-permission-missing'],
  ],
  ['given to nobody', [], ['site-permission-missing']],
] as const)('The site is %s', async ([, value, facts]) => {
  expect(await factsOf(site, { '/permissions': { value } }, { ...known, site: 'contoso.sharepoint.com,a,b' })).toEqual(
    facts,
  );
});

test.for([
  ['by themselves', ['ManagePermissionGrantsForSelf.microsoft-user-default-low'], ['person-consent-allowed']],
  [
    'only for groups they own',
    ['ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team'],
    ['person-consent-blocked'],
  ],
  ['never', [], ['person-consent-blocked']],
] as const)('People consent %s', async ([, permissionGrantPoliciesAssigned, facts]) => {
  const answers = { authorizationPolicy: { defaultUserRolePermissions: { permissionGrantPoliciesAssigned } } };
  expect(await factsOf(consentPolicy, answers)).toEqual(facts);
});
