import type { Fix } from './fix.ts';
import { aboutTheScripts, articleSource, restrictedUnitsSource, roleHandOver } from './role-checks.ts';

export const fix: Fix = {
  cause: 'no-license',
  changes: 'Which services a person may use, and one licence that is used up',
  happened:
    'The call asks for data of a service that this person or this tenant does not have: no licence, or a licence whose service has not been set up yet, or a mailbox that lies on a server of your own. Permissions and roles do not help; first find out which of these it is.',
  signs: [
    '`Authentication_RequestFromNonPremiumTenantOrB2CTenant`, "Neither tenant is B2C or tenant doesn\'t have premium license": the tenant lacks Entra ID P1, for example for sign-in logs. `AadPremiumLicenseRequired`: P2 or Entra ID Governance.',
    '"Your tenant is not licensed for this feature.", or "Request not applicable to target tenant." (400; the tenant has no Intune), or "Account is not provisioned." (401; Defender is not set up).',
    '`MailboxNotEnabledForRESTAPI` or `MailboxNotSupportedForRESTAPI`, "REST API is not yet supported for this mailbox." or "The mailbox is either inactive, soft-deleted, or is hosted on-premise.": no mailbox in the cloud, or not yet. The photo of a person can fail like this too.',
    '"Tenant does not have a SPO license." (400; also when changing `aboutMe` or `skills`, which live in SharePoint), "User\'s mysite not found.", "Unable to retrieve user\'s mysite URL": no SharePoint or OneDrive, or a OneDrive that nobody has opened yet. `provisioningNotAllowed`: the drive is not there and may not be made.',
    '`AADSTS650052` at sign-in: the tenant has no subscription of the service that the app asks for.',
    'The same call with the same kind of token works for another person, who is licensed: this person’s licence is missing. It fails for everybody: the tenant’s.',
    '`OrganizationFromTenantGuidNotFound` only on mail and calendars, while `/organization` answers: the tenant exists and has no Exchange Online.',
  ],
  counterSigns: [
    'It fails for licensed people too, and the error names permissions: [the token lacks a permission](cause:missing-permission).',
    'It fails because the caller lacks a role: [the person lacks the right](cause:user-lacks-role). For reports and sign-in logs the licence of the tenant and the role of the caller are both needed.',
    'A personal Microsoft account (Outlook.com) signs in: it has no licences of a tenant, see [personal account](cause:personal-account).',
    '`OrganizationFromTenantGuidNotFound` on every path: [the wrong tenant](cause:wrong-tenant).',
    'The mailbox is a distribution list or a mistyped address (`ErrorInvalidUser`): there is no mailbox to license. See [not an authorization problem](cause:not-authorization).',
    '402, or "evaluation" in the text: [the API is metered](cause:protected-api).',
  ],
  steps: [
    {
      id: 'tenant-or-person',
      title: 'Find out whether the tenant, the person or the place is the cause',
      note:
        'Four branches, in this order.\n' +
        'The tenant does not have the service, or not the plan (P1, P2): it fails for everybody, and no licence of one person helps.\n' +
        'The person has no licence with the service: it works for others.\n' +
        'The licence is there and the service is not ready: it was assigned minutes or hours ago, or the OneDrive was never opened.\n' +
        'The mailbox is on-premises (hybrid): the person works with mail and Graph still finds no mailbox. Buy nothing: move the mailbox to Exchange Online, or let the app speak EWS to your own Exchange Server, where EWS is not being retired.\n' +
        aboutTheScripts,
      blocks: [
        {
          kind: 'portal',
          id: 'licences-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'The licences of the person and the single apps in them.',
          path: ['Microsoft 365 admin center', 'Users', 'Active users', '<user>', 'Licenses and apps'],
          then: 'Open Apps: the service itself (Exchange Online, SharePoint, Microsoft Teams, Intune) must be ticked, not only the licence.',
          url: 'https://admin.microsoft.com/#/users',
        },
        {
          kind: 'powershell',
          id: 'licences-of-tenant',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label:
            'What the tenant has, and how much of it is used. AAD_PREMIUM is Entra ID P1, AAD_PREMIUM_P2 is P2; the suite SPE_E3 (Microsoft 365 E3) contains P1, SPE_E5 contains P2.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Identity.DirectoryManagement',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'LicenseAssignment.Read.All' -ContextScope Process -NoWelcome
Get-MgSubscribedSku -All | Select-Object SkuPartNumber,SkuId,ConsumedUnits,@{n='Enabled';e={$_.PrepaidUnits.Enabled}}`,
        },
        {
          kind: 'powershell',
          id: 'licences-of-person',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label:
            'What the person has. ProvisioningStatus: Success works; PendingInput and PendingProvisioning are not ready; PendingActivation waits for an administrator, as Intune can; Disabled is switched off in the licence; Error is a matter for support. EXCHANGE_S_…: mailbox, SHAREPOINT…: OneDrive and sites, TEAMS1: Teams.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'LicenseAssignment.Read.All','User.Read.All' -ContextScope Process -NoWelcome
$upn = '<user-principal-name>'
Get-MgUser -UserId $upn -Property usageLocation,userType,onPremisesSyncEnabled | Format-List UsageLocation,UserType,OnPremisesSyncEnabled
Get-MgUserLicenseDetail -UserId $upn | ForEach-Object { $_.ServicePlans } | Sort-Object ServicePlanName | Select-Object ServicePlanName,ProvisioningStatus`,
        },
        {
          kind: 'powershell',
          id: 'where-the-mailbox-is',
          purpose: 'diagnose',
          runnableBy: 'admin (View-Only Recipients)',
          label:
            'Where the mailbox is: UserMailbox and SharedMailbox are in the cloud; MailUser is on-premises, or there is none.',
          needs: 'Module ExchangeOnlineManagement',
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-Recipient -Identity '<mailbox>' | Select-Object PrimarySmtpAddress,RecipientTypeDetails`,
        },
      ],
    },
    {
      id: 'license-the-person',
      title: 'The person has no licence: assign one',
      note:
        'A usage location must be set first. Licences are no longer assigned in the Entra admin center: since 1 September 2024 that is done in the Microsoft 365 admin center. A licence that comes by a group is given by putting the person into that group.\n' +
        'Assigning works in a restricted management unit too. To undo: untick the licence; mailbox and files are then kept for a while only.',
      blocks: [
        {
          kind: 'portal',
          id: 'assign-in-portal',
          purpose: 'change',
          runnableBy: 'admin (License Administrator)',
          label: 'Assign the licence; one is used up.',
          path: ['Microsoft 365 admin center', 'Users', 'Active users', '<user>', 'Licenses and apps'],
          then: 'Choose the location, tick the licence, look through the apps in it, Save changes.',
          url: 'https://admin.microsoft.com/#/users',
        },
        {
          kind: 'powershell',
          id: 'assign-by-script',
          purpose: 'change',
          runnableBy: 'admin (License Administrator)',
          label: 'Sets the usage location and uses up one licence. The SKU ID stands in the list of the tenant.',
          needs: 'Modules Microsoft.Graph.Authentication, Microsoft.Graph.Users and Microsoft.Graph.Users.Actions',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'LicenseAssignment.ReadWrite.All','User.ReadWrite.All' -ContextScope Process -NoWelcome
$upn = '<user-principal-name>'
Update-MgUser -UserId $upn -UsageLocation '<two-letter-country>'
Set-MgUserLicense -UserId $upn -AddLicenses @(@{ SkuId = '<sku-id>' }) -RemoveLicenses @()`,
        },
      ],
    },
    {
      id: 'provision-the-service',
      title: 'The licence is there and the service is not: wait, or set it up',
      note: 'A mailbox takes minutes to hours after the licence. A OneDrive is made when the person opens it for the first time, or by the command. Intune, Defender and Teams have to be set up once for the tenant.',
      blocks: [
        {
          kind: 'portal',
          id: 'open-onedrive',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your own OneDrive, which is made',
          label: 'The person opens the own OneDrive once.',
          path: ['Microsoft 365', 'OneDrive'],
          then: 'Wait until the page shows files. Then repeat the call.',
        },
        {
          kind: 'powershell',
          id: 'make-onedrive',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          label:
            'Puts the OneDrive of a licensed person in the queue; it can take hours. Your own account needs a licence with SharePoint too.',
          needs:
            'Windows PowerShell 5.1 with Microsoft.Online.SharePoint.PowerShell (Install-Module Microsoft.Online.SharePoint.PowerShell -Scope CurrentUser)',
          text: `Connect-SPOService -Url 'https://<tenant-name>-admin.sharepoint.com'
Request-SPOPersonalSite -UserEmails '<user-principal-name>'`,
        },
      ],
    },
    {
      id: 'license-the-tenant',
      title: 'The tenant lacks the plan: decide whether to buy it',
      note:
        'Sign-in logs, `signInActivity` and most reports on sign-ins need Entra ID P1 in the tenant; risk and PIM need P2, access reviews P2 or Entra ID Governance, lifecycle workflows Entra ID Governance, devices Intune; the reference page of the call names it. Assigning P1 to the caller is not the point: the tenant must have it.\n' +
        'Often the call can do without: leave `signInActivity` out of the query, since without P1 it fails the whole query.',
      blocks: [
        roleHandOver(`A call of Microsoft Graph needs a licence that is missing.

Tenant:      <tenant-id>
Person:      [sign-in name, or "everybody"]
Call:        [method and path], answered [status, code and message], request id [id]
Missing:     [Exchange Online | SharePoint and OneDrive | Teams | Intune | Entra ID P1 | P2 | Governance]
What for:    [what the app does with it]
Without it:  [can the app leave this part out?]

To decide:   buy or assign a licence; for an on-premises mailbox: move it, no licence is needed for this
Role needed: License Administrator to assign, Billing Administrator to buy
Where:       admin.microsoft.com > Users > Active users > [person] > Licenses and apps
How to undo: untick the licence`),
      ],
    },
    {
      id: 'tell-it-apart-in-code',
      title: 'Tell it apart in code',
      note: 'An app that serves many people meets some without a mailbox or OneDrive. That is a state to report, not an error to repeat.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'no-mailbox-javascript',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'JavaScript; `accessToken` is the token of your app.',
          text: `const answer = await fetch('https://graph.microsoft.com/v1.0/users/<user-id>/messages?$top=1&$select=id', {
  headers: { Authorization: 'Bearer ' + accessToken },
});
const { error } = await answer.json();
const noMailbox = ['MailboxNotEnabledForRESTAPI', 'MailboxNotSupportedForRESTAPI'].includes(error?.code);
if (noMailbox) console.log('no mailbox in Exchange Online: skip this person');`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'no-mailbox-csharp',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for .NET; `graph` is your client.',
          text: `using Microsoft.Graph.Models.ODataErrors;

try
{
    var page = await graph.Users["<user-id>"].Messages.GetAsync(r => r.QueryParameters.Top = 1);
}
catch (ODataError e) when (e.Error?.Code is "MailboxNotEnabledForRESTAPI" or "MailboxNotSupportedForRESTAPI")
{
    Console.WriteLine("no mailbox in Exchange Online: skip this person");
}`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Check with the person’s own data',
      note: 'Mailbox and OneDrive can take minutes to hours after the licence.',
      blocks: [
        {
          kind: 'powershell',
          id: 'own-mailbox-and-drive',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Run by the person itself: the id of the inbox and of the drive, instead of an error.',
          needs:
            'Module Microsoft.Graph.Authentication, and your consent to Mail.ReadBasic and Files.Read for Microsoft Graph Command Line Tools',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read','Mail.ReadBasic','Files.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me/mailFolders/inbox?$select=id' -SkipHttpErrorCheck
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me/drive?$select=id,driveType' -SkipHttpErrorCheck
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'Shared mailboxes and rooms need no licence. Distribution lists have no mailbox at all (`ErrorInvalidUser`).',
    'Guests have no mailbox and no OneDrive in the tenant that invited them; those are in their home tenant.',
    'Reports and sign-in logs: the tenant needs P1. A licence for the caller changes nothing.',
    '`signInActivity` in a query of users fails the whole query without P1: leave it out.',
    'A licence without a usage location is refused, and one whose apps are switched off gives nothing.',
    'A mailbox that worked and now answers `MailboxNotEnabledForRESTAPI` may have lost its licence or been moved: look at who changed it before you assign a new one.',
    'In the logs the same code can stand for a personal account: see [personal account](cause:personal-account).',
  ],
  outdated:
    'The article says that the person may not be licensed for the data, and leaves it there. Two things have changed: licences are no longer assigned in the Entra admin center but in the Microsoft 365 admin center (since 1 September 2024), and the answer is often 400, 401 or 404 instead of 403.',
  sources: [
    articleSource,
    {
      url: 'https://learn.microsoft.com/graph/api/user-assignlicense',
      title: 'user: assignLicense',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users',
      title: 'Assign or unassign licenses for users',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/sharepoint/pre-provision-accounts',
      title: 'Pre-provision OneDrive for people in your organisation',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      title: 'Deprecation of Exchange Web Services in Exchange Online',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/serviceplaninfo',
      title: 'servicePlanInfo: what the states mean',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/sharepoint-online/request-spopersonalsite',
      title: 'Request-SPOPersonalSite',
      checked: '2026-11-25',
    },
    restrictedUnitsSource,
  ],
};
