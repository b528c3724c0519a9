import type { Cause } from '../engine/model/cause.ts';
import type { CodeBlock, CommandBlock, PortalBlock, Source, Step } from './fix.ts';

/** What the four members of the family "the token lacks X" share: the check that decides, the grants, the way back. */

const appRegistration = ['Entra ID', 'App registrations', 'All applications', '<app>', 'Manage', 'API permissions'];
const enterpriseApp = ['Entra ID', 'Enterprise apps', 'All applications', '<app>', 'Security', 'Permissions'];

const appRegistrationUrl =
  'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>/isMSAApp~/false';
const enterpriseAppUrl =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/<service-principal-object-id>/appId/<app-id>';

const module = 'Module Microsoft.Graph (Install-Module Microsoft.Graph -Scope CurrentUser)';

const graphAndApp = `$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"`;

const grantsScript = `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','Directory.Read.All' -ContextScope Process -NoWelcome
${graphAndApp}
$app = Get-MgApplication -Filter "appId eq '$appId'"
if (-not $sp) {
  Write-Warning 'The app has no service principal in this tenant: nobody can have granted it anything here.'
} else {
  $roleId = ($graph.AppRoles | Where-Object { $_.Value -eq $x }).Id
  $scopeId = ($graph.Oauth2PermissionScopes | Where-Object { $_.Value -eq $x }).Id
  $wish = @($app.RequiredResourceAccess | Where-Object { $_.ResourceAppId -eq $graph.AppId } | ForEach-Object { $_.ResourceAccess })
  $roles = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -All | Where-Object { $roleId -and $_.AppRoleId -eq $roleId })
  $grants = @(Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $sp.Id -All | Where-Object { $_.ResourceId -eq $graph.Id -and ($_.Scope -split ' ') -contains $x })
  [pscustomobject]@{
    EnterpriseAppObjectId = $sp.Id
    ExistsAsApplication = [bool]$roleId
    ExistsAsDelegated = [bool]$scopeId
    ConfiguredApplication = [bool]($wish | Where-Object { $_.Type -eq 'Role' -and $_.Id -eq $roleId })
    ConfiguredDelegated = [bool]($wish | Where-Object { $_.Type -eq 'Scope' -and $_.Id -eq $scopeId })
    GrantedApplication = [bool]$roles
    GrantedAt = ($roles | Select-Object -First 1).CreatedDateTime
    GrantedDelegated = ($grants | ForEach-Object { $_.ConsentType + ' ' + $_.PrincipalId }) -join '; '
  }
}`;

const grantTimes = `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All' -ContextScope Process -NoWelcome
$acts = 'Consent to application','Add delegated permission grant','Add app role assignment to service principal'
foreach ($a in $acts) {
  Get-MgAuditLogDirectoryAudit -Filter "activityDisplayName eq '$a'" -Top 20 |
    Select-Object ActivityDateTime,ActivityDisplayName,@{n='Target';e={($_.TargetResources | ForEach-Object { $_.DisplayName }) -join ', '}}
}`;

const activityLog = `MicrosoftGraphActivityLogs
| where TimeGenerated between (datetime(<utc-start>) .. datetime(<utc-end>))
| where RequestId == "<request-id>"
| project TimeGenerated, RequestMethod, RequestUri, ResponseStatusCode, AppId, UserId, ServicePrincipalId, Scopes, Roles, TokenIssuedAt, SignInActivityId`;

/** One line for each thing that the row of the permission can show. */
const readings: readonly string[] = [
  'That the token lacks the permission can be certain; why it lacks it shows only here. Find the app whose id is in the claim `appid` or `azp`, and in its list the row of the permission.',
  'No row, neither in the list nor under Other permissions granted: [it was never configured](cause:missing-permission).',
  'Right type, but Status does not say Granted for your tenant: [nobody consented](cause:consent-not-granted).',
  'Only a row of the other type (the token is app-only and the row says Delegated, or the reverse): [the types do not match](cause:permission-type-mismatch).',
  'Right type, granted, and `iat` of the token is before the grant or only minutes after it: [the token is too old](cause:stale-token).',
  'Right type, granted, and `iat` is well after the grant: look again at the app id, at the tenant, and (delegated) at the scopes that the app asks for. Exchange RBAC for Applications and resource-specific consent never show in a token.',
  'The scripts sign in as Microsoft Graph Command Line Tools. When they ask for consent, leave Consent on behalf of your organization unticked. In a national cloud add `-Environment USGov`, `USGovDoD` or `China` to `Connect-MgGraph`.',
];

/** The check as the page of one member shows it: a page does not link to itself. */
export function fourWayCheck(cause: Cause): Step {
  const note = readings.join('\n').replace(new RegExp(`\\[([^\\]]+)\\]\\(cause:${cause}\\)`), '$1, as this page says');
  return { ...check, note };
}

export const registrationPermissions: PortalBlock = {
  kind: 'portal',
  id: 'registration-permissions',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: 'The list of the app’s registration: columns Type and Status.',
  needs: 'The owner of the app, or any member where the tenant lets members read app registrations',
  path: appRegistration,
  then: 'Look for the permission in the list and under Other permissions granted.',
  url: appRegistrationUrl,
};

const check: Step = {
  id: 'four-way-check',
  title: 'See how the permission stands on the app',
  blocks: [
    registrationPermissions,
    {
      kind: 'portal',
      id: 'enterprise-permissions',
      purpose: 'diagnose',
      runnableBy: 'anyone',
      label:
        'What is really granted in this tenant: for apps of other tenants, managed identities and grants made by script.',
      needs: 'Any member where the tenant lets members read enterprise apps',
      path: enterpriseApp,
      then: 'Tab Admin consent: granted for the whole tenant. Tab User consent: granted by people for themselves.',
      url: enterpriseAppUrl,
    },
    {
      kind: 'http',
      id: 'grants-in-graph-explorer',
      purpose: 'diagnose',
      runnableBy: 'consented user',
      label:
        'Without PowerShell: two requests for Graph Explorer. The first shows the application permissions by their ids and when they were granted, the second the delegated ones by name (scope) and for whom (principalId; empty means everybody).',
      needs: 'Graph Explorer with consent to Application.Read.All and Directory.Read.All; global cloud only',
      text: `GET https://graph.microsoft.com/v1.0/servicePrincipals(appId='<app-id>')/appRoleAssignments

GET https://graph.microsoft.com/v1.0/servicePrincipals(appId='<app-id>')/oauth2PermissionGrants`,
    },
    {
      kind: 'powershell',
      id: 'grants-script',
      purpose: 'diagnose',
      runnableBy: 'consented user',
      label: 'The same table by script. Compare GrantedAt with the token’s iat.',
      needs: module,
      text: grantsScript,
    },
    {
      kind: 'portal',
      id: 'audit-log',
      purpose: 'diagnose',
      runnableBy: 'admin (Reports Reader)',
      label: 'When was it granted? Delegated grants carry no time of their own, the audit log does.',
      path: ['Entra ID', 'Monitoring & health', 'Audit logs'],
      then: 'Look for the activities Consent to application, Add delegated permission grant and Add app role assignment to service principal.',
    },
    {
      kind: 'powershell',
      id: 'grant-times',
      purpose: 'diagnose',
      runnableBy: 'admin (Reports Reader)',
      label: 'The same entries of the audit log by script.',
      needs: module,
      text: grantTimes,
    },
    {
      kind: 'code',
      language: 'kusto',
      id: 'activity-log',
      purpose: 'diagnose',
      runnableBy: 'admin (Log Analytics Reader)',
      label: 'Without the token: Scopes and Roles that the refused call carried.',
      needs:
        'Entra ID P1, and MicrosoftGraphActivityLogs sent to a Log Analytics workspace before the call; a call that was refused before the tenant was known may be missing',
      text: activityLog,
    },
  ],
};

/** Where the page of the four-way check misleads. */
export const fourWayTraps: readonly string[] = [
  'App of several tenants: App registrations shows the home tenant. What a customer granted stands in the customer’s Enterprise apps, under Permissions.',
  'Delegated permissions that need no administrator have an empty Status although people consented for themselves: see the tab User consent of the enterprise app.',
  'Managed identities and apps that were granted by script show up only under Enterprise apps.',
  'If `appid` or `azp` is a client of Microsoft’s own (Graph Explorer, Graph PowerShell, Azure CLI, Azure PowerShell, Office), nobody can add a permission to it. Graph Explorer and Graph PowerShell consent in the tool itself (Modify permissions, `-Scopes`); the others never do (`AADSTS65002`): use an app of your own. `az rest` sends a Graph token by itself, but only with the fixed scopes of the Azure CLI.',
];

export const grantInPortal: PortalBlock = {
  kind: 'portal',
  id: 'grant-in-portal',
  purpose: 'change',
  runnableBy:
    'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
  label: 'Consent to everything on the app’s list, for the whole tenant.',
  path: [...appRegistration, 'Grant admin consent for <tenant>'],
  then: 'Read the list first. Afterwards the column Status must be green. Tenant-wide grants that are not on the list can be removed by this.',
  url: appRegistrationUrl,
};

export const grantInEnterpriseApps: PortalBlock = {
  kind: 'portal',
  id: 'grant-in-enterprise-apps',
  purpose: 'change',
  runnableBy:
    'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
  label: 'The same for an app that was registered in another tenant.',
  path: [...enterpriseApp, 'Grant admin consent'],
  then: 'Read what the app asks for before you accept.',
  url: enterpriseAppUrl,
};

export const grantApplication: CommandBlock = {
  kind: 'powershell',
  id: 'grant-application',
  type: 'application',
  purpose: 'change',
  runnableBy: 'admin (Privileged Role Administrator)',
  label: 'Grant the app one application permission. It holds in the whole tenant, at once, without a page to confirm.',
  needs: module,
  text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
$role = $graph.AppRoles | Where-Object { $_.Value -eq $x -and $_.AllowedMemberTypes -contains 'Application' }
if ($sp -and $role) {
  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -PrincipalId $sp.Id -ResourceId $graph.Id -AppRoleId $role.Id
} else {
  Write-Warning 'Nothing was changed: the app is not in this tenant, or the permission does not exist as application permission.'
}`,
};

export const grantToOnePerson: CommandBlock = {
  kind: 'powershell',
  id: 'grant-to-one-person',
  type: 'delegated',
  purpose: 'change',
  runnableBy: 'admin (Cloud Application Administrator)',
  label: 'Grant a delegated permission for one person.',
  needs: module,
  text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','User.Read.All','DelegatedPermissionGrant.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
if (-not $sp -or -not $uid) {
  Write-Warning 'Nothing was changed: the app or the person is not in this tenant.'
} else {
  $g = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($sp.Id)' and resourceId eq '$($graph.Id)' and principalId eq '$uid'"
  if ($g) {
    $scopes = @($g.Scope -split ' ') + $x | Where-Object { $_ } | Select-Object -Unique
    Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id -Scope ($scopes -join ' ')
  } else {
    New-MgOauth2PermissionGrant -ClientId $sp.Id -ConsentType Principal -PrincipalId $uid -ResourceId $graph.Id -Scope $x
  }
}`,
};

export const grantToEveryone: CommandBlock = {
  kind: 'powershell',
  id: 'grant-to-everyone',
  type: 'delegated',
  purpose: 'change',
  runnableBy: 'admin (Cloud Application Administrator)',
  label: 'Grant a delegated permission for every person of the tenant.',
  broad:
    'Lets the app use this permission on behalf of everybody in the tenant, at once and without a page to confirm. Read the name of the permission aloud first; the grant for one person or the consent page is the smaller step.',
  needs: module,
  text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','DelegatedPermissionGrant.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
if (-not $sp) {
  Write-Warning 'Nothing was changed: the app is not in this tenant.'
} else {
  $g = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($sp.Id)' and resourceId eq '$($graph.Id)' and consentType eq 'AllPrincipals'"
  if ($g) {
    $scopes = @($g.Scope -split ' ') + $x | Where-Object { $_ } | Select-Object -Unique
    Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id -Scope ($scopes -join ' ')
  } else {
    New-MgOauth2PermissionGrant -ClientId $sp.Id -ConsentType AllPrincipals -ResourceId $graph.Id -Scope $x
  }
}`,
};

/** Least role for each grant, as the steps that grant something say it. */
export const whoMayGrant =
  'Application permissions of Microsoft Graph: Privileged Role Administrator. Delegated permissions, and application ' +
  'permissions of other APIs: Cloud Application Administrator or Application Administrator. The list on the registration: ' +
  'also the owner of the app. No larger role is needed.';

export const verifyGrants: CommandBlock = {
  kind: 'powershell',
  id: 'verify-grants',
  purpose: 'verify',
  runnableBy: 'consented user',
  label: 'GrantedApplication or GrantedDelegated is filled now.',
  needs: module,
  text: grantsScript,
};

/** Asks an administrator for the grant. It alters nothing itself, but it is what a phishing link would want to fill in. */
const handOverText: CodeBlock = {
  kind: 'code',
  language: 'text',
  id: 'hand-over-text',
  purpose: 'change',
  runnableBy: 'anyone',
  alters: 'nothing by itself: it asks an administrator for the change',
  label: 'A message to the administrator; fill in what stands in brackets.',
  text: `Please grant a Microsoft Graph permission to an app.

App:                  [name of the app], application (client) ID <app-id>
Tenant:               <tenant-id>
Permission:           <permission>
Type:                 [delegated: the app acts for a signed-in person | application: the app acts by itself]
Why:                  [what the app does with it, and which request fails without it]
Narrower alternative: [a smaller permission that was considered, such as a *.Selected or *.OwnedBy one, and why it is not enough]
Who needs it:         [one person | some people | everybody]

Role needed:  application permission: Privileged Role Administrator; delegated permission: Cloud Application Administrator
Where:        entra.microsoft.com > Entra ID > App registrations > All applications > [app] > API permissions
              (app of another tenant: Enterprise apps > All applications > [app] > Security > Permissions)
How to undo:  Enterprise apps > All applications > [app] > Security > Permissions > Admin consent > ... > Revoke permission`,
};

export const handOver: Step = {
  id: 'hand-over',
  title: 'If you may not grant it, ask the administrator',
  note: 'Who cannot grant it hands over everything that is needed to decide: which app, which permission of which type, why, what smaller one would do, and how to take it back.',
  blocks: [handOverText],
  prepared: 'admin-message',
};

export const undoGrant: Step = {
  id: 'undo',
  title: 'Take a grant back when it is no longer needed',
  note:
    'Tokens that were issued before keep the permission until they expire. Take the permission off the registration and out of ' +
    'the scopes that the app asks for as well, or people consent to it again.',
  blocks: [
    {
      kind: 'portal',
      id: 'revoke-in-portal',
      purpose: 'change',
      runnableBy: 'admin (Cloud Application Administrator)',
      label: 'Revoke what was granted for the whole tenant.',
      path: [...enterpriseApp, 'Admin consent', '...', 'Revoke permission'],
      then: 'What people granted for themselves (tab User consent) cannot be revoked here: use the block for one person.',
      url: enterpriseAppUrl,
    },
    {
      kind: 'powershell',
      id: 'revoke-application',
      type: 'application',
      purpose: 'change',
      runnableBy: 'admin (Cloud Application Administrator)',
      label: 'Take one application permission from the app.',
      needs: module,
      text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
$role = $graph.AppRoles | Where-Object { $_.Value -eq $x }
$held = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -All | Where-Object { $role -and $_.ResourceId -eq $graph.Id -and $_.AppRoleId -eq $role.Id })
foreach ($h in $held) {
  Remove-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -AppRoleAssignmentId $h.Id
}`,
    },
    {
      kind: 'powershell',
      id: 'revoke-from-one-person',
      type: 'delegated',
      purpose: 'change',
      runnableBy: 'admin (Cloud Application Administrator)',
      label: 'Take one delegated permission back that was granted for one person; the others stay.',
      needs: module,
      text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','User.Read.All','DelegatedPermissionGrant.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
$g = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($sp.Id)' and resourceId eq '$($graph.Id)' and principalId eq '$uid'"
$rest = @($g.Scope -split ' ' | Where-Object { $_ -and $_ -ne $x })
if (-not $g) {
  Write-Warning 'Nothing was changed: this person has no grant for this app.'
} elseif ($rest.Count -eq 0) {
  Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id
} else {
  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id -Scope ($rest -join ' ')
}`,
    },
    {
      kind: 'powershell',
      id: 'revoke-from-everyone',
      type: 'delegated',
      purpose: 'change',
      runnableBy: 'admin (Cloud Application Administrator)',
      label: 'Take one delegated permission back that was granted for everybody; the others stay.',
      broad: 'The app loses this permission for every person of the tenant.',
      needs: module,
      text: `$appId = '<app-id>'
$x = '<permission>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','DelegatedPermissionGrant.ReadWrite.All' -ContextScope Process -NoWelcome
${graphAndApp}
$g = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($sp.Id)' and resourceId eq '$($graph.Id)' and consentType eq 'AllPrincipals'"
$rest = @($g.Scope -split ' ' | Where-Object { $_ -and $_ -ne $x })
if (-not $g) {
  Write-Warning 'Nothing was changed: there is no grant for everybody.'
} elseif ($rest.Count -eq 0) {
  Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id
} else {
  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $g.Id -Scope ($rest -join ' ')
}`,
    },
    {
      kind: 'azure-cli',
      id: 'take-delegated-off-the-list',
      purpose: 'change',
      type: 'delegated',
      runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
      alters: 'the list on the app’s registration, not what is granted',
      label: 'Take the delegated permission off the list of the registration.',
      text: `az ad app permission delete --id '<app-id>' --api 00000003-0000-0000-c000-000000000000 --api-permissions '<delegated-permission-id>'`,
    },
    {
      kind: 'azure-cli',
      id: 'take-application-off-the-list',
      purpose: 'change',
      type: 'application',
      runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
      alters: 'the list on the app’s registration, not what is granted',
      label: 'Take the application permission off the list of the registration.',
      text: `az ad app permission delete --id '<app-id>' --api 00000003-0000-0000-c000-000000000000 --api-permissions '<application-permission-id>'`,
    },
  ],
};

export const permissionSources: readonly Source[] = [
  {
    url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
    title: 'Resolve Microsoft Graph authorization errors',
    checked: '2026-11-24',
  },
  {
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    title: 'Grant tenant-wide admin consent to an application',
    checked: '2026-11-24',
  },
  {
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions',
    title: 'Review permissions granted to enterprise applications',
    checked: '2026-11-24',
  },
  {
    url: 'https://learn.microsoft.com/graph/microsoft-graph-activity-logs-overview',
    title: 'Access Microsoft Graph activity logs',
    checked: '2026-11-24',
  },
];
