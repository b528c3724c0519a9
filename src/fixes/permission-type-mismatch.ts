import { claimsOnClipboard } from './clipboard-token.ts';
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
  cause: 'permission-type-mismatch',
  changes: 'How the app signs in, or what it may do in the tenant',
  happened:
    'The app was granted the permission as delegated, but it calls with an app-only token; or it was granted it as application permission, and calls for a signed-in person. Each kind of token carries only its own kind of permission: delegated ones in `scp`, application ones in `roles`.',
  signs: [
    'The token is app-only (`idtyp` is `app`, or there are `roles` and no `scp`), and the permission exists only as a delegated grant for the app.',
    'The token is delegated (it has `scp`), and the permission is granted only as application permission.',
    '"Missing role permissions" although delegated ones were granted, or "Missing scope permissions" although application ones were.',
    '`roles` is missing in a token of the client credentials flow, although API permissions lists rows of type Delegated with a green Status.',
    'The code works on the developer’s machine and fails in Azure, or the reverse.',
  ],
  counterSigns: [
    'The type of the token is the type that was granted: then [the consent is missing](cause:consent-not-granted) or [the token is too old](cause:stale-token).',
    'There is no row for the permission of either type: [it was never configured](cause:missing-permission).',
    'The API has no application permission at all, as everything below `/me`: [the call needs a signed-in person](cause:api-requires-delegated).',
  ],
  steps: [
    fourWayCheck('permission-type-mismatch'),
    {
      id: 'decide-the-type',
      title: 'Decide which type the app needs',
      note: 'Does the app act for a person who is signed in, with that person’s rights? Then it needs delegated permissions and a flow with a sign-in: authorization code, or on-behalf-of in a back end. Does it act by itself, with a secret, a certificate or a managed identity, and nobody there? Then it needs application permissions and client credentials. If the flow is right, grant the other type; if the grant is right, change the flow.',
      blocks: [
        {
          kind: 'powershell',
          id: 'types-of-the-permission',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'See in which types the permission exists: the same name has a different id in each.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphPermission '<permission>' -ExactMatch | Select-Object Id,PermissionType,Consent,Name`,
        },
        {
          kind: 'powershell',
          id: 'type-of-the-token',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the token first. The block reads the clipboard and prints what tells its type, never the token.',
          text: claimsOnClipboard('idtyp,appid,scp,roles'),
        },
      ],
    },
    {
      id: 'grant-the-other-type',
      title: 'If the flow is right: grant the type that it needs',
      note: `${whoMayGrant} An application permission reaches the data of everybody in the tenant, a delegated one only what the signed-in person may see: do not grant the larger one just because it makes the error go away.`,
      blocks: [
        {
          kind: 'portal',
          id: 'add-the-other-type',
          purpose: 'change',
          runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
          alters: 'the list on the app’s registration',
          label: 'Add the permission in the other type first.',
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
          then: 'Choose Delegated permissions or Application permissions, tick the permission, press Add permissions. Remove the row that is not needed.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>/isMSAApp~/false',
        },
        grantInPortal,
        grantApplication,
        grantToOnePerson,
        grantToEveryone,
      ],
    },
    handOver,
    {
      id: 'change-the-flow',
      title: 'If the grant is right: change how the app signs in',
      note: 'Do not turn a daemon into a user by sending a name and a password (ROPC): it fails with multifactor authentication and is on its way out.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'person-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'A person is there, MSAL.NET: the token carries scp.',
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
          language: 'javascript',
          id: 'person-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'A person is there, MSAL.js in a single-page app.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/<tenant-id>' },
});
await pca.initialize();
const result = await pca.handleRedirectPromise();
if (result) {
  console.log(result.scopes);
} else {
  await pca.acquireTokenRedirect({ scopes: ['<permission>'] });
}`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'back-end-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'A back end that acts for the person who called it (on-behalf-of); `certificate` is the app’s own, `incomingToken` the token that the caller sent to your API.',
          text: `using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app
    .AcquireTokenOnBehalfOf(new[] { "https://graph.microsoft.com/<permission>" }, new UserAssertion(incomingToken))
    .ExecuteAsync();`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'app-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Nobody is there, MSAL.NET: the token carries roles; `certificate` is the app’s own.',
          text: `using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app
    .AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" })
    .ExecuteAsync();`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'app-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Nobody is there, MSAL Python; `credential` is your certificate or secret, read from a safe place.',
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
      title: 'Check the new token',
      note: 'After the change [get a new token](cause:stale-token); a new grant works within a few minutes, for a managed identity within a day. App-only: `roles` holds the permission. Delegated: `scp` does.',
      blocks: [
        {
          kind: 'powershell',
          id: 'claims-of-the-new-token',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Copy the new token first. The block reads the clipboard and prints a few claims, never the token.',
          text: claimsOnClipboard('idtyp,iat,scp,roles'),
        },
        verifyGrants,
        {
          kind: 'powershell',
          id: 'app-only-session',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'App-only with the app’s own certificate on this machine: AuthType is AppOnly, and Scopes lists the application permissions.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
Get-MgContext | Format-List AuthType,AppName,Scopes
Disconnect-MgGraph`,
        },
      ],
    },
    undoGrant,
  ],
  traps: [
    'The same name stands for two permissions with two ids. Who adds one by its id must check the type.',
    '`DefaultAzureCredential` changes the type without a word: on the developer’s machine it is the person signed in to the Azure CLI or the editor, in Azure it is the managed identity.',
    'A token of the client credentials flow never has `scp`, whatever scopes the code names: it is always `.default`.',
    ...fourWayTraps,
  ],
  sources: [
    ...permissionSources,
    {
      url: 'https://learn.microsoft.com/graph/auth/auth-concepts#delegated-and-application-permissions',
      title: 'Authentication and authorization basics of Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
      title: 'Overview of permissions and consent',
      checked: '2026-11-24',
    },
  ],
};
