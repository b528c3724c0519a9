import { appOnlyCSharp, appOnlyJavaScript } from './app-only-code.ts';
import type { Fix } from './fix.ts';
import {
  fourWayCheck,
  fourWayTraps,
  grantApplication,
  grantInPortal,
  grantToEveryone,
  grantToOnePerson,
  handOver,
  permissionSources,
  undoGrant,
  verifyGrants,
  whoMayGrant,
} from './four-way-check.ts';

export const fix: Fix = {
  cause: 'missing-permission',
  changes: 'What your app may do in the tenant',
  happened:
    'The token does not hold the permission that this call needs, because the permission was never set up on the app or never asked for. Putting it on the app’s list, consenting to it and getting a new token are three separate acts, and the call works only after all three.',
  signs: [
    'The error names what is missing: "Missing scope permissions on the request. API requires one of …" or "Missing role permissions …" (Teams), "Application must have one of the following scopes: …" (Intune, as JSON inside the message), "required scopes are missing in the token" (Conditional Access and Identity Protection).',
    'The code is `Authentication_MSGraphPermissionMissing` (logs and reports), or `S2SUnauthorized` with "Invalid permission." inside an `UnknownError` (usage reports).',
    'SharePoint answers "Either scp or roles claim need to be present in the token.": the token holds no permission at all.',
    '`Authorization_RequestDenied`, "Insufficient privileges to complete the operation.", and none of the permissions that the call accepts stands in `scp` or `roles`.',
    '`AADSTS650057` at sign-in: the API that you ask for is not on the app’s list.',
    'On the page API permissions of the app there is no row for the permission, neither in the list nor under Other permissions granted.',
  ],
  counterSigns: [
    'The permission stands in `scp` or `roles`: then the token is not the problem. Look at the role of the person or of the app, at the licence, and at the rights to the one mailbox, site or team.',
    'The row is there, but Status does not say Granted: [nobody consented](cause:consent-not-granted).',
    'There is only a row of the other type: [the types do not match](cause:permission-type-mismatch).',
    'The row is there, of the right type and granted, and the token was issued before that: [the token is too old](cause:stale-token).',
    'The path begins with `/me` and the token is app-only: [the call needs a signed-in person](cause:api-requires-delegated). No permission cures that.',
    'The token holds `Sites.Selected` or another `*.Selected` permission: it is enough, but the site, list or team itself was not granted to the app.',
    '`roles` is empty, the call goes to mail or calendars, and the app has a role in Exchange RBAC for Applications: such a role never shows in a token. The mailbox is outside of its scope.',
    'Changing the members of a group fails although `GroupMember.ReadWrite.All` is there: a distribution list, a dynamic or a synchronised group is managed elsewhere.',
  ],
  steps: [
    fourWayCheck('missing-permission'),
    {
      id: 'find-the-permission',
      title: 'Find the smallest permission that the call needs',
      note: 'Every page of the Graph API reference lists the permissions of its call, the least privileged first and separately for delegated and application. Take the first one of your type, and look for a narrower kin of it such as `Sites.Selected` or a `*.OwnedBy` permission. A permission has one name but two ids, one for each type.',
      blocks: [
        {
          kind: 'portal',
          id: 'api-reference',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The table Permissions on the page of the call.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions'],
          then: 'Read the row of your type: Delegated (work or school account), or Application.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
        {
          kind: 'powershell',
          id: 'what-the-call-needs',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'The permissions of a path; put your method in place of GET. No sign-in is needed. The list has gaps: an empty answer proves nothing.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphCommand -Uri '<api-path>' -Method 'GET' -ApiVersion v1.0 | Select-Object -First 1 -ExpandProperty Permissions`,
        },
        {
          kind: 'powershell',
          id: 'ids-of-the-permission',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The ids and types of a permission, and what it lets an app do.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphPermission '<permission>' -ExactMatch | Format-List Id,PermissionType,Consent,Name,Description`,
        },
      ],
    },
    {
      id: 'add-the-permission',
      title: 'Put the permission on the app’s list',
      note: 'The list is what the app wishes for. It gives nothing yet: without consent the token stays as it is. A managed identity has no app registration and no list; for it only the grant of an application permission works.',
      blocks: [
        {
          kind: 'portal',
          id: 'add-in-portal',
          purpose: 'change',
          runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
          alters: 'the list on the app’s registration',
          label: 'Add it in the portal.',
          path: [
            'Entra ID',
            'App registrations',
            'All applications',
            '<app>',
            'Manage',
            'API permissions',
            'Add a permission',
            'Microsoft Graph',
          ],
          then: 'Choose Delegated permissions or Application permissions, tick the permission, press Add permissions.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>/isMSAApp~/false',
        },
        {
          kind: 'azure-cli',
          id: 'add-delegated',
          type: 'delegated',
          purpose: 'change',
          runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
          alters: 'the list on the app’s registration',
          label: 'Add a delegated permission by its id; what is on the list stays.',
          text: `az ad app permission add --id '<app-id>' --api 00000003-0000-0000-c000-000000000000 --api-permissions '<delegated-permission-id>=Scope'`,
        },
        {
          kind: 'azure-cli',
          id: 'add-application',
          type: 'application',
          purpose: 'change',
          runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
          alters: 'the list on the app’s registration',
          label: 'Add an application permission by its id; what is on the list stays.',
          text: `az ad app permission add --id '<app-id>' --api 00000003-0000-0000-c000-000000000000 --api-permissions '<application-permission-id>=Role'`,
        },
      ],
    },
    {
      id: 'grant-the-permission',
      title: 'Consent to it',
      note: `${whoMayGrant} A grant by script works without the list; the portal then shows it under Other permissions granted.`,
      blocks: [grantInPortal, grantApplication, grantToOnePerson, grantToEveryone],
    },
    handOver,
    {
      id: 'ask-for-it-in-code',
      title: 'Ask for the permission in code or in the shell',
      note: 'With a signed-in person, name the permission among the scopes of the sign-in; consent follows there where people may give it. An app that acts by itself always asks for `https://graph.microsoft.com/.default`, which means everything that was granted. In a sign-in of a person `.default` means everything that was already consented to.',
      blocks: [
        {
          kind: 'powershell',
          id: 'scopes-powershell',
          type: 'delegated',
          purpose: 'change',
          alters: 'the scopes of your session, and with your consent those that the app may use for you',
          runnableBy: 'consented user',
          label:
            'Microsoft Graph PowerShell, a person signs in: name the permission once more. A session that is open keeps its old token, so it ends first.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
(Get-MgContext).Scopes`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'scopes-javascript',
          type: 'delegated',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js in a single-page app, a person signs in.',
          text: `import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/<tenant-id>' },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
const account = returned?.account ?? pca.getAllAccounts()[0];
const scopes = ['<permission>'];
try {
  const { accessToken } = await pca.acquireTokenSilent({ scopes, account });
  await fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + accessToken } });
} catch (error) {
  if (account && !(error instanceof InteractionRequiredAuthError)) throw error;
  await pca.acquireTokenRedirect({ scopes, account });
}`,
        },
        { ...appOnlyJavaScript, type: 'application' },
        { ...appOnlyCSharp, type: 'application' },
        {
          kind: 'code',
          language: 'csharp',
          id: 'scopes-csharp',
          type: 'delegated',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET on a desktop, a person signs in.',
          text: `using System;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithRedirectUri("http://localhost")
    .Build();
var result = await app.AcquireTokenInteractive(new[] { "<permission>" }).ExecuteAsync();
Console.WriteLine(string.Join(" ", result.Scopes));`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'scopes-python',
          type: 'application',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL Python, the app acts by itself; `credential` is your certificate or secret, read from a safe place.',
          text: `import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
print(result.get("error_description", "token received"))`,
        },
      ],
    },
    {
      id: 'check-the-new-token',
      title: 'Get a new token and check it',
      note: 'Tokens that you already have do not change: [get a new one](cause:stale-token). The token service knows a grant within a few minutes; a managed identity can take a day. Then the script must show the grant, the permission must stand in `scp` or `roles` of the new token, and the call must answer.',
      blocks: [verifyGrants],
    },
    undoGrant,
  ],
  traps: [
    'Adding the permission to the registration is only the wish. The token holds nothing of it before somebody consents.',
    'Never overwrite `requiredResourceAccess` of the registration by a script: the property is replaced whole, and with it the permissions that the app had.',
    '`Update-MgOauth2PermissionGrant -Scope` replaces the list of scopes as well: read, append, then write, as the blocks here do.',
    'Grant admin consent can remove grants for the whole tenant that are not on the app’s list.',
    'Think twice before you ask for `RoleManagement.ReadWrite.Directory`, `AppRoleAssignment.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All` or `Sites.FullControl.All`: each of them opens the whole tenant, and hardly any call needs one.',
    ...fourWayTraps,
  ],
  sources: [
    ...permissionSources,
    {
      url: 'https://learn.microsoft.com/graph/permissions-reference',
      title: 'Microsoft Graph permissions reference',
      checked: '2026-11-24',
    },
  ],
};
