import type { Fix } from './fix.ts';

const graphModule = 'Module Microsoft.Graph (Install-Module Microsoft.Graph -Scope CurrentUser)';
const betaTeams = 'Module Microsoft.Graph.Beta.Teams (Install-Module Microsoft.Graph.Beta.Teams -Scope CurrentUser)';
const sharePoint =
  'SharePoint Online Management Shell (Install-Module Microsoft.Online.SharePoint.PowerShell -Scope CurrentUser), Windows PowerShell';

/** The admin center of the tenant that a site belongs to, also for a OneDrive. */
const connectToSharePoint = `$u = [uri]'<site-url>'
$admin = 'https://' + ($u.Host -replace '(-my)?\\.sharepoint', '-admin.sharepoint')
Connect-SPOService -Url $admin`;

const idOfTheSite = `$u = [uri]'<site-url>'
$address = 'https://graph.microsoft.com/v1.0/sites/' + $u.Host + ':' + $u.AbsolutePath + '?$select=id,webUrl'
$site = Invoke-MgGraphRequest -Method GET -Uri $address`;

export const fix: Fix = {
  cause: 'resource-specific-access',
  changes: 'Who may reach one site, list, team, chat or plan',
  happened:
    'The token holds a permission that would do, but the one resource was never opened for this app or this person. SharePoint, Teams and Planner each keep their own list of who may enter, and more permissions of Graph do not change it.',
  signs: [
    '`roles` or `scp` holds `Sites.Selected`, `Lists.SelectedOperations.Selected`, `ListItems.SelectedOperations.Selected` or `Files.SelectedOperations.Selected`, and SharePoint answers 403 `accessDenied` or 404 `itemNotFound`.',
    '"AclCheckFailed-… is not a member of the roster …", or that the caller is not part of the team or chat.',
    '"Resource specific consent grants on the request \'\'." with names that end in `.Group` or `.Chat` among the required ones.',
    'Planner: "You do not have the required permissions to access this item."',
    'Delegated, online meetings: "3003: User does not have access to lookup meeting". The person is neither organizer nor invited.',
    'The inner code is `accessRestricted`: only the owner of the item may do this.',
    '423 `notAllowed`, or 403 on everything of one site, for every person and app: the site is locked, archived or closed by a policy.',
    '200, but empty or shorter than it should be: lists and searches over sites, drives and teams leave out what the caller may not see, and do not say so. An app with `Sites.Selected` gets an empty list from `GET /sites`, and searching for sites does not support this permission: it has to ask for the site by its address or id.',
    'Another site, team, plan or chat works with the same app and person.',
  ],
  counterSigns: [
    'The same app and person fail on every site, team or plan: [the permission](cause:missing-permission) or [the role of the person](cause:user-lacks-role).',
    '200 with members of a group whose properties are `null`: [the app may not read that kind of member](cause:nested-groups).',
    'A mailbox or calendar of another person: [rights in Exchange](cause:mailbox-access-policy).',
    'App-only calls to online meetings with "No application access policy found for this app": [the policy for meetings](cause:meeting-access-policy).',
    '"User’s mysite not found." or "Tenant does not have a SPO license.": [there is no OneDrive or SharePoint](cause:no-license).',
    'Only from some networks or devices: [Conditional Access](cause:conditional-access), or the settings of SharePoint for network locations and unmanaged devices.',
  ],
  steps: [
    {
      id: 'compare-with-another',
      title: 'Compare with another resource of the same kind',
      note:
        'Repeat the call for a site, team, list or plan that works, with the same token. If that one answers, go on by what is refused: ' +
        'an app with a `*.Selected` permission (grants on the site); an app with permissions that end in `.Group` or `.Chat` (resource-specific consent in Teams); ' +
        'a person in a team, chat or plan (membership); a person on a site or file (sharing); everybody on one site (lock, archive, restricted access, app restrictions). ' +
        'A list that comes back empty proves little: `GET /sites` without `?search=` has answered everybody with an empty list. Ask for one known site by its address.',
      blocks: [
        {
          kind: 'powershell',
          id: 'repeat-the-call',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Repeats a GET as you, and shows status and answer, whatever they are.',
          needs:
            'Module Microsoft.Graph.Authentication, PowerShell 5.1 or 7; in a national cloud add -Environment USGov, USGovDoD or China',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck -StatusCodeVariable st -OutputType Json
'status {0}' -f $st
$r`,
        },
        {
          kind: 'http',
          id: 'one-site-by-address',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'One site by its address, not by search; put host and path of your site.',
          text: 'GET https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com:/sites/marketing?$select=id,webUrl',
        },
      ],
    },
    {
      id: 'see-the-grants-on-the-site',
      title: 'App with a Selected permission: see what is granted on the site',
      note: 'Three acts are needed, and the app has nothing before all three: consent to the Selected permission, a grant on the site, list, item or file, and a token that was issued afterwards. There is no portal page for the grant.',
      blocks: [
        {
          kind: 'powershell',
          id: 'grants-on-the-site',
          purpose: 'diagnose',
          runnableBy: 'admin (SharePoint Administrator)',
          label:
            'The apps that have a grant on this site. The list may leave the roles empty, hence one call for each.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Sites.FullControl.All' -ContextScope Process -NoWelcome
${idOfTheSite}
Get-MgSitePermission -SiteId $site.id -All | ForEach-Object {
  $p = Get-MgSitePermission -SiteId $site.id -PermissionId $_.Id
  [pscustomobject]@{ App = $p.GrantedToIdentitiesV2.Application.DisplayName; AppId = $p.GrantedToIdentitiesV2.Application.Id; Roles = $p.Roles -join ',' }
}
Disconnect-MgGraph`,
        },
      ],
    },
    {
      id: 'grant-on-the-site',
      title: 'App with a Selected permission: grant it on the site',
      note:
        'Roles: `read`, `write`, `owner`, `fullcontrol`; take the smallest. `Sites.FullControl.All` in your own session is wide: disconnect afterwards. ' +
        'The reference lists this call for application permissions, and says below that with a signed-in person an administrator such as SharePoint Administrator is needed. If your own session is refused, use an administration app of your own that holds `Sites.FullControl.All`. ' +
        'For a list an app with `Sites.Selected` and the role owner or fullcontrol on the site may grant as well, for an item or file also one with that role on the list. ' +
        'To undo: DELETE on the same path with the id of the permission.',
      blocks: [
        {
          kind: 'powershell',
          id: 'grant-read',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'what the app may do on one site',
          label: 'The app may read this site. Put write in place of read only where it is needed.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Sites.FullControl.All' -ContextScope Process -NoWelcome
${idOfTheSite}
$body = @{
  roles = @('read')
  grantedToIdentities = @(@{ application = @{ id = '<app-id>'; displayName = '<app-name>' } })
}
New-MgSitePermission -SiteId $site.id -BodyParameter $body | Select-Object Id,Roles
Disconnect-MgGraph`,
        },
        {
          kind: 'azure-cli',
          id: 'grant-with-cli-for-microsoft-365',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'what the app may do on one site',
          label: 'The same with CLI for Microsoft 365, which is not the Azure CLI and is set up once by m365 setup.',
          needs: 'CLI for Microsoft 365, signed in with m365 login',
          text: `m365 spo site apppermission add --siteUrl '<site-url>' --permission read --appId '<app-id>'`,
        },
        {
          kind: 'http',
          id: 'grant-on-a-list',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'what the app may do in one list, and the inheritance of rights there',
          label:
            'A list; items and files work the same way on their own paths. These calls are documented in beta. The list no longer inherits its rights afterwards.',
          text: `POST https://graph.microsoft.com/beta/sites/{site-id}/lists/{list-id}/permissions
Content-Type: application/json

{"roles":["read"],"grantedTo":{"application":{"id":"<app-id>"}}}`,
        },
      ],
    },
    {
      id: 'see-what-is-granted-in-teams',
      title: 'App in a team or chat: see what is granted there',
      note: 'Resource-specific consent is given when the Teams app is installed in the team or chat. It cannot be asked for in Entra, and leaves no trace in the token.',
      blocks: [
        {
          kind: 'powershell',
          id: 'grants-on-the-team',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'What is granted to apps on this team; you must be a member.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'ResourceSpecificPermissionGrant.ReadForTeam' -ContextScope Process -NoWelcome
Get-MgTeamPermissionGrant -TeamId '<team-id>' | Select-Object ClientAppId,Permission,PermissionType`,
        },
        {
          kind: 'powershell',
          id: 'grants-on-the-chat',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The same for a chat.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'ResourceSpecificPermissionGrant.ReadForChat' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/chats/<chat-id>/permissionGrants' -OutputType PSObject
$r.value | Select-Object clientAppId,permission,permissionType`,
        },
        {
          kind: 'powershell',
          id: 'may-owners-grant',
          purpose: 'diagnose',
          runnableBy: 'admin (Teams Administrator)',
          label:
            'Whether owners and members may grant at all: ManagedByMicrosoft, EnabledForAllApps, EnabledForPreApprovedAppsOnly or DisabledForAllApps.',
          needs: betaTeams,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'TeamworkAppSettings.Read.All','Policy.Read.All' -ContextScope Process -NoWelcome
Get-MgBetaTeamRscConfiguration
Get-MgBetaChatRscConfiguration`,
        },
      ],
    },
    {
      id: 'install-the-teams-app',
      title: 'App in a team or chat: install it there',
      note: 'An owner of the team, or a member of the chat, installs the Teams app; a Teams Administrator has to allow the app first. One app id of Entra may stand behind one Teams app only, or installing fails. After a change of the manifest the app must be updated in each team.',
      blocks: [
        {
          kind: 'portal',
          id: 'allow-the-app',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          label: 'Allow the app, and see which permissions its manifest asks for.',
          path: ['Teams admin center', 'Teams apps', 'Manage apps', '<app>'],
          then: 'Status must be Allowed; the tab Permissions lists what it asks for.',
          url: 'https://admin.teams.microsoft.com/policies/manage-apps',
        },
        {
          kind: 'portal',
          id: 'add-to-the-team',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'what the app may do in one team',
          label: 'As owner of the team: add the app to it.',
          path: ['Teams', 'the team', 'Manage team', 'Apps', 'Get more apps'],
          then: 'Choose the app and read what it asks for before you add it.',
        },
        {
          kind: 'code',
          language: 'json',
          id: 'manifest',
          purpose: 'change',
          alters: 'the manifest of your Teams app',
          runnableBy: 'anyone',
          label:
            'The part of the manifest (version 1.12 or later) that asks for it. `resource` does nothing here, but must hold some text.',
          text: `{
  "webApplicationInfo": { "id": "<app-id>", "resource": "https://RscBasedStoreApp" },
  "authorization": {
    "permissions": {
      "resourceSpecific": [
        { "name": "ChannelMessage.Read.Group", "type": "Application" },
        { "name": "ChatMessage.Read.Chat", "type": "Application" }
      ]
    }
  }
}`,
        },
        {
          kind: 'powershell',
          id: 'pre-approve-one-app',
          purpose: 'change',
          runnableBy: 'admin (Global Administrator)',
          label:
            'Pre-approves one app with one permission for teams; it counts where only pre-approved apps are allowed. Microsoft’s page asks for a Global Administrator.',
          needs: `${betaTeams}; the app id of Manage apps, not the one of Entra`,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'TeamworkAppSettings.ReadWrite.All','Policy.ReadWrite.Authorization','Policy.ReadWrite.PermissionGrant','AppCatalog.Read.All' -ContextScope Process -NoWelcome
New-MgBetaTeamAppPreApproval -TeamsAppId '<teams-app-id>' -ResourceSpecificApplicationPermissionsAllowedForTeams @('<permission>') -TeamLevelSensitivityLabelCondition AnySensitivityLabel`,
        },
        {
          kind: 'powershell',
          id: 'allow-every-app',
          purpose: 'change',
          runnableBy: 'admin (Global Administrator)',
          label: 'Lets owners grant to every allowed app.',
          broad:
            'Owners of every team may grant to every allowed app. Microsoft recommends to leave ManagedByMicrosoft; pre-approving one app is the smaller step.',
          needs: betaTeams,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'TeamworkAppSettings.ReadWrite.All','Policy.ReadWrite.Authorization' -ContextScope Process -NoWelcome
Set-MgBetaTeamRscConfiguration -State EnabledForAllApps`,
        },
      ],
    },
    {
      id: 'see-who-is-a-member',
      title: 'Person in a team, chat or plan: see who is a member',
      note: 'A delegated call needs the membership of the signed-in person, whatever the permission says. A team is a Microsoft 365 group, and its members are the members of the team; but private and shared channels have lists of their own. A plan belongs to a group as well.',
      blocks: [
        {
          kind: 'powershell',
          id: 'members-of-the-team',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The members of this team; you must be one of them.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'TeamMember.Read.All' -ContextScope Process -NoWelcome
Get-MgTeamMember -TeamId '<team-id>' -All | Select-Object DisplayName,Roles`,
        },
        {
          kind: 'portal',
          id: 'members-in-teams',
          purpose: 'diagnose',
          runnableBy: 'admin (Teams Administrator)',
          label: 'The same in the Teams admin center.',
          path: ['Teams admin center', 'Teams', 'Manage teams', 'the team', 'Members'],
          url: 'https://admin.teams.microsoft.com/teams/manage',
        },
        {
          kind: 'portal',
          id: 'members-of-the-group',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The group behind a plan or team.',
          needs: 'Any member, where the tenant lets members read groups',
          path: ['Entra ID', 'Groups', 'All groups', '<group>', 'Members'],
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/GroupDetailsMenuBlade/~/Members/groupId/<group-id>',
        },
      ],
    },
    {
      id: 'add-the-member',
      title: 'Person in a team, chat or plan: add them',
      note: 'The owner of the team or group decides. To undo, remove the person again; what they copied meanwhile stays with them.',
      blocks: [
        {
          kind: 'portal',
          id: 'add-in-teams',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'the members of one team of yours',
          label: 'As owner of the team.',
          path: ['Teams', 'the team', 'Manage team', 'Members', 'Add member'],
        },
        {
          kind: 'powershell',
          id: 'add-by-script',
          purpose: 'change',
          runnableBy: 'admin (owner of the team, or Teams Administrator)',
          alters: 'the members of one team',
          label: 'Adds the person as an ordinary member of this team.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'TeamMember.ReadWriteNonOwnerRole.All' -ContextScope Process -NoWelcome
$userId = '<user-id>'
$body = @{
  '@odata.type' = '#microsoft.graph.aadUserConversationMember'
  roles = @()
  'user@odata.bind' = "https://graph.microsoft.com/v1.0/users('$userId')"
}
New-MgTeamMember -TeamId '<team-id>' -BodyParameter $body | Select-Object DisplayName,Roles`,
        },
      ],
    },
    {
      id: 'share-the-site-or-file',
      title: 'Person on a site or file: share it',
      note: 'The owner of the site or file does this in SharePoint. Give the smallest right to one person or group, not to everyone.',
      blocks: [
        {
          kind: 'portal',
          id: 'check-the-rights',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'As owner of the site: what one person may do there.',
          path: ['the site', 'Settings', 'Site permissions', 'Advanced permissions settings', 'Check Permissions'],
          then: 'Type the name of the person.',
        },
        {
          kind: 'portal',
          id: 'membership-in-the-admin-center',
          purpose: 'diagnose',
          runnableBy: 'admin (SharePoint Administrator)',
          label: 'Owners, members and visitors of the site, in the SharePoint admin center.',
          path: ['SharePoint admin center', 'Sites', 'Active sites', 'the site', 'Membership'],
        },
        {
          kind: 'portal',
          id: 'add-to-the-site',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'who may enter one site of yours',
          label: 'As owner of the site.',
          path: ['the site', 'Settings', 'Site permissions', 'Add members'],
          then: 'For one file use Share on the file instead.',
        },
      ],
    },
    {
      id: 'see-whether-the-site-is-closed',
      title: 'Everybody or every app on one site: see whether it is closed',
      note:
        '`NoAccess` refuses everybody: 403, or the page that the tenant set in its place; Graph answers 423. `ReadOnly` refuses changes. ' +
        'An archived site answers like a locked one. ' +
        '`RestrictedAccessControl` True (SharePoint Advanced Management) lets in only members of the groups that it names, and among them only who has rights on the site; others are refused even with rights of their own or a sharing link, and still see the files in search results. Microsoft describes it for people; how it meets app-only calls is not documented and may differ. ' +
        'App restrictions (new in 2026) refuse apps although consent and grants are in order, for the whole tenant or on one site; apps of Microsoft are never meant.',
      blocks: [
        {
          kind: 'powershell',
          id: 'lock-and-restrictions',
          purpose: 'diagnose',
          runnableBy: 'admin (SharePoint Administrator)',
          label: 'Lock, archive, restricted access control, and the Conditional Access setting of the site.',
          needs: `${sharePoint}; in a national cloud add -Region ITAR or China to Connect-SPOService`,
          text: `${connectToSharePoint}
Get-SPOSite -Identity '<site-url>' | Format-List Url,Status,LockState,ArchiveStatus,RestrictedAccessControl,RestrictedAccessControlGroups,ConditionalAccessPolicy`,
        },
        {
          kind: 'powershell',
          id: 'app-restrictions',
          purpose: 'diagnose',
          runnableBy: 'admin (SharePoint Administrator)',
          label:
            'App restrictions: switch and deny list of the tenant, then mode and lists of the site. In mode Allow only listed apps pass; in mode Deny the listed ones are refused. With the switch of the tenant off, nothing of it acts.',
          needs: `${sharePoint}, a version of autumn 2026 or later`,
          text: `${connectToSharePoint}
Get-SPOTenantRestrictedAppAccessControl | Format-List
Get-SPOSiteRestrictedAppAccessControl -Identity '<site-url>' | Format-List`,
        },
      ],
    },
    {
      id: 'open-the-site',
      title: 'Everybody or every app on one site: open it again',
      note:
        'Ask first why it was closed. A site that a site policy closed is not opened by the lock, and the root site cannot be locked at all. An archived site comes back at once within seven days; later it costs money and takes time. ' +
        'For restricted access the smallest change is to put the person into one of the groups that the site names; the group alone gives no rights on the site.',
      blocks: [
        {
          kind: 'powershell',
          id: 'lift-the-lock',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'one site, for everyone who has rights there',
          label: 'Lifts the lock. To undo, set the state that was there before.',
          needs: sharePoint,
          text: `${connectToSharePoint}
Set-SPOSite -Identity '<site-url>' -LockState Unlock`,
        },
        {
          kind: 'portal',
          id: 'restricted-site-access',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          label: 'Restricted access control: the groups that may enter.',
          path: [
            'SharePoint admin center',
            'Sites',
            'Active sites',
            'the site',
            'Settings',
            'Restricted site access',
            'Edit',
          ],
          then: 'Add a group of the people who need the site. Do not clear the box for one person: then everyone with rights gets in.',
        },
        {
          kind: 'powershell',
          id: 'add-a-group',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'who may enter one site: the members of the group that have rights there',
          label: 'The same by script: adds one group. To undo, RemoveRestrictedAccessControlGroups in place of Add.',
          needs: sharePoint,
          text: `${connectToSharePoint}
Set-SPOSite -Identity '<site-url>' -AddRestrictedAccessControlGroups '<group-id>'`,
        },
        {
          kind: 'powershell',
          id: 'let-the-app-pass',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'which apps pass on one site',
          label:
            'App restrictions in mode Allow: adds the app to the allow list of the site. In mode Deny use DenyList and RemoveRestrictedAppIds instead. It grants nothing by itself.',
          needs: `${sharePoint}, a version of autumn 2026 or later`,
          text: `${connectToSharePoint}
Set-SPOSiteRestrictedAppAccessControlList -Identity '<site-url>' -ListType AllowList -AddRestrictedAppIds '<app-id>'`,
        },
        {
          kind: 'powershell',
          id: 'off-the-tenant-list',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          label: 'App restrictions: takes the app off the deny list of the tenant.',
          broad:
            'The app passes on every site of the tenant again, as far as its permissions reach. Somebody put it on this list: ask why.',
          needs: `${sharePoint}, a version of autumn 2026 or later`,
          text: `${connectToSharePoint}
Set-SPOTenantRestrictedAppAccessControlList -RemoveRestrictedAppIds '<app-id>'`,
        },
        {
          kind: 'powershell',
          id: 'reactivate',
          purpose: 'change',
          runnableBy: 'admin (SharePoint Administrator)',
          alters: 'one archived site; after seven days in the archive this costs money',
          label: 'Brings an archived site back. Asks for confirmation.',
          needs: sharePoint,
          text: `${connectToSharePoint}
Set-SPOSiteArchiveState -Identity '<site-url>' -ArchiveState Active`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If it is not yours to give, ask the owner',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks the owner or an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the owner or administrator; fill in what stands in brackets.',
          text: `Access to one resource is missing for a call through Microsoft Graph.

Resource:     [address of the site | name of the team, chat or plan]
Works for:    [another one of the same kind, or none]
Caller:       [an app by itself | the signed-in person ...]
App:          [name of the app], application (client) ID <app-id>
Tenant:       <tenant-id>
Error:        [status, code and message]
Needed:       [read | write] on this one resource, because [what the app does]

App with Sites.Selected:  a grant on the site; SharePoint Administrator
App in a team or chat:    installing the Teams app there; owner of the team, member of the chat
Person:                   membership or sharing; owner of the team, site or plan
Locked or restricted:     SharePoint Administrator, who knows why it was closed
How to undo:              remove the grant, the app or the member again`,
        },
      ],
    },
    {
      id: 'expect-a-refusal',
      title: 'Expect single refusals in code',
      note: 'Keep the id of the site, team or plan in the configuration and name it in the error that you show. A run over many sites skips the one that is refused. An empty list is an answer about rights, not about the world: write down which caller got it.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'skip-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET: skip what is refused, locked or gone, and say which.',
          text: `using Microsoft.Graph.Models.ODataErrors;

foreach (var siteId in siteIds)
{
    try
    {
        var lists = await graph.Sites[siteId].Lists.GetAsync();
        Console.WriteLine($"{siteId}: {lists?.Value?.Count} lists");
    }
    catch (ODataError e) when (e.ResponseStatusCode is 403 or 404 or 423)
    {
        Console.WriteLine($"{siteId}: skipped, {e.ResponseStatusCode} {e.Error?.Code}");
    }
}`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'skip-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same with fetch.',
          text: `for (const siteId of siteIds) {
  const answer = await fetch('https://graph.microsoft.com/v1.0/sites/' + siteId + '/lists', {
    headers: { Authorization: 'Bearer ' + accessToken },
  });
  if ([403, 404, 423].includes(answer.status)) {
    console.warn(siteId, 'skipped', answer.status, (await answer.json()).error.code);
    continue;
  }
  console.log(siteId, (await answer.json()).value.length, 'lists');
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'skip-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same in Python with requests.',
          text: `for site_id in site_ids:
    answer = requests.get(
        f"https://graph.microsoft.com/v1.0/sites/{site_id}/lists",
        headers={"Authorization": "Bearer " + access_token},
    )
    if answer.status_code in (403, 404, 423):
        print(site_id, "skipped", answer.status_code, answer.json()["error"]["code"])
        continue
    print(site_id, len(answer.json()["value"]), "lists")`,
        },
      ],
    },
    {
      id: 'check-the-resource',
      title: 'Check with the app or the person themselves',
      note: 'An app needs a new token after consent, but not after a grant on the site. For resource-specific consent run the first block of its step again: the permission is listed now. For sharing and for a site that was closed, the person who was refused repeats the call.',
      blocks: [
        {
          kind: 'powershell',
          id: 'site-as-the-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The app itself, with its certificate on this machine, reads the site.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
$u = [uri]'<site-url>'
$address = 'https://graph.microsoft.com/v1.0/sites/' + $u.Host + ':' + $u.AbsolutePath + '?$select=id,displayName'
Invoke-MgGraphRequest -Method GET -Uri $address -SkipHttpErrorCheck`,
        },
        {
          kind: 'powershell',
          id: 'channels-as-the-person',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The person itself reads the channels of the team.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Channel.ReadBasic.All' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/teams/<team-id>/channels?$select=id,displayName' -SkipHttpErrorCheck`,
        },
        {
          kind: 'powershell',
          id: 'call-as-the-person',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The person itself repeats the failing request.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck`,
        },
      ],
    },
  ],
  traps: [
    'With a signed-in person and a `*.Selected` permission the call may do what both the app and the person may do, and no more.',
    'A grant on a list, item or file ends the inheritance of rights there, and SharePoint limits how many such places a list may have. A grant on a site does not.',
    'Revoking the consent to a `*.Selected` permission ends every grant that rests on it, without touching the grants themselves.',
    'Resource-specific consent and `*.Selected` do not show which resources are meant: the token cannot tell you, only the resource can.',
    'Restricted access control that is set for a team does not reach the sites of its private and shared channels: they are sites of their own.',
    'Being found is not being allowed: the Search API has shown an app with `Sites.Selected` sites that were never granted to it.',
    'A file that stands in the search results can still be refused when it is opened: search knows the rights on the file, not the policy of the site.',
    '`NoAccess` stops all traffic to the site, that of administrators and of apps with full control included; `getAllSites` may still list it.',
    'Authentication context on a site, and limits for unmanaged devices or network locations, also answer with 403: see [Conditional Access](cause:conditional-access).',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/permissions-selected-overview',
      title: 'Selected permissions in OneDrive and SharePoint',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/site-post-permissions',
      title: 'Create a permission on a site',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/grant-resource-specific-consent',
      title: 'Grant resource-specific consent to a Teams app',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/preapproval-instruction-docs',
      title: 'Pre-approve apps for resource-specific consent',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/sharepoint/manage-lock-status',
      title: 'Lock sites, and what a lock does',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/sharepoint/restricted-access-control',
      title: 'Restrict access to a SharePoint site to members of groups',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.online.sharepoint.powershell/set-sposite',
      title: 'Set-SPOSite: LockState and RestrictedAccessControl',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.online.sharepoint.powershell/get-spositerestrictedappaccesscontrol',
      title: 'App restrictions of a SharePoint site',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.online.sharepoint.powershell/set-spositearchivestate',
      title: 'Set-SPOSiteArchiveState',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/site-search',
      title: 'Search for sites, which does not support Sites.Selected',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/answers/a/12532120',
      title: 'Empty lists and search results with Sites.Selected (a report)',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/dust-tt/dust/pull/20377',
      title: 'Graph answers 423 notAllowed for a blocked site (a report)',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/microsoftgraph/microsoft-graph-explorer-v4/issues/2753',
      title: 'An empty list of sites with status 200 (a report)',
      checked: '2026-11-25',
    },
  ],
};
