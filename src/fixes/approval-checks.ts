import type { PortalBlock, Step } from './fix.ts';
import { enterpriseApp, graphModule, scriptsSignIn, signInModule } from './portal-places.ts';

/** Whose app it is, what it holds, who uses it: reads only, for the administrator who was asked to consent. */

const properties: PortalBlock = {
  kind: 'portal',
  id: 'properties-of-the-app',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: 'Its page in your tenant. Search the list for the application id, never for the name: names are copied.',
  needs: 'Any member where the tenant lets members read enterprise apps',
  ...enterpriseApp('Properties'),
  then: 'Compare the Application ID digit by digit with the one on the consent page. A blue mark beside the publisher is a verified publisher. Not in the list: the app has never been in your tenant, and only the consent page shows its publisher.',
};

const whoOwnsIt = `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$u = '/v1.0/servicePrincipals(appId=''<app-id>'')'
Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject |
  Select-Object displayName,appOwnerOrganizationId,@{n='verifiedPublisher';e={$_.verifiedPublisher.displayName}},createdDateTime,servicePrincipalType,accountEnabled,disabledByMicrosoftStatus,appRoleAssignmentRequired,@{n='replyUrls';e={$_.replyUrls -join ' '}} |
  Format-List`;

const whoIsTheOwner = `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','CrossTenantInformation.ReadBasic.All' -ContextScope Process -NoWelcome
$owner = (Get-MgServicePrincipal -Filter "appId eq '$appId'").AppOwnerOrganizationId
if ($owner) {
  $u = "/v1.0/tenantRelationships/findTenantInformationByTenantId(tenantId='$owner')"
  Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject | Select-Object tenantId,displayName,defaultDomainName
} else {
  Write-Warning 'The app is not in this tenant, or it names no owner.'
}`;

const whoseApp: Step = {
  id: 'whose-app',
  title: 'See whose app it is',
  note: `appOwnerOrganizationId is the tenant that registered the app: your own tenant id for an app of your house, and f8cdef31-a31e-4b4a-93e4-5f571e91255a or 72f988bf-86f1-41af-91ab-2d7cd011db47 for Microsoft’s own.
replyUrls are the addresses that receive the sign-in: they must belong to the publisher. createdDateTime is when the app came into your tenant.
${scriptsSignIn}`,
  blocks: [
    properties,
    {
      kind: 'powershell',
      id: 'who-owns-it',
      purpose: 'diagnose',
      runnableBy: 'consented user',
      label:
        'Owner tenant, verified publisher, reply addresses, since when it is here, whether it is on. Request_ResourceNotFound: the app has never been in your tenant.',
      needs: signInModule,
      text: whoOwnsIt,
    },
    {
      kind: 'powershell',
      id: 'name-of-the-owner',
      purpose: 'diagnose',
      runnableBy: 'admin (Global Reader)',
      label:
        'The name and the domain of the tenant that registered the app. Its name is its own choice; the domain is registered to it.',
      needs: graphModule,
      text: whoIsTheOwner,
    },
    {
      kind: 'http',
      id: 'who-owns-it-in-graph-explorer',
      purpose: 'diagnose',
      runnableBy: 'consented user',
      label: 'Without PowerShell: one request for Graph Explorer.',
      needs: 'Graph Explorer with consent to Application.Read.All; global cloud only',
      text: `GET https://graph.microsoft.com/v1.0/servicePrincipals(appId='<app-id>')?$select=displayName,appOwnerOrganizationId,verifiedPublisher,replyUrls,accountEnabled,servicePrincipalType`,
    },
  ],
};

const whatItHolds: Step = {
  id: 'what-it-holds',
  title: 'See what it holds already, and for whom',
  note: 'Who else uses the app, and since when, says more than its name. An app that many people use for years is another matter than one that nobody knows.',
  blocks: [
    {
      kind: 'portal',
      id: 'permissions-of-the-app',
      purpose: 'diagnose',
      runnableBy: 'anyone',
      label: 'What is granted to it in your tenant today.',
      needs: 'Any member where the tenant lets members read enterprise apps',
      ...enterpriseApp('Permissions'),
      then: 'Tab Admin consent: granted for everybody. Tab User consent: granted by people for themselves; each row says who.',
    },
    {
      kind: 'powershell',
      id: 'all-its-grants',
      purpose: 'diagnose',
      runnableBy: 'consented user',
      label:
        'Everything that is granted to it: delegated permissions with the person (AllPrincipals is everybody), then application permissions by name and since when.',
      needs: graphModule,
      text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','Directory.Read.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
if (-not $sp) {
  Write-Warning 'The app is not in this tenant: nothing is granted to it.'
} else {
  Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $sp.Id -All | Format-Table ConsentType,PrincipalId,Scope -Wrap
  $apis = @{}
  Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -All | ForEach-Object {
    $a = $_
    if (-not $apis[$a.ResourceId]) { $apis[$a.ResourceId] = Get-MgServicePrincipal -ServicePrincipalId $a.ResourceId }
    $role = $apis[$a.ResourceId].AppRoles | Where-Object { $_.Id -eq $a.AppRoleId }
    [pscustomobject]@{ Api = $a.ResourceDisplayName; Permission = $role.Value; Since = $a.CreatedDateTime }
  } | Format-Table -Wrap
}`,
    },
  ],
};

const whoUsesIt: Step = {
  id: 'who-uses-it',
  title: 'See whether it signs in, and from where',
  note: 'Sign-ins from addresses and countries in which neither you nor the publisher works are a reason to stop.',
  blocks: [
    {
      kind: 'portal',
      id: 'sign-ins-of-the-app',
      purpose: 'diagnose',
      runnableBy: 'admin (Reports Reader)',
      label: 'The sign-ins to the app and of the app.',
      path: ['Entra ID', 'Monitoring & health', 'Sign-in logs'],
      then: 'Filter by Application with the application id. People stand under User sign-ins, the app itself under Service principal sign-ins.',
    },
    {
      kind: 'powershell',
      id: 'last-sign-ins',
      purpose: 'diagnose',
      runnableBy: 'admin (Reports Reader)',
      label: 'Its last sign-ins, of people and of the app itself. Code 0 is a success.',
      needs:
        'Module Microsoft.Graph.Beta.Reports (Install-Module Microsoft.Graph.Beta.Reports -Scope CurrentUser); Entra ID P1',
      text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All' -ContextScope Process -NoWelcome
$f = "appId eq '$appId' and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser' or t eq 'servicePrincipal')"
Get-MgBetaAuditLogSignIn -Filter $f -Top 50 |
  Select-Object CreatedDateTime,UserPrincipalName,ServicePrincipalName,IPAddress,@{n='Country';e={$_.Location.CountryOrRegion}},ResourceDisplayName,@{n='Code';e={$_.Status.ErrorCode}}`,
    },
  ],
};

export const approvalChecks: readonly Step[] = [whoseApp, whatItHolds, whoUsesIt];
