import type { Fix } from './fix.ts';

const teams = 'Module MicrosoftTeams (Install-Module MicrosoftTeams -Scope CurrentUser)';

export const fix: Fix = {
  cause: 'meeting-access-policy',
  changes: 'On whose behalf an app may reach online meetings',
  happened:
    'An app that acts by itself may reach the online meetings of a person only if a policy of Teams names the app and is granted to that person. The permission of Graph is needed as well, but it is not enough, and no such policy acts for this organizer.',
  signs: [
    '403 with "No application access policy found for this app". The code beside it is `Forbidden`, sometimes `General`.',
    '"App … is not authorized to Create meeting on behalf of user …", in an older wording, with the code `Unauthorized`.',
    'The call is app-only and goes to `/users/…/onlineMeetings`, to transcripts, recordings or attendance reports, or to virtual events (webinars, town halls).',
    'It works for one organizer and not for another.',
  ],
  counterSigns: [
    'The token is delegated: these policies concern apps that act by themselves. "3003: User does not have access to lookup meeting" says that the signed-in person is neither organizer nor invited: [access to this one meeting](cause:resource-specific-access).',
    'The text names a missing role such as `OnlineMeetings.Read.All`: [the permission is missing](cause:missing-permission), the policy comes after it.',
    '`[RAOP]` in the message: that is Exchange, and [its policy is another one](cause:mailbox-access-policy), although the names are alike.',
    'The path begins with `/me` and the token is app-only: [the call needs a signed-in person](cause:api-requires-delegated), or `/users/` and the id of the organizer.',
  ],
  steps: [
    {
      id: 'read-the-policies',
      title: 'See which policies name the app, and which one the organizer has',
      note:
        'There is no portal page for these policies; a Teams administrator reads them in PowerShell. Each person has one such policy at most: their own, else that of a group, else the global one. ' +
        'The person who counts is the organizer of the meeting, whose object ID must stand in the path.',
      blocks: [
        {
          kind: 'powershell',
          id: 'policies-with-the-app',
          purpose: 'diagnose',
          runnableBy: 'admin (Teams Administrator)',
          label: 'The policies that name the app. No answer: there is none yet.',
          needs: `${teams}; in a national cloud add -TeamsEnvironmentName TeamsGCCH, TeamsDOD or TeamsChina`,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Get-CsApplicationAccessPolicy | Where-Object { $_.AppIds -contains '<app-id>' } | Select-Object Identity,AppIds,Description`,
        },
        {
          kind: 'powershell',
          id: 'policy-of-the-organizer',
          purpose: 'diagnose',
          runnableBy: 'admin (Teams Administrator)',
          label:
            'The policy that acts for the organizer, and whether it is their own or that of a group. No answer: only the global one acts.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Get-CsUserPolicyAssignment -Identity '<user-id>' -PolicyType 'ApplicationAccessPolicy' | Select-Object PolicyName,PolicySource`,
        },
        {
          kind: 'powershell',
          id: 'the-global-policy',
          purpose: 'diagnose',
          runnableBy: 'admin (Teams Administrator)',
          label: 'The global policy: the apps that may act for everybody without a policy of their own.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Get-CsApplicationAccessPolicy -Identity 'Global' | Select-Object Identity,AppIds,Description`,
        },
      ],
    },
    {
      id: 'name-the-app',
      title: 'Put the app into a policy',
      note: 'If the organizer already has a policy, add the app to that one: a person can have only one, and a new grant would replace it together with the apps that it names.',
      blocks: [
        {
          kind: 'powershell',
          id: 'add-to-the-policy',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          alters: 'a policy that other organizers may hold too',
          label: 'The organizer has a policy: add the app to it. It reaches everyone who holds that policy.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Set-CsApplicationAccessPolicy -Identity '<policy-name>' -AppIds @{ Add = '<app-id>' }`,
        },
        {
          kind: 'powershell',
          id: 'make-a-policy',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          label: 'The organizer has none: make a policy for this app. It grants nothing yet.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
New-CsApplicationAccessPolicy -Identity '<policy-name>' -AppIds '<app-id>'`,
        },
      ],
    },
    {
      id: 'grant-the-policy',
      title: 'Grant the policy to the organizer',
      note: 'To take it back, grant `$null` in place of the name, or take the app out of the policy with Remove in place of Add.',
      blocks: [
        {
          kind: 'powershell',
          id: 'to-one-organizer',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          label: 'To one organizer. It replaces the policy that this person had.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Grant-CsApplicationAccessPolicy -PolicyName '<policy-name>' -Identity '<user-id>'`,
        },
        {
          kind: 'powershell',
          id: 'to-a-group',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          label:
            'To one group of organizers, by its object ID. A policy that a person holds directly goes before that of a group.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Grant-CsApplicationAccessPolicy -PolicyName '<policy-name>' -Group '<group-id>'`,
        },
        {
          kind: 'powershell',
          id: 'to-everybody',
          purpose: 'change',
          runnableBy: 'admin (Teams Administrator)',
          label: 'To everybody who has no policy of their own.',
          broad:
            'The apps of this policy may act for every person of the tenant who has no policy of their own. Prefer one organizer or a group.',
          needs: teams,
          text: `Connect-MicrosoftTeams -TenantId '<tenant-id>'
Grant-CsApplicationAccessPolicy -PolicyName '<policy-name>' -Global`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you are not the Teams administrator, hand it over',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `An app needs a Teams application access policy (Cs cmdlets of the module MicrosoftTeams).

Error:        403 "No application access policy found for this app"
App:          [name of the app], application (client) ID <app-id>
Tenant:       <tenant-id>
Organizer:    object ID <user-id>, [or the group of organizers]
Permission:   [OnlineMeetings.Read.All | OnlineMeetingTranscript.Read.All | ...], already consented: [yes | no]
Why:          [what the app does with the meetings]

To change:    New-CsApplicationAccessPolicy, or Set- to add the app to the organizer's policy,
              then Grant-CsApplicationAccessPolicy to the organizer; not -Global
Role:         Teams Administrator
How to undo:  Grant-CsApplicationAccessPolicy -PolicyName $null for the organizer`,
        },
      ],
    },
    {
      id: 'name-the-organizer',
      title: 'Name the organizer by object ID',
      note: 'Not by sign-in name, and not a participant. `JoinWebUrl` in a filter is encoded once: the address as it stands in the invitation is already encoded, and encoding it twice finds nothing.',
      blocks: [
        {
          kind: 'http',
          id: 'meeting-by-address',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label: 'Finds a meeting by its join address; put the address in place of the dots.',
          text: "GET https://graph.microsoft.com/v1.0/users/<user-id>/onlineMeetings?$filter=JoinWebUrl%20eq%20'…'",
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'meeting-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET: the SDK encodes the filter itself.',
          text: `var found = await graph.Users["<user-id>"].OnlineMeetings.GetAsync(request =>
    request.QueryParameters.Filter = $"JoinWebUrl eq '{joinWebUrl}'");
Console.WriteLine(found?.Value?.FirstOrDefault()?.Id);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'meeting-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Python with requests: `params` encodes once.',
          text: `answer = requests.get(
    "https://graph.microsoft.com/v1.0/users/<user-id>/onlineMeetings",
    params={"$filter": f"JoinWebUrl eq '{join_web_url}'"},
    headers={"Authorization": "Bearer " + access_token},
)
print(answer.status_code, [meeting["id"] for meeting in answer.json().get("value", [])])`,
        },
      ],
    },
    {
      id: 'check-the-call',
      title: 'Check with the failing call',
      note: 'Up to 30 minutes pass until Graph follows a change of the policy. Until then the old refusal means nothing.',
      blocks: [
        {
          kind: 'powershell',
          id: 'call-as-the-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The app itself, with its certificate on this machine, repeats the failing request.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck`,
        },
      ],
    },
  ],
  traps: [
    'Not Exchange’s cmdlets: those are called `…-ApplicationAccessPolicy` without `Cs`, and concern mailboxes.',
    'Granting the policy to the administrator who runs the command helps nobody: it must be the organizer of the meeting.',
    '400 "1026: An error has occurred." after the grant: a wrong meeting or organizer in the path, not this policy.',
    'The permissions that these policies go with are `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`, `OnlineMeetingArtifact.Read.All`, and those for transcripts and recordings such as `OnlineMeetingTranscript.Read.All`. All of them need consent besides.',
    'For one meeting chat or one team there is another way, [resource-specific consent](cause:resource-specific-access): the app is installed there and gets what its manifest asks for.',
    'Older guides connect to Skype for Business PowerShell for this. The cmdlets live in the module MicrosoftTeams today.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy',
      title: 'Allow applications to access online meetings on behalf of a user',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoftteams/grant-csapplicationaccesspolicy',
      title: 'Grant-CsApplicationAccessPolicy',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoftteams/set-csapplicationaccesspolicy',
      title: 'Set-CsApplicationAccessPolicy',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoftteams/get-csuserpolicyassignment',
      title: 'Get-CsUserPolicyAssignment',
      checked: '2026-11-25',
    },
  ],
};
