import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePermissionDetails, judgeNeed, judgeRole, matchRequest } from '../../engine/permissions/index.ts';
import { callTables } from '../../terminal/permission-tables.ts';
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

/** Answers by what a path holds, the first that fits; whatever else is read is not there. */
function reads(answers: Readonly<Record<string, unknown>>): Read {
  return async (path, { absent = [] } = {}) => {
    const found = Object.entries(answers).find(([part]) => path.includes(part));
    if (!found && !absent.includes(404)) throw new Error(`${path} is not expected.`);
    return found?.[1];
  };
}

const factsOf = async (probe: (typeof probes)[number], answers: Readonly<Record<string, unknown>>, about = known) =>
  (await probe.run(reads(answers), about)).facts.map(({ fact }) => fact);

/** The cases in which a probe takes something else. */
const cases: readonly Known[] = [
  known,
  { ...known, user: id, group: id, site: 'contoso.sharepoint.com,a,b', signIn: id },
  { ...known, user: 'anna@contoso.com', time: '2026-11-26T09:00:00Z' },
  { ...known, path: '/auditLogs/signIns' },
  { ...known, path: '/me/messages' },
];

describe('A question', () => {
  test('is one of the list, and says how to ask by hand', () => {
    expect(probes.map(({ id: probe }) => probe).toSorted()).toEqual([...probeIds].toSorted());
    for (const probe of probes) expect(probe.byHand(known).requests.length, probe.id).toBeGreaterThan(0);
  });

  test('asks for scopes that only read', () => {
    for (const probe of probes)
      for (const about of cases) {
        const writing = probe.access(about).scopes.filter((scope) => /Write|FullControl/.test(scope));
        // No smaller scope reads what an app was given of a site.
        expect(writing, probe.id).toEqual(probe.id === 'site' ? ['Sites.FullControl.All'] : []);
      }
  });

  const { index, roles: table } = callTables();
  const rows = probes.flatMap((probe) =>
    cases.flatMap((about) =>
      probe.byHand(about).requests.map((request) => {
        const url = `https://graph.microsoft.com${request.startsWith('/beta') ? '' : '/v1.0'}${request.replaceAll(/<[^>]+>/g, id)}`;
        return [`${probe.id}: ${request}`, matchRequest(index, { method: 'GET', url }), probe.access(about)] as const;
      }),
    ),
  );

  test.for(rows)('%s is opened by what is asked for, by our own data', ([, match, { scopes, alsoEnough = [] }]) => {
    for (const held of [scopes, ...alsoEnough.map((scope) => [scope])])
      expect(judgeNeed(index, match, { caller: 'delegated', account: 'work', held }).kind).toBe('enough');
  });

  test.for(rows)('%s is opened by the role that is named, by our own data', ([name, match, { role }]) => {
    const verdict = judgeRole(table, match, 'GET', { caller: 'delegated' });
    if (verdict.kind !== 'role') return;
    const { entry } = verdict;
    const names = entry.roles.map((one) => one.name);
    expect(
      entry.everyMember || entry.enoughWithout.length > 0 || (role !== undefined && names.includes(role)),
      `${name}: ${names.join(', ')}`,
    ).toBe(true);
  });

  const details = decodePermissionDetails(readFileSync('public/data/permission-details.json', 'utf8'));
  test.for(probes.map((probe) => [probe.id, probe] as const))('%s says who may consent to it', ([, probe]) => {
    for (const about of cases) {
      const { scopes, consentBy } = probe.access(about);
      const takesAdmin = scopes.some(
        (scope) => details.ok && details.value.byName.get(scope)?.forms.delegatedWork?.adminConsent,
      );
      expect(consentBy, probe.id).toBe(takesAdmin ? 'administrator' : 'person');
    }
  });
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
    ['assignment', 'consent-policy', 'group', 'licences', 'person', 'roles'],
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
    ['nothing, and it is asked for', asksFor({ id: 'scope', type: 'Scope' }), ['permission-asked-for-only']],
    ['nothing, and something else is asked for', asksFor({ id: 'other', type: 'Scope' }), ['permission-not-asked-for']],
    [
      'it as the other type, and it is asked for as that',
      {
        appRoleAssignments: { value: [{ resourceId: 'graph', appRoleId: 'role' }] },
        ...asksFor({ id: 'role', type: 'Role' }),
      },
      ['permission-of-other-type'],
    ],
  ] as const)('The tenant consented to %s', async ([, more, facts]) => {
    expect(await factsOf(consent, answers(more))).toEqual(facts);
  });

  const granted = (scope: string, principalId: string) => ({
    oauth2PermissionGrants: { value: [{ scope, consentType: 'Principal', principalId, resourceId: 'graph' }] },
  });
  const anna: Known = { ...known, user: 'anna@contoso.com' };
  const annaIsHere = { '/users/anna%40contoso.com?$select=id': { id: 'ANNA' } };

  test.for([
    ['the person, by name', anna, { ...granted('Mail.Read', 'anna'), ...annaIsHere }, ['permission-consented']],
    ['somebody else', anna, { ...granted('Mail.Read', 'bob'), ...annaIsHere }, ['permission-consented-for-others']],
    ['somebody, and the person is not found', anna, granted('Mail.Read', 'bob'), ['permission-consented-for-others']],
    ['who signed in', known, { ...granted('Mail.Read', 'me'), '/me?': { id: 'me' } }, ['permission-consented']],
  ] as const)('%s consented', async ([, about, more, facts]) => {
    expect(await factsOf(consent, answers(more), about)).toEqual(facts);
  });

  test('Another person’s consent is shown as theirs, and what was not shown of the token is left open', async () => {
    const { facts, seen } = await consent.run(
      reads(answers({ ...granted('Mail.Read', 'bob'), '/me?': { id: 'me' } })),
      known,
    );
    expect(seen[0]).toEqual({
      kind: 'permissions',
      rows: [{ permission: 'Mail.Read', type: 'delegated', opens: 'least', consented: 'others' }],
    });
    // Whether one of them is the person whose call failed is not known.
    expect(facts).toMatchObject([{ fact: 'permission-consented-for-others', presumed: 'person' }]);
  });

  test.for([
    ['holds another', ['User.Read'], ['permission-consented', 'permission-consented-not-in-token']],
    ['holds it', ['mail.read'], ['permission-consented']],
  ] as const)('It is consented, and the token %s', async ([, held, facts]) => {
    expect(await factsOf(consent, answers(grant('Mail.Read')), { ...known, held })).toEqual(facts);
  });

  test.for([
    ['after', '2026-11-26T10:00:00Z', 'permission-consented-since'],
    ['before', '2026-11-26T08:00:00Z', 'permission-consented-not-in-token'],
  ] as const)('An app was given it %s the call failed', async ([, createdDateTime, fact]) => {
    const given = { appRoleAssignments: { value: [{ resourceId: 'graph', appRoleId: 'role', createdDateTime }] } };
    const about: Known = { ...known, type: 'application', held: [], time: '2026-11-26T09:00:00Z' };
    expect(await factsOf(consent, answers(given), about)).toEqual(['permission-consented', fact]);
  });

  test.for([
    ['more than is needed is asked for', asksFor({ id: 'scope', type: 'Scope' }), 'permission-asked-for-only'],
    ['more than is needed is consented', grant('Mail.Read'), 'permission-consented'],
    ['one of two that are needed together is consented', grant('User.Read'), 'permission-not-consented'],
    ['both that are needed together are consented', grant('User.Read Files.Read'), 'permission-consented'],
  ] as const)('Whatever opens the call counts: %s', async ([, more, fact]) => {
    const ways = [['Mail.ReadBasic'], ['Mail.Read'], ['Files.Read', 'User.Read']];
    const facts = await factsOf(consent, answers(more), { ...known, permissions: ['Mail.ReadBasic'], ways });
    expect(facts).toEqual([fact]);
  });

  test('Of a call whose kind is not known only what holds for both kinds is said', async () => {
    const { type: _, ...untyped } = known;
    expect(await factsOf(consent, answers({}), untyped)).toEqual(['permission-not-consented']);
    expect(await factsOf(consent, answers(grant('Mail.Read')), untyped)).toEqual([]);
  });

  test('A list that was cut short does not say no', async () => {
    const cut = { oauth2PermissionGrants: { value: [], '@odata.nextLink': 'more' } };
    const { facts, seen } = await consent.run(reads(answers(cut)), known);
    expect(facts).toEqual([]);
    expect(seen[0]).toMatchObject({ rows: [{ permission: 'Mail.Read' }] });
    expect(seen[0]).not.toMatchObject({ rows: [{ consented: 'no' }] });
  });
});

test.for([
  ['nothing yet', [], []],
  ['a success', [{ status: { errorCode: 0 }, conditionalAccessStatus: 'success' }], ['sign-in-succeeded']],
  ['no word of how it ended', [{ conditionalAccessStatus: 'notApplied' }], []],
  ['a policy', [{ status: { errorCode: 53_003 }, conditionalAccessStatus: 'failure' }], ['sign-in-blocked-by-policy']],
  [
    'another failure',
    [{ status: { errorCode: 50_126 }, conditionalAccessStatus: 'notApplied' }],
    ['sign-in-failed-otherwise'],
  ],
] as const)('The log shows %s', async ([, value, facts]) => {
  expect(await factsOf(signIns, { signIns: { value } }, { ...known, signIn: id })).toEqual(facts);
});

test('The log is asked by the sign-in itself, or by app, person and time', () => {
  const asked = (more: Partial<Known>) => signIns.byHand({ ...known, ...more }).requests.join('');
  expect(asked({ signIn: id, uti: 'u' })).toContain(`correlationId eq '${id}'`);
  // The log has no filter for it: it is looked for among what the app did.
  expect(asked({ uti: 'abc' })).not.toContain('uniqueTokenIdentifier');
  expect(asked({ time: '2026-11-26T09:00:00Z', user: "O'Neil@contoso.com" })).toContain(
    `appId eq '${id}' and userPrincipalName eq 'o''neil@contoso.com' and createdDateTime ge 2026-11-26T07:00:00Z`,
  );
  expect(asked({ time: '2026-11-26T09:00:00Z', uti: 'abc' })).toContain('createdDateTime ge 2026-11-25T05:00:00Z');
});

describe('Of what an app did about that time', () => {
  const entry = (createdDateTime: string, errorCode: number, uniqueTokenIdentifier: string) => ({
    createdDateTime,
    uniqueTokenIdentifier,
    status: { errorCode, failureReason: 'x' },
  });
  const value = [
    entry('2026-11-26T08:59:00Z', 0, 'near'),
    entry('2026-11-26T08:00:00Z', 50_076, 'of-token'),
    entry('2026-11-26T09:10:00Z', 50_126, 'far'),
  ];
  const about: Known = { ...known, time: '2026-11-26T09:00:00Z' };

  test('the entry of the token is the one', async () => {
    const { facts } = await signIns.run(reads({ signIns: { value } }), { ...about, uti: 'of-token' });
    expect(facts).toMatchObject([{ fact: 'sign-in-failed-otherwise' }]);
    expect(facts[0]).not.toHaveProperty('presumed');
  });

  test.for([
    ['no token is known', {}],
    ['none is of the token', { uti: 'gone' }],
  ] as const)('the nearest is only presumed to be it where %s', async ([, more]) => {
    const { facts, seen } = await signIns.run(reads({ signIns: { value } }), { ...about, ...more });
    expect(facts).toMatchObject([{ fact: 'sign-in-succeeded', presumed: 'sign-in' }]);
    expect(seen.at(-1)).toMatchObject({ kind: 'open' });
  });
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
    [
      'required, and not all were read',
      { ...principal(true), appRoleAssignments: { value: [], '@odata.nextLink': 'x' } },
      [],
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

describe('A person who is looked for by sign-in name', () => {
  const about: Known = { ...known, user: "o'neil+x@fabrikam.com" };
  const byMail = 'mail%20eq%20';
  test.for([
    ['has that name', { '/users/': { userType: 'Member' } }, ['person-present', 'person-is-member']],
    [
      'is a guest with that address',
      { [byMail]: { value: [{ userType: 'Guest' }] } },
      ['person-present', 'person-is-guest'],
    ],
    ['is not found', { [byMail]: { value: [] } }, ['person-not-found']],
    ['is one of two with that address', { [byMail]: { value: [{}, {}] } }, ['person-not-found']],
  ] as const)('%s', async ([, answers, facts]) => {
    expect(await factsOf(person, answers, about)).toEqual(facts);
  });

  test('and by object ID, is missing', async () => {
    expect(await factsOf(person, {}, { ...known, user: id })).toEqual(['person-missing']);
  });
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

  test('Eligible roles that cannot be read are open', async () => {
    const refused: Read = async (path, { absent = [] } = {}) => {
      if (path.includes('Eligibility')) return absent.includes(400) ? undefined : Promise.reject(new Error('refused'));
      return { value: [] };
    };
    const { seen } = await roles.run(refused, about);
    expect(seen.filter(({ kind }) => kind === 'open')).toHaveLength(2);
  });

  test('A person who is given by name is looked up first, since the schedule knows ids alone', async () => {
    const answers = {
      '/users/anna%40contoso.com?$select=id': { id },
      [`/users/${id}/transitiveMemberOf`]: { value: [] },
      [`principalId eq '${id}'`]: { value: [{ roleDefinition: { displayName: 'User Administrator' } }] },
    };
    expect(await factsOf(roles, answers, { ...about, user: 'anna@contoso.com' })).toEqual(['role-eligible-only']);
    expect(await factsOf(roles, {}, { ...about, user: 'nobody@contoso.com' })).toEqual([]);
  });

  test('Without all that are active, none is said to be missing', async () => {
    const cut = { transitiveMemberOf: { value: [], '@odata.nextLink': 'more' }, ...eligible() };
    expect(await factsOf(roles, cut, about)).toEqual([]);
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
      'a mailbox, and has what other licences bring along',
      '/me/messages',
      plans(['EXCHANGE_S_FOUNDATION', 'Success'], ['EXCHANGE_S_ARCHIVE', 'Success']),
      ['licence-missing'],
    ],
    ['files, and has Office for the web', '/me/drive/root', plans(['SHAREPOINTWAC', 'Success']), ['licence-missing']],
    ['files of government', '/me/drive', plans(['SHAREPOINTENTERPRISE_GOV', 'Success']), ['licence-present']],
    ['a mailbox that is being set up', '/me/messages', plans(['EXCHANGE_S_STANDARD', 'PendingProvisioning']), []],
    [
      'a mailbox that is switched off',
      '/me/messages',
      plans(['EXCHANGE_S_ENTERPRISE', 'Disabled']),
      ['licence-missing'],
    ],
    [
      'messages of a team, and has only mail',
      '/teams/{id}/channels/{id}/messages',
      plans(['EXCHANGE_S_ENTERPRISE', 'Success']),
      ['licence-missing'],
    ],
    ['nothing that needs one', '/users', plans(), []],
  ] as const)('The call is about %s', async ([, path, answers, facts]) => {
    expect(await factsOf(licences, answers, { ...known, path })).toEqual(facts);
  });
});

describe('Licences of the tenant', () => {
  const skus = (servicePlanName: string, capabilityStatus = 'Enabled') => ({
    subscribedSkus: { value: [{ capabilityStatus, servicePlans: [{ servicePlanName }] }] },
  });
  test.for([
    ['P1 for the sign-in log', '/auditLogs/signIns', skus('AAD_PREMIUM'), ['tenant-licence-present']],
    ['only what has ended', '/auditLogs/signIns', skus('AAD_PREMIUM', 'Suspended'), ['tenant-licence-missing']],
    ['P1 where P2 is asked for', '/identityProtection/riskyUsers', skus('AAD_PREMIUM'), ['tenant-licence-missing']],
    [
      'management of devices in Office, which is no Intune',
      '/deviceManagement/managedDevices',
      skus('INTUNE_O365'),
      ['tenant-licence-missing'],
    ],
    [
      'Governance for eligible roles',
      '/roleManagement/directory/roleEligibilityScheduleInstances',
      skus('Entra_Identity_Governance'),
      ['tenant-licence-present'],
    ],
  ] as const)('It has %s', async ([, path, answers, facts]) => {
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

test('Groups inside a group are counted', async () => {
  const answers = { 'microsoft.graph.group': { value: [{}] }, '/groups/': { groupTypes: [] } };
  expect(await factsOf(group, answers, { ...known, group: id })).toEqual(['group-holds-groups']);
});

test.for([
  ['POST', 'read', 'site-permission-too-small'],
  ['POST', 'write', 'site-permission-given'],
  ['GET', 'read', 'site-permission-given'],
] as const)('The roles of a site are read entry by entry: %s with %s', async ([method, role, fact]) => {
  const answers = {
    '/permissions/7': { roles: [role] },
    '/permissions': { value: [{ id: '7', grantedToIdentitiesV2: [{ application: { id } }] }] },
  };
  expect(await factsOf(site, answers, { ...known, method, site: 'contoso.sharepoint.com,a,b' })).toEqual([fact]);
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
  ['in the other spelling', ['managePermissionGrantsForSelf.own-policy'], ['person-consent-allowed']],
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
