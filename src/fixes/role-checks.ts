import { claimsOnClipboard } from './clipboard-token.ts';
import type { CodeBlock, CommandBlock, PortalBlock, Source } from './fix.ts';

/** What the causes about roles share: who the target is, which roles the caller holds, how a role is given. */

/** For the note of the first step with a script. */
export const aboutTheScripts =
  'The scripts sign in as Microsoft Graph Command Line Tools. If they ask an administrator for consent, leave "Consent on ' +
  'behalf of your organization" unticked. In a national cloud add `-Environment USGov`, `USGovDoD` or `China` to ' +
  '`Connect-MgGraph`, and put the Graph host of that cloud.';

export const targetPersonIsAdmin: CommandBlock = {
  kind: 'powershell',
  id: 'target-person',
  purpose: 'diagnose',
  runnableBy: 'admin (Global Reader)',
  label:
    'Is the target person an administrator? Lists the roles over the whole tenant, also those that come through a group. Empty: an ordinary person.',
  needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
  text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All','RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId '<user-id>' | Select-Object DisplayName`,
};

export const targetGroupIsRoleAssignable: CommandBlock = {
  kind: 'powershell',
  id: 'target-group',
  purpose: 'diagnose',
  runnableBy: 'consented user',
  label: 'Is the target group assignable to roles, or in a restricted management administrative unit?',
  needs: 'Module Microsoft.Graph.Authentication',
  text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Group.Read.All' -ContextScope Process -NoWelcome
$u = 'https://graph.microsoft.com/v1.0/groups/<group-id>?$select=id,displayName,isAssignableToRole,isManagementRestricted'
Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject | Select-Object id,displayName,isAssignableToRole,isManagementRestricted`,
};

export const unitsOfPerson: CommandBlock = {
  kind: 'powershell',
  id: 'units-of-person',
  purpose: 'diagnose',
  runnableBy: 'consented user',
  label:
    'Is the target person in a restricted management administrative unit? isManagementRestricted True means yes; below it stand the units.',
  needs: 'Module Microsoft.Graph.Authentication',
  text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All','AdministrativeUnit.Read.All' -ContextScope Process -NoWelcome
$u = 'https://graph.microsoft.com/v1.0/users/<user-id>'
Invoke-MgGraphRequest -Method GET -Uri ($u + '?$select=id,displayName,isManagementRestricted') -OutputType PSObject |
  Format-List id,displayName,isManagementRestricted
$m = $u + '/memberOf/microsoft.graph.administrativeUnit?$count=true&$select=id,displayName,isMemberManagementRestricted'
(Invoke-MgGraphRequest -Method GET -Uri $m -Headers @{ ConsistencyLevel = 'eventual' } -OutputType PSObject).value |
  Format-Table id,displayName,isMemberManagementRestricted`,
};

export const unitsInPortal: PortalBlock = {
  kind: 'portal',
  id: 'units-in-portal',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: 'Is the target in a restricted management administrative unit?',
  needs: 'Any member where the tenant lets members into the admin center',
  path: ['Entra ID', 'Users', 'All users', '<user>', 'Administrative units'],
  then: 'Overview of a person or device, and Members of a group, also say "is a member of a restricted management administrative unit". For a group go to Groups, All groups, the group; for a device to Devices, All devices.',
};

const rolesOfAppScript = `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
if (-not $sp) {
  Write-Warning 'The app has no service principal in this tenant.'
} else {
  Get-MgRoleManagementDirectoryRoleAssignment -Filter "principalId eq '$($sp.Id)'" -ExpandProperty roleDefinition |
    ForEach-Object { $_.RoleDefinition.DisplayName + '  ' + $_.DirectoryScopeId }
}`;

export const rolesOfApp: CommandBlock = {
  kind: 'powershell',
  id: 'roles-of-app',
  purpose: 'diagnose',
  runnableBy: 'admin (Global Reader)',
  label: 'The directory roles of the app, each with its scope: / is the whole tenant. Nothing printed: it holds none.',
  needs: 'Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications and Microsoft.Graph.Identity.Governance',
  text: rolesOfAppScript,
};

export const verifyRolesOfApp: CommandBlock = {
  ...rolesOfApp,
  id: 'verify-roles-of-app',
  purpose: 'verify',
  label: 'The role stands among those of the app, with the scope that you gave it.',
};

/**
 * Gives a directory role to the app. `role` and `scope` stand inside single quotes: a template id or a placeholder,
 * and `/` or an administrative unit.
 */
export function giveRoleToApp(role: string, scope: string): string {
  return `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'RoleManagement.ReadWrite.Directory','Application.Read.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
if ($sp) {
  New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $sp.Id -RoleDefinitionId '${role}' -DirectoryScopeId '${scope}'
} else {
  Write-Warning 'Nothing was changed: the app has no service principal in this tenant.'
}`;
}

export const givingRolesNeeds =
  'Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications and Microsoft.Graph.Identity.Governance';

export const oneUnit = '/administrativeUnits/<au-id>';

/** A role over one unit does not let an app find its targets; this does. Template id of Directory Readers. */
export const letAppReadDirectory: CommandBlock = {
  kind: 'powershell',
  id: 'let-app-read-directory',
  purpose: 'change',
  runnableBy: 'admin (Privileged Role Administrator)',
  label:
    'Directory Readers for the app, where it has no right to read users yet: a role over a unit alone is not enough.',
  broad: 'Lets the app read the people, groups and apps of the whole tenant. It cannot be limited to a unit.',
  needs: givingRolesNeeds,
  text: giveRoleToApp('88d8e3e3-8f55-4a1e-953a-9b9898b8876b', '/'),
};

export const takeRoleBack: PortalBlock = {
  kind: 'portal',
  id: 'take-role-back',
  purpose: 'change',
  runnableBy: 'admin (Privileged Role Administrator)',
  label: 'Take a role back.',
  path: ['Entra ID', 'Roles & admins', '<role>', 'Assignments'],
  then: 'Tick the person or app, press Remove assignments. With PIM the tabs Eligible assignments and Active assignments take its place. Tokens that are out keep the role until they expire.',
};

/** The claims that tell who calls and with which roles. */
const callerClaims = 'aud,idtyp,scp,roles,wids,acct,appid,tid';

export const claimsOfCaller: CommandBlock = {
  kind: 'powershell',
  id: 'claims-of-caller',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: 'Copy the token first; the block prints a few claims, not the token.',
  text: claimsOnClipboard(callerClaims),
};

export const verifyWids: CommandBlock = {
  kind: 'powershell',
  id: 'verify-wids',
  purpose: 'verify',
  runnableBy: 'anyone',
  label:
    'Copy the new token first; the block prints a few claims, not the token. The template id of the role stands in `wids`, unless the role is scoped to an administrative unit.',
  text: claimsOnClipboard(callerClaims),
};

/** Asks an administrator for a role. It alters nothing itself, but it is what a phishing link would want to fill in. */
export function roleHandOver(text: string): CodeBlock {
  return {
    kind: 'code',
    language: 'text',
    id: 'hand-over-text',
    purpose: 'change',
    runnableBy: 'anyone',
    alters: 'nothing by itself: it asks an administrator for the change',
    label: 'A message to the administrator; fill in what stands in brackets.',
    text,
  };
}

export const whoMayResetSource: Source = {
  url: 'https://learn.microsoft.com/graph/api/resources/users',
  title: 'Working with users: who can perform sensitive actions, who can reset passwords',
  checked: '2026-11-24',
};

export const restrictedUnitsSource: Source = {
  url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/admin-units-restricted-management',
  title: 'Restricted management administrative units',
  checked: '2026-11-25',
};

export const articleSource: Source = {
  url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
  title: 'Resolve Microsoft Graph authorization errors',
  checked: '2026-11-24',
};
