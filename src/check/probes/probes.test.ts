import { describe, expect, test } from 'vitest';
import type { Known, Read } from '../probe.ts';
import { probes } from './index.ts';
import { app } from './app.ts';
import { consent } from './consent.ts';
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

test('A question reads nothing that it does not say, lacks what it needs, and asks for reading alone', () => {
  for (const probe of probes) {
    expect(probe.lacks({ cloud: 'global', permissions: [] }).length, probe.id).toBeGreaterThan(0);
    expect(
      probe.scopes.filter((scope) => /Write|FullControl/.test(scope)),
      probe.id,
    ).toEqual([]);
    expect(probe.byHand(known).requests.length, probe.id).toBeGreaterThan(0);
  }
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
