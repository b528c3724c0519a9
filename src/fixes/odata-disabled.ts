import type { Fix } from './fix.ts';

const exchange = 'Module ExchangeOnlineManagement (Install-Module ExchangeOnlineManagement -Scope CurrentUser)';

export const fix: Fix = {
  cause: 'odata-disabled',
  changes: 'Which apps may reach mailboxes in Exchange Online',
  happened:
    'Many Graph calls for mail, calendars and contacts are answered by Exchange Online, and Exchange keeps lists of apps that it lets through or turns away. These lists were made for EWS but hold for REST as well, and your app, known there by its User-Agent header, is not let through.',
  signs: [
    '403 with the code `ErrorAccessDenied` and the message "Access to OData is disabled.", without `[RAOP]` in it.',
    'The token is delegated. With an app-only token the same text is weaker evidence: Microsoft documents it for application access policies too, so check both.',
    'The same call works with another User-Agent, or for another mailbox.',
    'Creating a subscription fails with "ExtensionError … Reason: Access to OData is disabled."',
  ],
  counterSigns: [
    'The message holds `[RAOP]` ("Blocked by tenant configured AppOnly AccessPolicy settings"): an application access policy or RBAC for Applications keeps the app out of this mailbox. These lists have nothing to do with it.',
    'The call went to EWS (SOAP), not to Graph; its 403 carries the header `X-EWS-Policy-Reason`. EWS in Exchange Online is being switched off: such a client has to move to Graph.',
    '`ErrorAccessDenied` with another message: the rights to the mailbox, or [a permission](cause:missing-permission), are missing.',
  ],
  steps: [
    {
      id: 'read-the-policies',
      title: 'Read the lists of the organisation and of the mailbox',
      note:
        'There is no portal page for this: an Exchange administrator reads it in PowerShell. If `EwsApplicationAccessPolicy` is empty in both places, the lists do nothing: look at the application access policy, which the last line shows.\n' +
        'If it is `EnforceAllowList`, only the apps in `EwsAllowList` get through, and yours must be added. If it is `EnforceBlockList`, all apps but those in `EwsBlockList` get through, and yours must be taken off.\n' +
        'The organisation and the mailbox each have lists of their own. `EwsEnabled` False is normal since 2026 and is not the cause. A broken entry is enough to lock an app out: several agents in one string, or a stray quote.',
      blocks: [
        {
          kind: 'powershell',
          id: 'read-both',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader, or View-Only Organization Management)',
          label: 'The organisation, the mailbox, and for app-only tokens the other suspect.',
          needs: `${exchange}; in a national cloud add -ExchangeEnvironmentName O365USGovGCCHigh, O365USGovDoD or O365China`,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-OrganizationConfig | Format-List EwsApplicationAccessPolicy,EwsEnabled,EwsAllowList,EwsBlockList
Get-CASMailbox -Identity '<mailbox>' | Format-List EwsApplicationAccessPolicy,EwsEnabled,EwsAllowList,EwsBlockList
Get-ApplicationAccessPolicy | Where-Object { $_.AppId -eq '<app-id>' } | Format-List Identity,AccessRight,ScopeName`,
        },
      ],
    },
    {
      id: 'find-the-user-agent',
      title: 'Find out which User-Agent the app sends',
      note: 'The lists know an app by its User-Agent string, not by its app id; `*` stands for any characters. Graph SDKs send one of their own. Look into the app’s code or its log, or into the activity log of Graph.',
      blocks: [
        {
          kind: 'code',
          language: 'kusto',
          id: 'user-agent-in-the-log',
          purpose: 'diagnose',
          runnableBy: 'admin (Log Analytics Reader)',
          label: 'The User-Agents that this app sent to Graph.',
          needs: 'Entra ID P1, and MicrosoftGraphActivityLogs sent to a Log Analytics workspace before the calls',
          text: `MicrosoftGraphActivityLogs
| where TimeGenerated between (datetime(<utc-start>) .. datetime(<utc-end>))
| where AppId == "<app-id>"
| summarize Calls = count(), Refused = countif(ResponseStatusCode == 403) by UserAgent`,
        },
      ],
    },
    {
      id: 'let-the-app-through',
      title: 'Let the app through',
      note:
        'Change the list of the place where the policy is set, and no more. To undo a change, run the same line with Remove in place of Add, or Add in place of Remove. An entry is taken off only if it is written exactly as the list shows it.\n' +
        'Changes take time to work, and Microsoft names no figure: the app can get 403 for a while after a right change. Try again after some minutes, and for some hours, before you change more.',
      blocks: [
        {
          kind: 'powershell',
          id: 'mailbox-allow',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'This mailbox has EnforceAllowList: add the app, the other entries stay.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Set-CASMailbox -Identity '<mailbox>' -EwsAllowList @{ Add = '<user-agent>*' }`,
        },
        {
          kind: 'powershell',
          id: 'mailbox-unblock',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'This mailbox has EnforceBlockList: take the app off.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Set-CASMailbox -Identity '<mailbox>' -EwsBlockList @{ Remove = '<user-agent>' }`,
        },
        {
          kind: 'powershell',
          id: 'organisation-allow',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'The organisation has EnforceAllowList: add the app, the other entries stay.',
          broad: 'Lets every app that sends this User-Agent reach every mailbox of the organisation.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Set-OrganizationConfig -EwsAllowList @{ Add = '<user-agent>*' }`,
        },
        {
          kind: 'powershell',
          id: 'organisation-unblock',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'The organisation has EnforceBlockList: take the app off.',
          broad:
            'Lets every app that sends this User-Agent reach every mailbox of the organisation. Ask first why it was put on the list.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Set-OrganizationConfig -EwsBlockList @{ Remove = '<user-agent>' }`,
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
          text: `Please check the EWS application access policy in Exchange Online for an app that calls Microsoft Graph.

Error:       403 ErrorAccessDenied "Access to OData is disabled."
App:         [name of the app], application (client) ID <app-id>
User-Agent:  [the User-Agent that the app sends]
Mailbox:     [the mailbox, and whether another one works]
To read:     Get-OrganizationConfig and Get-CASMailbox: EwsApplicationAccessPolicy, EwsAllowList, EwsBlockList
To change:   EnforceAllowList: add the User-Agent to EwsAllowList; EnforceBlockList: remove it from EwsBlockList,
             for this mailbox if its own policy is set, else for the organisation
To undo:     the same command with Add and Remove exchanged
Role:        Exchange Administrator`,
        },
      ],
    },
    {
      id: 'check-the-mailbox',
      title: 'Check with the app’s User-Agent',
      blocks: [
        {
          kind: 'powershell',
          id: 'read-own-mail',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Reads the id of one message of your own mailbox under the app’s User-Agent. An id instead of 403: it works.',
          needs:
            'Module Microsoft.Graph.Authentication, and your consent to Mail.ReadBasic for Microsoft Graph Command Line Tools',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Mail.ReadBasic' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me/messages?$top=1&$select=id' -UserAgent '<user-agent>'`,
        },
      ],
    },
    {
      id: 'send-a-stable-user-agent',
      title: 'Send a User-Agent of your own that does not change',
      note: 'A name with a version, such as ContosoMailSync/2.1, makes one entry with `*` enough for all later versions. In a browser you cannot rely on setting this header: do it in a back end.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'user-agent-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'C# with HttpClient; `accessToken` is the token of your app.',
          text: `using System.Net.Http;
using System.Net.Http.Headers;

using var http = new HttpClient();
http.DefaultRequestHeaders.UserAgent.ParseAdd("ContosoMailSync/2.1");
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
using var answer = await http.GetAsync("https://graph.microsoft.com/v1.0/me/messages?$top=1&$select=id");`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'user-agent-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Node.js; `accessToken` is the token of your app.',
          text: `const answer = await fetch('https://graph.microsoft.com/v1.0/me/messages?$top=1&$select=id', {
  headers: { Authorization: 'Bearer ' + accessToken, 'User-Agent': 'ContosoMailSync/2.1' },
});
console.log(answer.status);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'user-agent-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Python with requests; `access_token` is the token of your app.',
          text: `import requests

answer = requests.get(
    "https://graph.microsoft.com/v1.0/me/messages?$top=1&$select=id",
    headers={"Authorization": "Bearer " + access_token, "User-Agent": "ContosoMailSync/2.1"},
)
print(answer.status_code)`,
        },
      ],
    },
  ],
  traps: [
    'Do not set `EwsApplicationAccessPolicy` to `EnforceAllowList` to cure this: everything that is not on the list is then locked out, Microsoft’s own agents too (the calendar in Teams needs an entry of its own).',
    'The help of `EwsAllowList` writes the value of the policy as "EwsAllowList". The values that exist are `EnforceAllowList` and `EnforceBlockList`; with neither of them the lists do nothing.',
    'Emptying the policy with `$null` should lift the lock for every app. That is a decision of the organisation, not a fix for one app.',
    'Never "switch EWS on again" for a Graph error: `EwsEnabled` has no effect on REST, and `EwsAllowedAppIDs` (2026, by app id) is for EWS SOAP alone. Neither breaks Graph, neither repairs it.',
    'EWS in Exchange Online is being retired: from October 2026 tenants are switched off one after another, unless they had set EWS on with a list of app ids, and in April 2027 it ends. Graph stays. By their description the lists of a mailbox count only while EWS is enabled; what is left of them for REST afterwards is not documented and may differ. Test after each change.',
    'Anyone can send any User-Agent: these lists are no protection. To limit what an app may reach, use RBAC for Applications in Exchange.',
  ],
  outdated:
    'The article takes "Access to OData is disabled" for the EWS lists. That can be so, but Microsoft documents the same sentence for application access policies; today those mostly add `[RAOP]` and "Blocked by tenant configured AppOnly AccessPolicy settings", so look for that first. The article’s commands with `EWS*List` still work.',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
      title: 'Control access to EWS in Exchange',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig',
      title: 'Set-OrganizationConfig',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-casmailbox',
      title: 'Set-CASMailbox',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      title: 'Deprecation of Exchange Web Services in Exchange Online',
      checked: '2026-11-24',
    },
  ],
};
