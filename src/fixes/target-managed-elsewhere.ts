import type { Fix } from './fix.ts';
import { aboutTheScripts, roleHandOver } from './role-checks.ts';

const exchange = 'Module ExchangeOnlineManagement (Install-Module ExchangeOnlineManagement -Scope CurrentUser)';

export const fix: Fix = {
  cause: 'target-managed-elsewhere',
  changes: 'The one object, in the place where it is mastered; nothing about the app',
  happened:
    'Graph shows the object, but its truth is kept somewhere else: in Exchange, in Active Directory, or in the rule of a dynamic group. So Graph refuses the change, and no permission and no role helps.',
  signs: [
    '400 `Request_BadRequest`, "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration."',
    '400, "Cannot Update a mail-enabled security groups and or distribution list."',
    '403 `Authorization_RequestDenied`, "Insufficient privileges to complete the operation." on adding or removing members, although permission and role are right, and the group is mail-enabled without `Unified` in `groupTypes`, or dynamic.',
    'The same change in the Entra admin center fails too, or the fields are grey.',
    'Source of the object says Windows Server AD, or Type says Distribution or Mail-enabled security, or Membership type says Dynamic.',
    'Graph does not find the group at all, and Exchange knows it: a dynamic distribution list.',
  ],
  counterSigns: [
    'The group is a security group or Microsoft 365 group of the cloud, with members that are assigned: then [the app](cause:app-lacks-role) or [the person](cause:user-lacks-role) lacks the right, or [the token lacks a permission](cause:missing-permission).',
    '`isAssignableToRole` is true, or the group lies in a restricted management unit: [a role](cause:app-lacks-role) is missing, not another place.',
    'Reading fails too: see [members that cannot be read](cause:nested-groups) and [a missing permission](cause:missing-permission).',
    'Other words under 400, such as "Resource not found for the segment" or a property that does not exist: [not an authorization problem](cause:not-authorization).',
    'The change sets a password of a synchronised person: with password writeback it works by the action `resetPassword`, see [passwords](cause:password-reset).',
  ],
  steps: [
    {
      id: 'see-the-kind',
      title: 'See what kind of object it is',
      note:
        'Of a group three properties decide.\n' +
        '`groupTypes` holds `Unified`, `mailEnabled` true: a Microsoft 365 group, Graph changes it.\n' +
        '`groupTypes` empty, `mailEnabled` false, `securityEnabled` true: a security group, Graph changes it.\n' +
        'Empty, true, true: a mail-enabled security group, Exchange.\n' +
        'Empty, true, false: a distribution list, Exchange.\n' +
        '`DynamicMembership` in `groupTypes`: its rule makes the members; change the rule or the attributes of the people.\n' +
        '`onPremisesSyncEnabled` true: Active Directory, whatever the rest says.\n' +
        aboutTheScripts,
      blocks: [
        {
          kind: 'portal',
          id: 'group-in-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The group.',
          needs: 'Any member where the tenant lets members into the admin center',
          path: ['Entra ID', 'Groups', 'All groups', '<group>', 'Overview'],
          then: 'Read Source, Type and Membership type. The rule of a dynamic group stands under Dynamic membership rules.',
        },
        {
          kind: 'powershell',
          id: 'group-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The properties of the group that decide.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Groups',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Group.Read.All' -ContextScope Process -NoWelcome
Get-MgGroup -GroupId '<group-id>' -Property displayName,mail,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled,membershipRule,isAssignableToRole |
  Format-List DisplayName,Mail,GroupTypes,MailEnabled,SecurityEnabled,OnPremisesSyncEnabled,MembershipRule,IsAssignableToRole`,
        },
        {
          kind: 'powershell',
          id: 'person-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'The person, when a property of a person cannot be changed. OnPremisesSyncEnabled True: the truth is in the domain that is named.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All' -ContextScope Process -NoWelcome
Get-MgUser -UserId '<user-principal-name>' -Property userPrincipalName,onPremisesSyncEnabled,onPremisesDomainName,onPremisesLastSyncDateTime |
  Format-List UserPrincipalName,OnPremisesSyncEnabled,OnPremisesDomainName,OnPremisesLastSyncDateTime`,
        },
      ],
    },
    {
      id: 'change-in-exchange',
      title: 'Distribution list or mail-enabled security group: change it in Exchange',
      note: 'It works at once in Exchange and shows in Graph a little later. An owner of the list can do it without the last switch. To undo: `Remove-DistributionGroupMember` with the same parameters.',
      blocks: [
        {
          kind: 'portal',
          id: 'exchange-admin-center',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator, or owner of the list)',
          label: 'In the Exchange admin center.',
          path: ['admin.exchange.microsoft.com', 'Recipients', 'Groups', '<group>', 'Members'],
          then: 'View all and manage members. Owners find their lists in Outlook as well.',
          url: 'https://admin.exchange.microsoft.com/#/groups',
        },
        {
          kind: 'powershell',
          id: 'add-member-in-exchange',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Adds one person to this one list or mail-enabled security group.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Add-DistributionGroupMember -Identity '<group-mail>' -Member '<user-principal-name>' -BypassSecurityGroupManagerCheck`,
        },
      ],
    },
    {
      id: 'change-in-active-directory',
      title: 'Synchronised from on-premises: change it in Active Directory',
      note:
        'Entra follows at the next synchronisation, by default every 30 minutes; on the server of Entra Connect `Start-ADSyncSyncCycle -PolicyType Delta` starts one.\n' +
        'To undo: `Remove-ADGroupMember` with the same parameters.\n' +
        'The organisation can also move the source of authority of a single group or person to the cloud; Graph then changes it. That is a decision about the object for good, not a fix for one call: ask those who run the synchronisation.',
      blocks: [
        {
          kind: 'powershell',
          id: 'add-member-in-ad',
          purpose: 'change',
          runnableBy: 'admin (the right to change the group in Active Directory)',
          alters: 'the group in Active Directory, and by the synchronisation the one in Entra',
          label: 'Adds one person to the group, by the logon name.',
          needs: 'A computer of the domain with the module ActiveDirectory (RSAT)',
          text: `Import-Module ActiveDirectory
Add-ADGroupMember -Identity '<ad-group>' -Members '<ad-account>'`,
        },
      ],
    },
    {
      id: 'change-the-rule',
      title: 'Dynamic group: correct the person or the rule',
      note: 'Mostly an attribute of the person (department, job title) is what is wrong: correct that, and the group follows within minutes to hours. There is no command for the rule here, on purpose.',
      blocks: [
        {
          kind: 'portal',
          id: 'attribute-of-person',
          purpose: 'change',
          runnableBy: 'admin (User Administrator)',
          alters: 'the attribute of one person',
          label: 'The attribute of the person.',
          path: ['Entra ID', 'Users', 'All users', '<user>', 'Properties', 'Edit properties'],
          then: 'If the field is grey, the person is synchronised: change it in Active Directory.',
        },
        {
          kind: 'portal',
          id: 'rule-of-group',
          purpose: 'change',
          runnableBy: 'admin (Groups Administrator)',
          label: 'The rule of the group.',
          broad:
            'A new rule makes all members anew: everybody who no longer fits loses at once what the group gives. Use Validate rules with some people first.',
          path: ['Entra ID', 'Groups', 'All groups', '<group>', 'Dynamic membership rules'],
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If it is not your place, hand it over',
      blocks: [
        roleHandOver(`Please change an object that Microsoft Graph cannot change, because it is mastered elsewhere.

Object:      [name and mail address, or object id] in tenant <tenant-id>
Kind:        [distribution list | mail-enabled security group | dynamic group | synchronised from Active Directory]
Change:      [which member or property, from what to what]
Error:       [status, code and message of Graph], request id [id]
Why:         [what it is needed for; once, or regularly by a program]

Where:       Exchange admin center > Recipients > Groups; or Active Directory; or the rule of the dynamic group
Role needed: Exchange Administrator or owner of the list; the right in Active Directory; Groups Administrator
How to undo: the opposite change in the same place
If it is needed regularly: a security group or Microsoft 365 group of the cloud would let the program do it`),
      ],
    },
    {
      id: 'look-before-writing',
      title: 'Look at the kind before writing, in code',
      note: 'A program that meets groups of all kinds reads these properties first and chooses the way by them. The kind of a group cannot be changed after it was made: a program that must write needs a group of the cloud.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'kind-javascript',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for JavaScript; `client` is your client.',
          text: `const group = await client
  .api('/groups/<group-id>')
  .select('groupTypes,mailEnabled,onPremisesSyncEnabled')
  .get();

function whereToChange({ groupTypes, mailEnabled, onPremisesSyncEnabled }) {
  if (onPremisesSyncEnabled) return 'Active Directory';
  if (groupTypes.includes('DynamicMembership')) return 'the rule of the group';
  if (mailEnabled && !groupTypes.includes('Unified')) return 'Exchange';
  return 'Graph';
}
console.log(whereToChange(group));`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'kind-csharp',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for .NET; `graph` is your client.',
          text: `var group = await graph.Groups["<group-id>"].GetAsync(r =>
    r.QueryParameters.Select = ["groupTypes", "mailEnabled", "onPremisesSyncEnabled"]);

var place = group switch
{
    { OnPremisesSyncEnabled: true } => "Active Directory",
    { GroupTypes: var types } when types!.Contains("DynamicMembership") => "the rule of the group",
    { MailEnabled: true, GroupTypes: var types } when !types!.Contains("Unified") => "Exchange",
    _ => "Graph",
};`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'kind-python',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Python; `group` is the JSON of the group, read with these properties in `$select`.',
          text: `def where_to_change(group):
    if group.get('onPremisesSyncEnabled'):
        return 'Active Directory'
    if 'DynamicMembership' in group['groupTypes']:
        return 'the rule of the group'
    if group['mailEnabled'] and 'Unified' not in group['groupTypes']:
        return 'Exchange'
    return 'Graph'`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Check in the place where it is mastered',
      blocks: [
        {
          kind: 'powershell',
          id: 'member-in-exchange',
          purpose: 'verify',
          runnableBy: 'admin (View-Only Recipients)',
          label: 'The mail group: the person is among its members.',
          needs: exchange,
          text: `Connect-ExchangeOnline -UserPrincipalName '<admin-upn>' -ShowBanner:$false
Get-DistributionGroupMember -Identity '<group-mail>' -ResultSize Unlimited | Where-Object { $_.PrimarySmtpAddress -eq '<mailbox>' } | Select-Object DisplayName,PrimarySmtpAddress`,
        },
        {
          kind: 'powershell',
          id: 'member-in-graph',
          purpose: 'verify',
          runnableBy: 'consented user',
          label:
            'What Graph sees now, after the synchronisation: the id of the group, if the person is a member, also through groups inside. The call only reads.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupMember.Read.All','User.ReadBasic.All' -ContextScope Process -NoWelcome
(Invoke-MgGraphRequest -Method POST -Uri 'https://graph.microsoft.com/v1.0/users/<user-id>/checkMemberGroups' -Body @{ groupIds = @('<group-id>') } -OutputType PSObject).value`,
        },
      ],
    },
  ],
  traps: [
    '`mailEnabled` true together with `Unified` is a Microsoft 365 group: Graph can change it.',
    'The kind of a group cannot be changed after it was made. A new group is the only way from a list to a group that Graph changes.',
    'Synchronised people: licences, roles and assignments to apps are still changed in the cloud; most attributes, and the password without writeback, are not.',
    'Members that come late after a change in Active Directory are a matter of the synchronisation, not of permissions.',
    '`onPremisesSyncEnabled` false (not empty) means that the object was synchronised once and no longer is: Graph changes it.',
    'Dynamic distribution lists do not exist for Graph at all.',
    'More permissions for the app change nothing here. Take back what was granted on the way to this page.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/api/resources/groups-overview',
      title: 'Working with groups: which kinds Graph manages',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/authorization-requestdenied-403-error-add-user-group',
      title: 'Authorization_RequestDenied when adding a user to a group',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/onpremisessyncbehavior',
      title: 'onPremisesSyncBehavior: where an object is mastered',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/add-distributiongroupmember',
      title: 'Add-DistributionGroupMember',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler',
      title: 'Microsoft Entra Connect Sync: scheduler',
      checked: '2026-11-24',
    },
  ],
};
