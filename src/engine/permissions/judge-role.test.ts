import { expect, test } from 'vitest';
import { permissionIndex, roleTable } from '../../terminal/permission-tables.ts';
import { judgeRole, rolesForTarget, type RoleHolder } from './judge-role.ts';
import { matchRequest } from './match.ts';

const index = permissionIndex();
const table = roleTable();

function verdict(request: string, holder: RoleHolder = { caller: 'delegated' }) {
  const [method = '', url = ''] = request.split(' ');
  return judgeRole(table, matchRequest(index, { method, url }), method, holder);
}

// The role that Microsoft's texts name for the request (includes rbac-for-apis and reference pages, read on 2026-11-25).
test.for([
  [
    'GET /identityGovernance/accessReviews/definitions',
    ['Security Reader', 'Global Reader', 'User Administrator', 'Identity Governance Administrator'],
  ],
  ['POST /directory/administrativeUnits', ['Privileged Role Administrator']],
  [
    'PATCH /applications/x',
    [
      'Cloud Application Administrator',
      'Application Administrator',
      'Security Administrator',
      'Hybrid Identity Administrator',
    ],
  ],
  [
    'POST /servicePrincipals/x/appRoleAssignments',
    ['Privileged Role Administrator', 'Cloud Application Administrator', 'User Administrator'],
  ],
  [
    'GET /users/x/authentication/methods',
    ['Global Reader', 'Authentication Administrator', 'Privileged Authentication Administrator'],
  ],
  [
    'POST /users/x/authentication/phoneMethods',
    ['Authentication Administrator', 'Privileged Authentication Administrator'],
  ],
  ['PATCH /policies/authenticationMethodsPolicy', ['Authentication Policy Administrator']],
  ['PATCH /policies/authorizationPolicy', ['Privileged Role Administrator']],
  [
    'GET /identity/conditionalAccess/policies',
    ['Security Reader', 'Global Reader', 'Conditional Access Administrator'],
  ],
  ['POST /directory/customSecurityAttributeDefinitions', ['Attribute Definition Administrator']],
  [
    'GET /directory/deviceLocalCredentials/x?$select=credentials',
    ['Cloud Device Administrator', 'Intune Administrator'],
  ],
  ['PATCH /devices/x', ['Intune Administrator', 'Windows 365 Administrator']],
  ['POST /directoryRoles/x/members/$ref', ['Privileged Role Administrator']],
  ['GET /auditLogs/directoryAudits', ['Reports Reader', 'Security Administrator', 'Security Reader']],
  ['POST /domains', ['Domain Name Administrator']],
  [
    'POST /domains/x/federationConfiguration',
    [
      'Domain Name Administrator',
      'External Identity Provider Administrator',
      'Hybrid Identity Administrator',
      'Security Administrator',
    ],
  ],
  ['POST /identityProtection/riskyUsers/dismiss', ['Security Administrator']],
  ['POST /identity/identityProviders', ['External Identity Provider Administrator']],
  ['POST /identityGovernance/lifecycleWorkflows/workflows', ['Lifecycle Workflows Administrator']],
  [
    'POST /oauth2PermissionGrants',
    ['Cloud Application Administrator', 'Application Administrator', 'Privileged Role Administrator'],
  ],
  ['PATCH /organization/x/branding', ['Organizational Branding Administrator']],
  ['POST /roleManagement/directory/roleAssignmentScheduleRequests', ['Privileged Role Administrator']],
  [
    'GET /roleManagement/directory/roleEligibilitySchedules',
    [
      'Global Reader',
      'Security Operator',
      'Security Reader',
      'Security Administrator',
      'Privileged Role Administrator',
    ],
  ],
  [
    'GET /auditLogs/signIns',
    ['Reports Reader', 'Security Reader', 'Security Operator', 'Global Reader', 'Security Administrator'],
  ],
  ['PUT /tenantRelationships/multiTenantOrganization', ['Security Administrator']],
] as const)('%s', ([request, documented]) => {
  const found = verdict(request);
  const entry = found.kind === 'role' ? found.entry : undefined;
  expect(entry?.roles.map(({ name }) => name)).toEqual(expect.arrayContaining([...documented]));
  expect(entry?.least.every((name) => documented.some((one) => one === name))).toBe(true);
});

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const authenticationAdministrator = 'c4e39bd9-1100-46d3-8c65-fb160da0071f';

test.for([
  [
    'a role that fits',
    'PATCH /users/x',
    { caller: 'delegated', wids: [userAdministrator] },
    { kind: 'role', token: 'held', held: [{ name: 'User Administrator' }] },
  ],
  [
    'in upper case',
    'PATCH /users/x',
    { caller: 'delegated', wids: [userAdministrator.toUpperCase()] },
    { token: 'held' },
  ],
  [
    'one that fits in part',
    'PATCH /users/x',
    { caller: 'delegated', wids: [authenticationAdministrator] },
    { token: 'held-with-limits' },
  ],
  [
    'none that fits proves nothing',
    'PATCH /users/x',
    { caller: 'delegated', wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'] },
    { token: 'not-seen', dependsOnTarget: true },
  ],
  [
    'no claims were shown',
    'PATCH /users/x',
    { caller: 'delegated' },
    { token: 'no-token', least: [{ name: 'User Administrator' }] },
  ],
  [
    'Global Administrator is above the list',
    'PATCH /applications/x',
    { caller: 'delegated', wids: [globalAdministrator] },
    { token: 'held' },
  ],
  [
    'but not for custom security attributes',
    'POST /directory/customSecurityAttributeDefinitions',
    { caller: 'delegated', wids: [globalAdministrator] },
    { token: 'not-seen' },
  ],
  [
    'nor in another service',
    'POST /security/cases/ediscoveryCases/x/searches/y/purgeData',
    { caller: 'delegated', wids: [globalAdministrator] },
    { token: 'not-seen' },
  ],
  [
    'for an app the permission decides',
    'GET /auditLogs/signIns',
    { caller: 'application', wids: [] },
    { kind: 'permission-decides' },
  ],
  [
    'or it needs a role too',
    'DELETE /users/x',
    { caller: 'application', wids: [] },
    { kind: 'role', token: 'not-seen' },
  ],
  ['own data', 'GET /me/authentication/methods', { caller: 'delegated', wids: [] }, { kind: 'unknown' }],
  ['no entry is unknown', 'GET /me/messages', { caller: 'delegated', wids: [] }, { kind: 'unknown' }],
  [
    'the more literal entry',
    'GET /identity/conditionalAccess/authenticationStrength/policies',
    {},
    { entry: { id: 'authentication-strengths-read' } },
  ],
  ['another key than the id', "PATCH /applications(appId='x')", {}, { entry: { id: 'applications-write' } }],
  ['owners need none', 'POST /groups/x/members/$ref', {}, { entry: { enoughWithout: ['owner of the group'] } }],
] as const)('%s', ([, request, holder, expected]) => {
  expect(verdict(request, holder)).toMatchObject(expected);
});

test('A person with a role can be acted on by fewer: the hardest row counts', () => {
  expect(rolesForTarget(table, 'sensitiveAction', [])).toContain('User Administrator');
  expect(rolesForTarget(table, 'sensitiveAction', ['Helpdesk Administrator'])).toEqual([
    'User Administrator',
    'Privileged Authentication Administrator',
  ]);
  expect(rolesForTarget(table, 'sensitiveAction', ['Helpdesk Administrator', 'Global Administrator'])).toEqual([
    'Privileged Authentication Administrator',
  ]);
  expect(rolesForTarget(table, 'passwordReset', ['Exchange Administrator'])).toEqual([
    'Privileged Authentication Administrator',
  ]);
});
