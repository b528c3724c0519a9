import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readCmdletCases } from '../../cases/cmdlet-requests.ts';
import { scoreOf } from '../../../scripts/cmdlet-score.ts';
import { permissionIndex } from '../../terminal/permission-tables.ts';
import { readCmdlet } from '../read/cmdlet.ts';
import { matchCmdlet } from './cmdlet-request.ts';

const index = permissionIndex();

function request(text: string): string {
  const name = readCmdlet(text);
  if (!name) return 'no cmdlet';
  const match = matchCmdlet(index, name);
  if (match.kind === 'several')
    return match.requests.map(({ method, templates }) => `${method} ${templates[0] ?? ''}`).join(' or ');
  return match.kind === 'one' ? `${match.method} ${match.template}` : 'none';
}

test.for([
  ['Get-MgUser', 'GET /users'],
  ['Get-MgUser_Get', 'GET /users/{id}'],
  ['Get-MgUserMessage', 'GET /users/{id}/messages'],
  ['Update-MgUser', 'PATCH /users/{id}'],
  ['Send-MgUserMail', 'POST /users/{id}/sendmail'],
  ['Set-MgUserLicense', 'POST /users/{id}/assignlicense'],
  ['Revoke-MgUserSignInSession', 'POST /users/{id}/revokesigninsessions'],
  ['New-MgGroupMemberByRef', 'POST /groups/{id}/members/$ref'],
  ['New-MgGroupMember', 'POST /groups/{id}/members/$ref'],
  ['Remove-MgGroupMemberDirectoryObjectByRef', 'DELETE /groups/{id}/members/{id}'],
  ['Get-MgGroupMemberAsUser', 'GET /groups/{id}/members'],
  ['Get-MgUserMemberGroup', 'POST /users/{id}/getmembergroups'],
  ['Get-MgRiskyUser', 'GET /identityProtection/riskyusers'],
  [
    'Get-MgBookingBusinessAppointment',
    'GET /bookingbusinesses/{id}/appointments or GET /solutions/bookingbusinesses/{id}/appointments',
  ],
  ['Clear-MgDeviceManagementManagedDevice', 'POST /devicemanagement/manageddevices/{id}/wipe'],
  ['Sync-MgDeviceManagementManagedDevice', 'POST /devicemanagement/manageddevices/{id}/syncdevice'],
  ['Invoke-MgRetireDeviceManagementManagedDevice', 'POST /devicemanagement/manageddevices/{id}/retire'],
  ['New-MgUserMessageReply', 'POST /users/{id}/messages/{id}/createreply'],
  ['Get-MgAuditLogSignIn', 'GET /auditlogs/signins'],
  ['Get-MgEntitlementManagementCatalog', 'GET /identitygovernance/entitlementmanagement/catalogs'],
  ['Get-MgApplicationByAppId', 'GET /applications(appid={value})'],
  ['Start-MgSecurityHuntingQuery', 'POST /security/runhuntingquery'],
  ['Get-MgBetaDeviceManagementScriptAssignment', 'GET /devicemanagement/devicemanagementscripts/{id}/assignments'],
  ['Invoke-MgGraphChat', 'none'],
  ['Get-MgContext', 'none'],
  ['Connect-MgGraph', 'none'],
  ['Get-MgNothingOfTheKind', 'none'],
  ['Get-ADUser', 'no cmdlet'],
] as const)('%s asks %s', ([cmdlet, expected]) => {
  expect(request(cmdlet)).toBe(expected);
});

vi.setConfig({ testTimeout: 60_000 });

test('Of a sample of documented cmdlets whose request the index has, nearly all are found and hardly one wrongly', () => {
  const cases = readCmdletCases(readFileSync('src/cases/cmdlet-requests.tsv', 'utf8'));
  const scores = cases.map((one) => scoreOf(index, one)).filter((score) => score !== 'absent');
  const share = (...wanted: string[]) => scores.filter((score) => wanted.includes(score)).length / scores.length;
  expect(scores.length).toBeGreaterThan(350);
  expect(share('alone', 'among several')).toBeGreaterThanOrEqual(0.94);
  expect(share('wrong')).toBeLessThanOrEqual(0.008);
});
