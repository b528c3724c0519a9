import type { Fix } from './fix.ts';
import { grantApplication, grantToOnePerson, whoMayGrant } from './four-way-check.ts';
import { aboutTheScripts, articleSource, claimsOfCaller, roleHandOver } from './role-checks.ts';

export const fix: Fix = {
  cause: 'nested-groups',
  changes: 'Which kinds of objects the app may read, or only how it asks for them',
  happened:
    'The group holds members of kinds that the app may not read: other groups, service principals, devices, contacts, or members that are hidden. Graph then mostly answers 200 and leaves their properties out, and in some relationships refuses the whole call.',
  signs: [
    'The call is `/groups/{id}/members`, `/groups/{id}/transitiveMembers` or `/groups/{id}/owners`, or `/users/{id}/memberOf`, `/me/ownedObjects` or another relationship to directory objects.',
    'It answers 200, but some members have only `@odata.type` and `id`, and every other property is `null`.',
    'It answers 403 `Authorization_RequestDenied`, "Insufficient privileges to complete the operation.", for this group, and works for one that holds only people.',
    'The group is a parent that the app can read, and a group inside it is one that it cannot: reading either of them fails.',
    'It worked before and nobody changed the app: since then somebody put a group, a device or a service principal into the group, or Microsoft tightened the check.',
    '`visibility` of the group is `HiddenMembership`, and the list is empty or refused.',
  ],
  counterSigns: [
    'It fails for every group, also for one with people alone: [the token lacks a permission](cause:missing-permission).',
    'The call adds or removes members: [the group is managed elsewhere](cause:target-managed-elsewhere), or [the app](cause:app-lacks-role) or [the person](cause:user-lacks-role) lacks the right.',
    'A guest is signed in: guests see less of every group, see [the person lacks the right](cause:user-lacks-role).',
    'Only the properties that you did not ask for are missing: Graph leaves out what does not stand in `$select`. That is no refusal.',
    'Service principals are missing from the list altogether, without `null`: that is a known fault of `/members` in v1.0, see below.',
  ],
  steps: [
    {
      id: 'see-the-kinds',
      title: 'See which kinds of members occur',
      note: `The article advises to look through the groups that the group holds. Here that is one list.\n${aboutTheScripts}`,
      blocks: [
        {
          kind: 'portal',
          id: 'members-in-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The members with their kind.',
          needs: 'Any member where the tenant lets members into the admin center',
          path: ['Entra ID', 'Groups', 'All groups', '<group>', 'Members'],
          then: 'Read the column Type, on the tab Direct members and then on All members, which goes through the groups inside.',
        },
        {
          kind: 'powershell',
          id: 'kinds-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'How many members there are of each kind, among the direct ones. Asks beta, because v1.0 leaves service principals out.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupMember.Read.All' -ContextScope Process -NoWelcome
$u = 'https://graph.microsoft.com/beta/groups/<group-id>/members?$select=id&$top=999'
$types = @()
while ($u) {
  $r = Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject
  $types += @($r.value | ForEach-Object { $_.'@odata.type' })
  $u = $r.'@odata.nextLink'
}
$types | Group-Object -NoElement`,
        },
        {
          kind: 'powershell',
          id: 'groups-inside',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The groups inside, and whether one of them or the group itself hides its members.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Groups',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupMember.Read.All' -ContextScope Process -NoWelcome
Get-MgGroupMemberAsGroup -GroupId '<group-id>' -All -Property id,displayName,visibility | Select-Object Id,DisplayName,Visibility
Get-MgGroup -GroupId '<group-id>' -Property id,displayName,visibility | Select-Object Id,DisplayName,Visibility`,
        },
      ],
    },
    {
      id: 'compare-with-the-token',
      title: 'Compare the kinds with what the token holds',
      note:
        'To list members takes `GroupMember.Read.All`. To see more than id and kind takes one more for each kind:\n' +
        'People: `User.ReadBasic.All`, or `User.Read.All` for more properties.\n' +
        'Groups: `GroupMember.Read.All` or `Group.Read.All`.\n' +
        'Devices: `Device.Read.All`.\n' +
        'Service principals: `Application.Read.All`.\n' +
        'Contacts: `OrgContact.Read.All`.\n' +
        'Members of a group that hides them: `Member.Read.Hidden` besides.\n' +
        '`Directory.Read.All` covers all kinds but hidden members; it is far more than a list of people needs.\n' +
        'Delegated, the person must be allowed to see them too.',
      blocks: [claimsOfCaller],
    },
    {
      id: 'ask-for-less',
      title: 'Ask only for the kind that you need',
      note: 'Mostly people are meant, and the cast leaves everything else out: no new permission is needed. `transitiveMembers` goes through all levels in one list; do not walk the groups one by one, where a single one that is closed stops you.',
      blocks: [
        {
          kind: 'http',
          id: 'people-direct',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Only the people among the direct members.',
          text: `GET https://graph.microsoft.com/v1.0/groups/<group-id>/members/microsoft.graph.user?$count=true&$select=id,displayName
ConsistencyLevel: eventual`,
        },
        {
          kind: 'http',
          id: 'people-through-all-levels',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Only the people, through all groups inside.',
          text: `GET https://graph.microsoft.com/v1.0/groups/<group-id>/transitiveMembers/microsoft.graph.user?$count=true&$select=id,displayName
ConsistencyLevel: eventual`,
        },
        {
          kind: 'http',
          id: 'service-principals',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'Members with the service principals, which v1.0 `/members` leaves out. `$expand` gives at most 20 members.',
          text: 'GET https://graph.microsoft.com/v1.0/groups/<group-id>?$select=id,displayName&$expand=members',
        },
      ],
    },
    {
      id: 'grant-what-is-missing',
      title: 'Or grant the right to read the kind that is missing',
      note: `One permission for each kind that you really use. ${whoMayGrant}\nMore ways, and the way back, stand on [the page about permissions](cause:missing-permission).`,
      blocks: [
        grantApplication,
        grantToOnePerson,
        roleHandOver(`Please let an app read one more kind of group members through Microsoft Graph.

App:                  [name of the app], application (client) ID <app-id>
Tenant:               <tenant-id>
Permission:           <permission>
Type:                 [delegated | application]
Group:                <group-id>, it holds [groups | devices | service principals | contacts | hidden members]
Why:                  [what the app does with these members]
Narrower alternative: [asking only for people, by the cast microsoft.graph.user, needs no new permission; why that is not enough]

Role needed:  application permission: Privileged Role Administrator; delegated permission: Cloud Application Administrator
Where:        entra.microsoft.com > Entra ID > App registrations > All applications > [app] > API permissions
How to undo:  Enterprise apps > [app] > Security > Permissions > Admin consent > ... > Revoke permission`),
      ],
    },
    {
      id: 'read-null-as-not-allowed',
      title: 'Read null as not allowed, not as empty',
      note: 'An app that takes `null` for "has no name" writes wrong data. Look at `@odata.type`, and at whether a property that every object has, such as `displayName`, is missing.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'cast-javascript',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label:
            'Graph SDK for JavaScript: people through all levels, and a warning about members that cannot be read.',
          text: `const people = await client
  .api('/groups/<group-id>/transitiveMembers/microsoft.graph.user')
  .header('ConsistencyLevel', 'eventual')
  .count(true)
  .select('id,displayName')
  .get();

const members = await client.api('/groups/<group-id>/members').get();
const unreadable = members.value.filter((member) => member.displayName == null);
for (const member of unreadable) console.warn('may not read', member['@odata.type'], member.id);`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'cast-csharp',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for .NET; `graph` is your client.',
          text: `var people = await graph.Groups["<group-id>"].TransitiveMembers.GraphUser.GetAsync(r =>
{
    r.Headers.Add("ConsistencyLevel", "eventual");
    r.QueryParameters.Count = true;
    r.QueryParameters.Select = ["id", "displayName"];
});`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'cast-python',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Python with requests; `access_token` is the token of your app.',
          text: `import requests

url = 'https://graph.microsoft.com/v1.0/groups/<group-id>/transitiveMembers/microsoft.graph.user?$count=true&$select=id,displayName'
headers = {'Authorization': 'Bearer ' + access_token, 'ConsistencyLevel': 'eventual'}
while url:
    page = requests.get(url, headers=headers).json()
    for person in page['value']:
        print(person['id'], person['displayName'])
    url = page.get('@odata.nextLink')`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Check that the properties are filled',
      note: 'After a grant [get a new token](cause:stale-token) first.',
      blocks: [
        {
          kind: 'powershell',
          id: 'people-by-script',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'Five of the people, through all levels: names instead of nothing.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupMember.Read.All','User.ReadBasic.All' -ContextScope Process -NoWelcome
$u = 'https://graph.microsoft.com/v1.0/groups/<group-id>/transitiveMembers/microsoft.graph.user?$count=true&$top=5&$select=id,displayName'
(Invoke-MgGraphRequest -Method GET -Uri $u -Headers @{ ConsistencyLevel = 'eventual' } -OutputType PSObject).value | Select-Object id,displayName`,
        },
      ],
    },
  ],
  traps: [
    'Known fault: `/groups/{id}/members` in v1.0 leaves service principals out. Use beta, or `/groups/{id}?$expand=members`.',
    'Hidden members need `Member.Read.Hidden` besides the others, and `Directory.Read.All` does not replace it.',
    'The same rule holds for `memberOf`, `owners`, `ownedObjects` and every other relationship to directory objects.',
    'A right on the parent says nothing about the groups inside: each group counts by its own.',
    'Newer lists of permissions also name `GroupMember.ReadBasic.All` as the least for `/members`. Whether it is enough for your properties may differ; the reference page of the call decides.',
    'A cast to a kind that the group cannot hold is answered 400 `Request_UnsupportedQuery`: a Microsoft 365 group holds no groups.',
    'Being a member through a nested group is not the same everywhere: assigning an app to a group and licences by group do not reach the groups inside.',
  ],
  outdated:
    'The article says that a group inside with fewer rights makes reading both the child and the parent fail, and that this can begin without a change of the app, because Microsoft hardens its checks. That still happens in some relationships, as 403. Today the usual answer is 200: the members are listed, those of kinds that the app may not read with id and kind only, and everything else `null`.',
  sources: [
    articleSource,
    {
      url: 'https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects',
      title: 'Limited information returned for inaccessible member objects',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/group-list-members',
      title: 'List group members, with the known fault of v1.0',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/group-list-transitivemembers',
      title: 'List group transitive members',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/aad-advanced-queries',
      title: 'Advanced queries on directory objects',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions',
      title: 'What nested groups are supported for',
      checked: '2026-11-25',
    },
  ],
};
