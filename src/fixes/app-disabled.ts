import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { enterpriseApp, graphModule, scriptsSignIn, signInModule } from './portal-places.ts';

const properties = enterpriseApp('Properties');

export const fix: Fix = {
  cause: 'app-disabled',
  changes: 'Whether this app may get tokens again, with all permissions that it still has',
  happened:
    'The app exists, and somebody switched it off: an administrator of this tenant, its owner, or Microsoft. The token service gives no new tokens for it; those that were issued before live until they end.',
  signs: [
    '`AADSTS7000112` "Application … is disabled", or `7000116` ("Client application … is disabled in tenant …"): your app.',
    '`AADSTS500014` "The service principal for resource … is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application", or `7000117`: not your app but the API that it asks for.',
    '`AADSTS70001`, if its words say disabled.',
    'Graph answers 401 `Authorization_IdentityDisabled`: the token was issued just before.',
    'The sign-in page says that the owner has disabled the application.',
    'It fails for everybody in this tenant at once, or about an hour after it still worked.',
  ],
  counterSigns: [
    '`AADSTS700016` or `7000229`: there is [no service principal at all](cause:app-not-in-tenant). A deleted app shows this way, too.',
    '`AADSTS50105`: the app works, and [the person is not assigned to it](cause:user-not-assigned).',
    '`AADSTS50057`: [the person’s account](cause:user-sign-in-failed) is disabled, not the app.',
    '`AADSTS500014` for Exchange, SharePoint, Intune or another service of Microsoft’s: mostly [its subscription has lapsed](cause:no-license).',
    '`AADSTS7000222` or `7000215`: the app is on, and [its secret is not accepted](cause:client-credentials-invalid).',
  ],
  steps: [
    {
      id: 'find-out-which-switch',
      title: 'Find out which app is off, and by which switch',
      note: `Read in the text whether it names your app or an API. There are three switches, and each is turned back by somebody else. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'three-switches',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The three switches.',
          text: `accountEnabled = false          on the enterprise app       this tenant only
  turned back by: Cloud Application Administrator, Application Administrator, or its owner

isDisabled = true               on the registration         every tenant
  (Deactivate)                  in the app's home tenant
  turned back by: Cloud Application Administrator or Application Administrator there, or an owner of the app

disabledByMicrosoftStatus set   on the registration         every tenant
  turned back by: Microsoft only, with a support case of the app's owner`,
        },
        {
          kind: 'portal',
          id: 'switch-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In this tenant.',
          needs: 'Any member where the tenant lets members read enterprise apps',
          ...properties,
          then: 'Enabled for users to sign-in? No is the first switch. Activation status shows the second, which cannot be turned back here.',
        },
        {
          kind: 'powershell',
          id: 'switch-in-this-tenant',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'In this tenant, by script; for an API put its app id. No answer: [not disabled, but missing](cause:app-not-in-tenant).',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
Get-MgServicePrincipal -Filter "appId eq '$appId'" | Format-List Id,DisplayName,AccountEnabled,DisabledByMicrosoftStatus,AppOwnerOrganizationId`,
        },
        {
          kind: 'powershell',
          id: 'switch-in-the-home-tenant',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'In the home tenant of the app: is the registration deactivated?',
          needs: signInModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$u = "https://graph.microsoft.com/v1.0/applications(appId='$appId')" + '?$select=id,displayName,isDisabled,disabledByMicrosoftStatus'
Invoke-MgGraphRequest -Method GET -Uri $u`,
        },
      ],
    },
    {
      id: 'find-out-why',
      title: 'Find out who switched it off, and why',
      note: 'Disabling is often a measure of security, after an alert or a review. Then leave it off and speak with whoever did it. Look also at the app’s permissions, credentials and sign-ins before it gets tokens again.',
      blocks: [
        {
          kind: 'portal',
          id: 'audit-log',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The audit log.',
          path: ['Entra ID', 'Monitoring & health', 'Audit logs'],
          then: 'Activities Update service principal and Update application; under Modified properties look for AccountEnabled or isDisabled.',
        },
        {
          kind: 'powershell',
          id: 'audit-log-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The same by script, for the last changes of all apps.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All' -ContextScope Process -NoWelcome
$acts = 'Update service principal','Update application'
foreach ($a in $acts) {
  Get-MgAuditLogDirectoryAudit -Filter "activityDisplayName eq '$a'" -Top 50 | ForEach-Object {
    $p = $_.TargetResources | ForEach-Object { $_.ModifiedProperties } | Where-Object { 'AccountEnabled','isDisabled' -contains $_.DisplayName }
    if ($p) { [pscustomobject]@{ Time = $_.ActivityDateTime; By = $_.InitiatedBy.User.UserPrincipalName; App = ($_.TargetResources | Select-Object -First 1).DisplayName; Property = ($p.DisplayName -join ','); New = ($p.NewValue -join ',') } }
  }
}`,
        },
      ],
    },
    {
      id: 'switch-it-on',
      title: 'Switch it on again, if it was a mistake',
      note: 'The app gets back everything that it held. To undo, run the block with `:$false`, or press Deactivate. Service principals of Microsoft’s own are not meant to be disabled by customers: for those a subscription is usually what is missing.',
      blocks: [
        {
          kind: 'portal',
          id: 'enable-in-the-portal',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator, or owner of the enterprise app)',
          label: 'In this tenant, by the portal.',
          ...properties,
          then: 'Enabled for users to sign-in? Yes, Save.',
        },
        {
          kind: 'powershell',
          id: 'enable-by-script',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'In this tenant, by script.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AccountEnabled:$true`,
        },
        {
          kind: 'azure-cli',
          id: 'enable-by-az',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'The same with the Azure CLI, in the tenant that az is signed in to.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad sp update --id '<app-id>' --set accountEnabled=true`,
        },
        {
          kind: 'portal',
          id: 'reactivate-in-the-portal',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator of the home tenant, or owner of the app)',
          label: 'A deactivated registration, in the app’s home tenant.',
          broad: 'The app gets tokens again in every tenant that uses it.',
          path: ['Entra ID', 'App registrations', 'Deactivated applications', '<app>', 'Reactivate'],
          then: 'Read what it will be able to do, then press Reactivate again.',
        },
        {
          kind: 'powershell',
          id: 'reactivate-by-script',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator of the home tenant)',
          label: 'The same by script.',
          broad: 'The app gets tokens again in every tenant that uses it.',
          needs: signInModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method PATCH -Uri "https://graph.microsoft.com/v1.0/applications(appId='$appId')" -Body @{ isDisabled = $false }`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you may not switch it on, ask',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator to look and decide',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `An app that calls Microsoft Graph is disabled. Please say why, and enable it only if that was a mistake.

App:          [name of the app], application (client) ID <app-id>
Tenant:       <tenant-id>
Error:        [AADSTS7000112 | 7000116 | 500014 | Authorization_IdentityDisabled], and the app that it names
Since:        [time in UTC]; fails in [this tenant | every tenant]
What it does: [who uses the app, and for what]

Where:        Entra ID > Enterprise apps > All applications > [app] > Manage > Properties:
              Enabled for users to sign-in?, Activation status
History:      Monitoring & health > Audit logs: Update service principal, Update application
Role needed:  Cloud Application Administrator, or owner of the enterprise app
To undo:      set Enabled for users to sign-in? to No again`,
        },
      ],
    },
    {
      id: 'stop-retrying',
      title: 'As the developer, do not try again and again',
      note: 'Treat the number as final. Tell the operator which app, which tenant and which of the two apps in the text is off.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'final-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET, a service; `app`, `scopes` and `tenantId` are those of your program.',
          text: `try
{
    await app.AcquireTokenForClient(scopes).WithTenantId(tenantId).ExecuteAsync();
}
catch (MsalServiceException e) when (e.Message.Contains("AADSTS7000112") || e.Message.Contains("AADSTS500014"))
{
    Console.WriteLine($"Disabled in tenant {tenantId}: {e.Message}"); // no retry
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'final-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python; `result` is what acquire_token_for_client gave.',
          text: `disabled = {7000112, 7000116, 7000117, 500014}
if disabled & set(result.get("error_codes", [])):
    raise SystemExit(result["error_description"])  # no retry`,
        },
      ],
    },
    {
      id: 'check-the-app',
      title: 'Check that the app gets a token',
      note: 'Allow some minutes. AppOnly must come back; for an app in which people sign in, a sign-in in a private window works.',
      blocks: [
        {
          kind: 'powershell',
          id: 'sign-in-as-the-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Whoever holds the app’s certificate.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
(Get-MgContext).AuthType
Disconnect-MgGraph`,
        },
        {
          kind: 'azure-cli',
          id: 'enabled-by-az',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'Without the certificate: the switch itself. True is right.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad sp show --id '<app-id>' --query accountEnabled`,
        },
        {
          kind: 'powershell',
          id: 'time-of-the-token',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Or copy a new token: `iat` is after the change.',
          text: claimsOnClipboard('appid,azp,tid,iat'),
        },
      ],
    },
  ],
  traps: [
    'Tokens that were issued before stay good until they end: the app dies an hour or more later, and Graph can say `Authorization_IdentityDisabled` before that.',
    'Enabled for users to sign-in? sounds like people only. It stops app-only tokens as well.',
    'A deactivated registration cannot be switched on from the enterprise app, and an enterprise app cannot be switched on from the registration.',
    'An owner can reactivate a registration: whoever deactivates it for security takes the owners off first.',
    'A deleted registration can be restored for 30 days. It shows as missing, not as disabled.',
    'Enabling a service principal by hand does not bring back a lapsed subscription.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
      title: 'Disable sign-in for an app',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/deactivate-app-registration',
      title: 'Deactivate and reactivate a registration; the three switches',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled',
      title: 'AADSTS7000112',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/Cloud-Architekt/AzureAD-Attack-Defense/issues/43',
      title: 'AADSTS500014 and its whole text',
      checked: '2026-11-25',
    },
  ],
};
