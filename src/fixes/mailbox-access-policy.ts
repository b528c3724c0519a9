import type { Fix } from './fix.ts';

const exchange = 'Module ExchangeOnlineManagement (Install-Module ExchangeOnlineManagement -Scope CurrentUser)';

export const fix: Fix = {
  cause: 'mailbox-access-policy',
  changes: 'Which mailboxes an app or a person may reach',
  happened:
    'Graph accepted the token and handed the call to Exchange Online, and Exchange decides for each mailbox once more. Either a rule keeps this app out of this mailbox, or the signed-in person has no rights on somebody else’s mailbox, folder or calendar.',
  signs: [
    '403 `ErrorAccessDenied` with `[RAOP]` and "Blocked by tenant configured AppOnly AccessPolicy settings" in the message.',
    '403 `ErrorSendAsDenied`, "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account."',
    '`ErrorAccessDenied`, "Access is denied. Check credentials and try again.", although the permission for mail, calendars or contacts stands in `roles` or `scp`.',
    'The token is delegated, and the path names another mailbox (`/users/…`) or the calendar of somebody else.',
    '404 `ErrorItemNotFound`, "The specified object was not found in the store.", on a folder or calendar of another person. Without rights it looks as if it were not there.',
    '`extensionError` when Exchange answers: documented for an application access policy, and for mailboxes on premises.',
    'The same call works for another mailbox.',
    '"Access to OData is disabled." with an app-only token and without `[RAOP]`: weak, as likely [the access lists for EWS](cause:odata-disabled). Run both diagnoses.',
  ],
  counterSigns: [
    'The token holds no permission for mail at all, and the app has no role in Exchange either (second block of the first step): [a permission is missing](cause:missing-permission).',
    'The mailbox does not exist, has no licence, or lies on premises: [no licence or no mailbox](cause:no-license). Another right does not help there.',
    '"No application access policy found for this app": that is a policy of Teams, for meetings. See [the policy for meetings](cause:meeting-access-policy).',
    'Every mailbox is refused, for every user of the app: then it is not this one mailbox. Compare [the permission](cause:missing-permission) first.',
  ],
  steps: [
    {
      id: 'which-mechanism',
      title: 'Find out which of three mechanisms decides',
      note:
        'They look alike and are mended in different places, so look before you change anything. ' +
        'An application access policy (legacy) narrows permissions that were granted in Entra: the first block says Denied. ' +
        'RBAC for Applications (current) grants in Exchange itself, never shows in a token, and adds to what Entra granted: the second block lists the role with `InScope` False, or lists nothing. ' +
        'With a signed-in person it is the rights on the mailbox or folder, together with a scope that ends in `.Shared`: the third and fourth block. ' +
        'Ask also whether the app or the person is meant to reach this mailbox at all: the refusal may be right. Room and shared mailboxes count like all others.',
      blocks: [
        {
          kind: 'powershell',
          id: 'policies-of-the-app',
          purpose: 'diagnose',
          runnableBy: 'admin (View-Only Configuration, or Global Reader)',
          label: 'App-only token: policies for this app and for all apps (`*`), and the verdict for this mailbox.',
          needs: `${exchange}; in a national cloud add -ExchangeEnvironmentName O365USGovGCCHigh, O365USGovDoD or O365China`,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-ApplicationAccessPolicy | Where-Object { '<app-id>','*' -contains $_.AppId } | Format-List AppId,AccessRight,ScopeName,ScopeIdentity
Test-ApplicationAccessPolicy -Identity '<mailbox>' -AppId '<app-id>' | Select-Object AppId,Mailbox,AccessCheckResult`,
        },
        {
          kind: 'powershell',
          id: 'roles-of-the-app',
          purpose: 'diagnose',
          runnableBy: 'admin (Exchange Administrator)',
          label:
            'App-only token: the roles of the app in Exchange, and whether this mailbox is in their scope. What Entra granted is not in this list.',
          needs: `${exchange}; the object ID of Enterprise apps, not of App registrations`,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-ServicePrincipal -Identity '<service-principal-object-id>' | Select-Object DisplayName,AppId,ObjectId
Test-ServicePrincipalAuthorization -Identity '<service-principal-object-id>' -Resource '<mailbox>' | Format-Table RoleName,GrantedPermissions,AllowedResourceScope,ScopeType,InScope`,
        },
        {
          kind: 'powershell',
          id: 'rights-on-the-mailbox',
          purpose: 'diagnose',
          runnableBy: 'admin (View-Only Recipients)',
          label:
            'Delegated token: what the person may do with the mailbox as a whole: full access, send as, send on behalf.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-EXOMailboxPermission -Identity '<mailbox>' -User '<user-principal-name>' | Select-Object User,AccessRights
Get-EXORecipientPermission -Identity '<mailbox>' -Trustee '<user-principal-name>' | Select-Object Trustee,AccessRights
Get-EXOMailbox -Identity '<mailbox>' -Properties GrantSendOnBehalfTo | Select-Object -ExpandProperty GrantSendOnBehalfTo`,
        },
        {
          kind: 'powershell',
          id: 'rights-on-the-calendar',
          purpose: 'diagnose',
          runnableBy: 'admin (View-Only Recipients)',
          label:
            'Delegated token: who may do what in the calendar. The block looks its name up, because it is in the language of the mailbox. For the inbox put Inbox in place of Calendar, twice.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$folder = (Get-EXOMailboxFolderStatistics -Identity '<mailbox>' -Folderscope Calendar | Where-Object { $_.FolderType -eq 'Calendar' } | Select-Object -First 1).Name
Get-EXOMailboxFolderPermission -Identity ('<mailbox>' + ':\\' + $folder) | Select-Object FolderName,User,AccessRights`,
        },
      ],
    },
    {
      id: 'change-the-policy-group',
      title: 'Application access policy: change the group, not the policy',
      note:
        'A matching DenyAccess refuses. Else a matching RestrictAccess allows. Else any RestrictAccess for the app refuses every other mailbox. Else the app is let through. So look at the DenyAccess groups first: deny wins. ' +
        'The scope of a policy is a mail-enabled security group, whose nested groups count, or one mailbox or mail user; not a distribution list, a Microsoft 365 group, or a shared or room mailbox by itself. ' +
        'If the scope is a mailbox, there is no group to change: the owner of the policy replaces it by RBAC for Applications. If the group is synchronised from on premises, [change it there](cause:target-managed-elsewhere). ' +
        'It can take more than one hour until Graph follows, although the test says Granted at once.',
      blocks: [
        {
          kind: 'powershell',
          id: 'let-the-mailbox-in',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          alters: 'one group, which other apps may use as well',
          label:
            'Lets the app reach this mailbox: joins the group of a RestrictAccess policy, or leaves the group of a DenyAccess policy. When the policies do not agree it changes nothing. The group is ScopeIdentity of the first block.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$group = '<scope-group>'
$rights = @(Get-ApplicationAccessPolicy | Where-Object { '<app-id>','*' -contains $_.AppId -and $_.ScopeIdentity -eq $group } | ForEach-Object { [string]$_.AccessRight } | Select-Object -Unique)
if ($rights.Count -ne 1) {
  Write-Warning ('Nothing was changed: policies with this scope say: ' + ($rights -join ', '))
} elseif ($rights[0] -eq 'RestrictAccess') {
  Add-DistributionGroupMember -Identity $group -Member '<mailbox>' -BypassSecurityGroupManagerCheck
} elseif ($rights[0] -eq 'DenyAccess') {
  Remove-DistributionGroupMember -Identity $group -Member '<mailbox>' -BypassSecurityGroupManagerCheck
}`,
        },
      ],
    },
    {
      id: 'grant-in-exchange',
      title: 'RBAC for Applications: give the app a role over some mailboxes',
      note:
        'Three acts: make the app known to Exchange, give it a role with a scope, and take the tenant-wide grant in Entra back (next step). ' +
        'A role is called Application and then the permission: Application Mail.Read, Application Calendars.ReadWrite, Application Mail.Send. Those for mailbox folders and items drop `.All` at the end; `MailTips.ReadBasic.All` and `Mail-Advanced.ReadWrite.All` keep it; `Mail.ReadBasic.All` has no role, take Mail.ReadBasic. ' +
        'Two roles bundle several permissions: Application Mail Full Access and Application Exchange Full Access. ' +
        'As a scope the group may be a Microsoft 365 group, a mail-enabled security group or a distribution list, but only its direct members count. Members of nested groups are out of scope. ' +
        'Exchange keeps what it knows of an app for 30 minutes when the app is idle, up to 2 hours while it is busy; the test does not wait for that.',
      blocks: [
        {
          kind: 'powershell',
          id: 'make-the-app-known',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label:
            'First: makes the app known to Exchange. It grants nothing yet. Both ids are those of Enterprise apps.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
New-ServicePrincipal -AppId '<app-id>' -ObjectId '<service-principal-object-id>' -DisplayName '<app-name>'`,
        },
        {
          kind: 'powershell',
          id: 'role-over-a-group',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Then: the role over the direct members of one group.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
New-ManagementRoleAssignment -App '<service-principal-object-id>' -Role 'Application <permission>' -RecipientGroupScope '<scope-group>'`,
        },
        {
          kind: 'powershell',
          id: 'role-by-attribute',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Or: the role over the mailboxes whose CustomAttribute1 has one value.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$value = '<attribute-value>'.Replace("'","''")
New-ManagementScope -Name '<scope-name>' -RecipientRestrictionFilter "CustomAttribute1 -eq '$value'"
New-ManagementRoleAssignment -App '<service-principal-object-id>' -Role 'Application <permission>' -CustomResourceScope '<scope-name>'`,
        },
        {
          kind: 'powershell',
          id: 'role-over-an-administrative-unit',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Or: the role over one administrative unit of Entra.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
New-ManagementRoleAssignment -App '<service-principal-object-id>' -Role 'Application <permission>' -RecipientAdministrativeUnitScope '<au-id>'`,
        },
        {
          kind: 'powershell',
          id: 'role-over-everything',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'The role without a scope.',
          broad:
            'The app reaches every mailbox of the organisation. Use one of the three scopes instead, unless that is what you want.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
New-ManagementRoleAssignment -App '<service-principal-object-id>' -Role 'Application <permission>'`,
        },
      ],
    },
    {
      id: 'take-the-entra-grant-back',
      title: 'RBAC for Applications: take the tenant-wide grant back',
      note:
        'Entra and Exchange each grant for themselves, and the app has the sum. As long as `Mail.Read` is granted in Entra, a scope in Exchange limits nothing. ' +
        'Do this after the test of the last step says that the scope is right. New tokens then no longer hold the permission in `roles`: that is as it should be. An endpoint that needs two permissions needs both of them over the same mailbox. ' +
        'To replace a policy without a gap: give the role over the group of the policy, test it, take back the Entra grant, and only then remove the policy. A policy whose scope has nested groups needs a flat group first.',
      blocks: [
        {
          kind: 'powershell',
          id: 'revoke-in-entra',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'Takes one application permission of Graph from the app, for the whole tenant.',
          needs: 'Module Microsoft.Graph (Install-Module Microsoft.Graph -Scope CurrentUser)',
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
$roleId = ($graph.AppRoles | Where-Object { $_.Value -eq '<permission>' }).Id
$held = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -All | Where-Object { $roleId -and $_.ResourceId -eq $graph.Id -and $_.AppRoleId -eq $roleId })
foreach ($h in $held) {
  Remove-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -AppRoleAssignmentId $h.Id
}
'grants taken back: {0}' -f $held.Count`,
        },
        {
          kind: 'powershell',
          id: 'remove-the-old-policy',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Removes the old policies of this app, after the grant in Entra is gone. Asks before each one.',
          broad:
            'If the app still holds a tenant-wide permission in Entra, removing its policy opens every mailbox of the organisation to it. Check the enterprise app first.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$old = @(Get-ApplicationAccessPolicy | Where-Object { $_.AppId -eq '<app-id>' })
foreach ($p in $old) {
  Remove-ApplicationAccessPolicy -Identity $p.Identity
}`,
        },
      ],
    },
    {
      id: 'share-with-the-person',
      title: 'A signed-in person: give the smallest right that is needed',
      note:
        'Reading needs a right on the folder and a scope such as `Mail.Read.Shared` or `Calendars.Read.Shared`. Sending needs `Mail.Send.Shared` and Send As or Send on Behalf; a call to `/users/…/sendMail` in place of `/me/sendMail` needs full access besides. ' +
        'To undo: `Remove-MailboxFolderPermission`, `Set-Mailbox` with Remove in place of Add, `Remove-RecipientPermission`, `Remove-MailboxPermission`.',
      blocks: [
        {
          kind: 'portal',
          id: 'share-in-outlook',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'who may see one folder or calendar of yours',
          label: 'The owner of the mailbox shares the calendar or folder. No administrator is needed.',
          path: ['Outlook', 'the calendar or folder', 'Sharing and permissions'],
          then: 'Add the person with the smallest right that is enough, such as Can view all details.',
        },
        {
          kind: 'portal',
          id: 'delegation-in-eac',
          purpose: 'change',
          runnableBy: 'admin (Recipient Management)',
          label: 'Rights on the whole mailbox, in the Exchange admin center.',
          path: ['Exchange admin center', 'Recipients', 'Mailboxes', 'the mailbox', 'Delegation'],
          then: 'Edit Send as, Send on behalf, or Read and manage (Full Access). The page is also shown as Manage mailbox delegation.',
          url: 'https://admin.exchange.microsoft.com/#/mailboxes',
        },
        {
          kind: 'powershell',
          id: 'read-the-calendar',
          purpose: 'change',
          runnableBy: 'admin (Recipient Management)',
          label: 'The person may read one folder: the calendar. For the inbox put Inbox in place of Calendar, twice.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$folder = (Get-EXOMailboxFolderStatistics -Identity '<mailbox>' -Folderscope Calendar | Where-Object { $_.FolderType -eq 'Calendar' } | Select-Object -First 1).Name
Add-MailboxFolderPermission -Identity ('<mailbox>' + ':\\' + $folder) -User '<user-principal-name>' -AccessRights Reviewer`,
        },
        {
          kind: 'powershell',
          id: 'write-the-calendar',
          purpose: 'change',
          runnableBy: 'admin (Recipient Management)',
          label:
            'The person already has an entry on that folder: raise it. Editor may read, create, change and delete.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
$folder = (Get-EXOMailboxFolderStatistics -Identity '<mailbox>' -Folderscope Calendar | Where-Object { $_.FolderType -eq 'Calendar' } | Select-Object -First 1).Name
Set-MailboxFolderPermission -Identity ('<mailbox>' + ':\\' + $folder) -User '<user-principal-name>' -AccessRights Editor`,
        },
        {
          kind: 'powershell',
          id: 'send-on-behalf',
          purpose: 'change',
          runnableBy: 'admin (Recipient Management)',
          label: 'The person may send on behalf of the mailbox: the receiver sees both names.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Set-Mailbox -Identity '<mailbox>' -GrantSendOnBehalfTo @{ Add = '<user-principal-name>' }`,
        },
        {
          kind: 'powershell',
          id: 'send-as',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'The person may send as the mailbox. Asks for confirmation.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Add-RecipientPermission -Identity '<mailbox>' -Trustee '<user-principal-name>' -AccessRights SendAs`,
        },
        {
          kind: 'powershell',
          id: 'full-access',
          purpose: 'change',
          runnableBy: 'admin (Recipient Management)',
          label: 'Full access to the mailbox.',
          broad: 'The person reads and changes everything in this mailbox. Prefer the right on one folder.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Add-MailboxPermission -Identity '<mailbox>' -User '<user-principal-name>' -AccessRights FullAccess -AutoMapping $false`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you are not the Exchange administrator, hand it over',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `Exchange Online keeps an app or a person out of a mailbox that is called through Microsoft Graph.

Error:      [code and message]
Mailbox:    [mailbox, and whether another one works]
Caller:     [an app by itself | the signed-in person ...]
App:        [name of the app], application (client) ID <app-id>
            object ID in Enterprise apps <service-principal-object-id>
Tenant:     <tenant-id>
Permission: [Mail.Read | Calendars.ReadWrite | ...], needed for [what the app does with it]

Please see which of these decides:
  Test-ApplicationAccessPolicy           application access policy (legacy)
  Test-ServicePrincipalAuthorization     RBAC for Applications
  Get-EXOMailboxFolderPermission         rights of the person on the folder

Narrowest change: the group of the policy, or a role over one group; for a person one folder
Role:             Exchange Administrator
How to undo:      leave the group again, Remove-ManagementRoleAssignment, Remove-MailboxFolderPermission`,
        },
      ],
    },
    {
      id: 'call-the-right-path',
      title: 'Call the right path with the right scope',
      note: 'An app by itself names the mailbox in the path. For a signed-in person the app asks for the `.Shared` scope. To send for another, set `from` and leave `sender` alone.',
      blocks: [
        {
          kind: 'http',
          id: 'app-only-path',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label: 'An app by itself: the mailbox in the path.',
          text: 'GET https://graph.microsoft.com/v1.0/users/<mailbox>/messages?$top=1&$select=id',
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'send-for-another',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'A signed-in person sends for a shared mailbox: `/me/sendMail`, with `from`.',
          text: `const { accessToken } = await pca.acquireTokenSilent({ scopes: ['Mail.Send.Shared'], account });
await fetch('https://graph.microsoft.com/v1.0/me/sendMail', {
  method: 'POST',
  headers: { Authorization: 'Bearer ' + accessToken, 'Content-Type': 'application/json' },
  body: JSON.stringify({
    message: {
      subject: 'Hello',
      body: { contentType: 'Text', content: 'Sent for the shared mailbox' },
      from: { emailAddress: { address: 'support@contoso.com' } },
      toRecipients: [{ emailAddress: { address: 'someone@fabrikam.com' } }],
    },
  }),
});`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'shared-calendar-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET: the calendar of another person, with `Calendars.Read.Shared`.',
          text: `var graph = new GraphServiceClient(credential, ["Calendars.Read.Shared"]);
var events = await graph.Users["colleague@contoso.com"].Calendar.Events.GetAsync();
Console.WriteLine(events?.Value?.Count);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'app-only-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'Python, an app by itself. Keep the list of mailboxes in the configuration, and skip one that is refused instead of stopping.',
          text: `token = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])["access_token"]
for mailbox in mailboxes:
    answer = requests.get(
        f"https://graph.microsoft.com/v1.0/users/{mailbox}/messages?$top=1&$select=id",
        headers={"Authorization": "Bearer " + token},
    )
    if answer.status_code == 403:
        print("refused by Exchange:", mailbox, answer.json()["error"]["code"])`,
        },
      ],
    },
    {
      id: 'check-the-mailbox',
      title: 'Check with a real call',
      note: 'The tests of the first step answer at once; the call follows later. Policies: more than an hour is possible, after a removal up to 30 minutes. RBAC for Applications: 30 minutes to 2 hours. A new token is needed after every change in Entra.',
      blocks: [
        {
          kind: 'powershell',
          id: 'call-as-the-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The app itself, with its certificate on this machine: reads the id of one message.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/users/<mailbox>/messages?$top=1&$select=id' -SkipHttpErrorCheck`,
        },
        {
          kind: 'powershell',
          id: 'call-as-the-person',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The person itself: the inbox of the other mailbox.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Mail.Read.Shared' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/users/<mailbox>/mailFolders/inbox?$select=id,displayName' -SkipHttpErrorCheck`,
        },
      ],
    },
  ],
  traps: [
    'Do not make new application access policies: Microsoft has replaced them by RBAC for Applications and says that the old ones will have to move. The page of Graph on limiting mailbox access shows RBAC today.',
    'A policy limits only what Entra granted; it does not touch a role of RBAC for Applications. With both, the app has the sum, and a scope of "all but one" together with a policy for that one is everything.',
    '`New-ServicePrincipal` wants the ids of Enterprise apps. The object ID of App registrations is another one. Its parameter `ServiceId` is deprecated; `ObjectId` is the current one.',
    'An empty `roles` claim is right for an app that has its rights from RBAC for Applications. Exclusive management scopes do not limit apps.',
    'Policies govern `Mail.Read`, `Mail.ReadBasic`, `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Send`, `MailboxSettings.Read` and `ReadWrite`, `Calendars.Read` and `ReadWrite`, `Contacts.Read` and `ReadWrite`, and `full_access_as_app` of EWS. Other permissions pass them by.',
    '`Add-MailboxPermission` for the id of an app does nothing for app-only calls to Graph.',
    '`ErrorSendAsDenied` can also come from an `@` in the display name of the From line in a MIME message.',
    'A deleted enterprise app loses its roles in Exchange; when it is created again, its object ID is new, and everything has to be granted anew.',
  ],
  outdated:
    'The article knows Exchange’s EWS lists only, and takes "Access to OData is disabled" for them. Microsoft documents the same sentence for application access policies; today those add `[RAOP]` and "Blocked by tenant configured AppOnly AccessPolicy settings". Application access policies themselves are legacy: RBAC for Applications replaces them.',
  sources: [
    {
      url: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
      title: 'Role Based Access Control for Applications in Exchange Online',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/new-applicationaccesspolicy',
      title: 'New-ApplicationAccessPolicy: the order of the rules, and that it is replaced',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/new-managementroleassignment',
      title: 'New-ManagementRoleAssignment: scopes for apps',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/test-serviceprincipalauthorization',
      title: 'Test-ServicePrincipalAuthorization',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/auth-limit-mailbox-access',
      title: 'Limiting application permissions to mailboxes',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/outlook-share-messages-folders',
      title: 'Shared and delegated mail folders',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/outlook-send-mail-from-other-user',
      title: 'Sending mail from another user',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/outlook-get-shared-events-calendars',
      title: 'Events of shared and delegated calendars',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
  ],
};
