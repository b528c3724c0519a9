import type { Fix } from './fix.ts';
import { enterpriseApp, graphModule, scriptsSignIn, signInModule } from './portal-places.ts';

const users = enterpriseApp('Users');
const assigners = 'admin (Cloud Application Administrator, User Administrator, or owner of the enterprise app)';

export const fix: Fix = {
  cause: 'user-not-assigned',
  changes: 'Who may sign in to this one app; no permission changes',
  happened:
    'An administrator has set this app so that only people who are assigned to it may sign in. The person is neither assigned by name nor a direct member of a group that is; so the token service gives no token.',
  signs: [
    '`AADSTS50105` "Your administrator has configured the application … to block users unless they are specifically granted (‘assigned’) access to the application.", or the older "The signed in user is not assigned to a role for the application".',
    '`AADSTS501051` "Application … is not assigned to a role for the application …": an app, not a person, asks for a token of an API that requires assignment.',
    'It works for a colleague and not for this person, although both have the same role and licence.',
    'On the page Properties of the enterprise app Assignment required? is Yes.',
  ],
  counterSigns: [
    'Assignment required? is No: then assignment is not the reason.',
    '`AADSTS65001` or `90094`: [nobody has consented](cause:consent-not-granted).',
    '`AADSTS50020`: [the person is not in the tenant](cause:user-not-in-tenant). Microsoft names assignment as a further reason for that number, so look here as well if the person is surely a guest.',
    '`AADSTS53003`: [a Conditional Access policy](cause:conditional-access) blocks the sign-in.',
    '`AADSTS7000112`: [the app is switched off](cause:app-disabled) for everybody.',
    'The sign-in works and Graph answers 403: assignment gives no permission. [Look at what the token holds](cause:missing-permission).',
  ],
  steps: [
    {
      id: 'see-who-is-assigned',
      title: 'See whether assignment is required, and who is assigned',
      note: `The text names the app. With 501051 it names two: the one that asks, and the API that requires assignment; the list to look at is the API’s. Members of a group inside an assigned group do not count. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'list-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The list, by the portal.',
          needs: 'Any member where the tenant lets members read enterprise apps',
          ...users,
          then: 'Look for the person, and for groups that hold the person directly. The switch itself: Properties, Assignment required?',
        },
        {
          kind: 'powershell',
          id: 'list-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The switch, the roles that the app offers to people, the person’s own assignment and all groups.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','User.Read.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
$sp | Format-List DisplayName,AppRoleAssignmentRequired,AccountEnabled
$sp.AppRoles | Where-Object { $_.IsEnabled -and $_.AllowedMemberTypes -contains 'User' } | Select-Object DisplayName,Value,Id
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -All | Where-Object { $_.PrincipalId -eq $uid -or $_.PrincipalType -eq 'Group' } | Select-Object PrincipalType,PrincipalDisplayName,PrincipalId,AppRoleId`,
        },
        {
          kind: 'powershell',
          id: 'member-of-the-group',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Is the person a direct member of an assigned group? No answer: no.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupMember.Read.All','User.Read.All' -ContextScope Process -NoWelcome
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
Get-MgGroupMember -GroupId '<group-id>' -All | Where-Object { $_.Id -eq $uid } | Select-Object Id`,
        },
      ],
    },
    {
      id: 'assign',
      title: 'Assign the person, or a group that holds the person directly',
      note: 'Assign where the person signs in: an app of several tenants has an enterprise app, and a list, in each. If the app offers roles to people, choose one of them; Default Access (the zeros in the scripts) is right only when it offers none. Assigning groups needs Entra ID P1 or P2. To undo, remove the row from the list. Turning the requirement off is the administrator’s decision, and rarely the right one.',
      blocks: [
        {
          kind: 'portal',
          id: 'assign-in-the-portal',
          purpose: 'change',
          runnableBy: assigners,
          label: 'One person or one group, by the portal.',
          path: [...users.path, 'Add user/group'],
          then: 'Users and groups: None Selected, search, Select. Select a role, then Assign.',
          url: users.url,
        },
        {
          kind: 'powershell',
          id: 'assign-one-person',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator or User Administrator)',
          label:
            'One person with Default Access. If the first script listed roles for people, put the Id of one there.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','User.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -ResourceId $sp.Id -PrincipalId $uid -AppRoleId '00000000-0000-0000-0000-000000000000'`,
        },
        {
          kind: 'powershell',
          id: 'assign-one-person-with-role',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator or User Administrator)',
          label: 'One person with a role of the app.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','User.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -ResourceId $sp.Id -PrincipalId $uid -AppRoleId '<app-role-id>'`,
        },
        {
          kind: 'powershell',
          id: 'assign-one-group',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'One group with Default Access: its direct members only.',
          needs: `${graphModule}; Entra ID P1`,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -ResourceId $sp.Id -PrincipalId '<group-id>' -AppRoleId '00000000-0000-0000-0000-000000000000'`,
        },
        {
          kind: 'powershell',
          id: 'assign-one-app',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label:
            'For 501051: give the calling app one app role of the API. The role must be one for applications; its id stands on the API’s page App roles.',
          needs: graphModule,
          text: `$apiAppId = '<api-app-id>'
$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All' -ContextScope Process -NoWelcome
$api = Get-MgServicePrincipal -Filter "appId eq '$apiAppId'"
$client = Get-MgServicePrincipal -Filter "appId eq '$appId'"
New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $api.Id -ResourceId $api.Id -PrincipalId $client.Id -AppRoleId '<app-role-id>'`,
        },
        {
          kind: 'powershell',
          id: 'require-no-assignment',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'No assignment required any more.',
          broad:
            'Every person of the tenant, guests included, may then sign in to the app. Assign people instead, and ask first why the requirement was set.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AppRoleAssignmentRequired:$false`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you may not assign, ask the administrator',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `Please assign a person to an app.

App:          [name of the app], application (client) ID <app-id>
Tenant:       <tenant-id>
Person:       [sign-in name], or group: [name; the person must be a direct member]
Role:         [role of the app, or Default Access]
Error:        AADSTS50105, correlation ID [of the error text]
Why:          [what the person does with the app]

Where:        Entra ID > Enterprise apps > All applications > [app] > Users and groups > Add user/group
Role needed:  Cloud Application Administrator, User Administrator, or owner of the enterprise app
To undo:      remove the row from the same list`,
        },
      ],
    },
    {
      id: 'consent-for-everybody',
      title: 'If consent is asked for next, let an administrator give it',
      note: 'Where assignment is required, people cannot consent for themselves, even if the tenant lets them do so for other apps. An administrator [grants consent](cause:consent-not-granted) once.',
      blocks: [
        {
          kind: 'portal',
          id: 'grant-admin-consent',
          purpose: 'change',
          runnableBy:
            'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
          label: 'Consent for the tenant. Read the list first.',
          path: [
            'Entra ID',
            'Enterprise apps',
            'All applications',
            '<app>',
            'Security',
            'Permissions',
            'Grant admin consent',
          ],
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/<service-principal-object-id>/appId/<app-id>',
        },
      ],
    },
    {
      id: 'show-the-text',
      title: 'As the developer, show the text of the error',
      note: 'There is nothing to change in the sign-in. A general failure hides what the person needs: the text of 50105 names the app to be assigned to.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'show-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: the error that comes back after the redirect. `pca` is that of your app, `show` your own.',
          text: `try {
  await pca.handleRedirectPromise();
} catch (error) {
  show(error.errorMessage ?? String(error)); // holds AADSTS50105 and the name of the app
}`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'show-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET.',
          text: `catch (MsalServiceException e) when (e.Message.Contains("AADSTS50105"))
{
    Console.WriteLine($"Ask your administrator for access: {e.Message} (correlation id {e.CorrelationId})");
}`,
        },
      ],
    },
    {
      id: 'check-the-assignment',
      title: 'Check with a new sign-in',
      note: 'It works with the next sign-in, in a private window; allow some minutes for a group. If the app is a public client with the redirect address `http://localhost`, the first block signs in to it directly.',
      blocks: [
        {
          kind: 'powershell',
          id: 'sign-in-to-the-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The person itself, through this app: its name comes back.',
          needs: `${signInModule}; the app must be a public client with the redirect address http://localhost`,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).Account
Disconnect-MgGraph`,
        },
        {
          kind: 'portal',
          id: 'sign-in-in-a-browser',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Any other app: the person opens it in a private window.',
          path: ['private window', 'the app', 'Sign in'],
          then: 'AADSTS50105 no longer comes. The app also appears under My Apps.',
          url: 'https://myapplications.microsoft.com/',
        },
      ],
    },
  ],
  traps: [
    'Members of nested groups are not assigned: assign the inner group, or the people.',
    'Administrators are blocked as well: a role of the directory is no assignment.',
    'An app of several tenants is assigned in the tenant that the person signs in to, not in the developer’s.',
    'Assigning gives no permission of Graph, and taking an assignment away does not end a token that was already issued.',
    'Some apps do not show the switch in the portal; the property `appRoleAssignmentRequired` holds all the same.',
    'An API of your own that requires assignment keeps programs out too (`AADSTS501051`). That is often wanted: only apps with a role get tokens for it.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
      title: 'Assign people and groups to an app',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/what-is-access-management',
      title: 'What it means that assignment is required',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50105-user-not-assigned-role',
      title: 'AADSTS50105',
      checked: '2026-11-25',
    },
  ],
};
