import { claimsOnClipboard } from './clipboard-token.ts';
import { appOnlyCSharp, appOnlyJavaScript } from './app-only-code.ts';
import type { Fix } from './fix.ts';
import { grantApplication, grantInPortal, handOver, verifyGrants, whoMayGrant } from './four-way-check.ts';
import { articleSource } from './role-checks.ts';

export const fix: Fix = {
  cause: 'api-requires-application',
  changes: 'How the app signs in for this call, and what it may do in the whole tenant',
  happened:
    'A person is signed in, and this call is open only to an app that acts by itself. The API has no delegated permission, so no consent of the person or of an administrator for the person can help.',
  signs: [
    '412 `PreconditionFailed`, "Requested API is not supported in delegated context": exports of Teams such as `getAllMessages`, `getAllRecordings`, `getAllTranscripts`.',
    '400 or 403, "Only app tokens are supported", or "Operation not supported" where only an app may ask.',
    'The token holds `scp`, and on the reference page of the call the rows Delegated of the table Permissions say "Not supported".',
    'Only an application permission of the name exists, such as `Chat.Read.All` or `TeamsAppInstallation.ReadForTeam.All`; asked for as a scope it gives `AADSTS650053`.',
    'Typical: records of calls (`/communications/callRecords`), calls of bots (`/communications/calls`), `/sites/getAllSites`, exports of messages, many of the education APIs for writing.',
  ],
  counterSigns: [
    'The token is app-only already (`roles`, no `scp`): then [the token lacks a permission](cause:missing-permission), or [the API is protected](cause:protected-api).',
    'The call has a delegated permission too, and the token lacks it: [the token lacks a permission](cause:missing-permission).',
    'The permission was granted as application permission, and the call would work for a person as well: [the types do not match](cause:permission-type-mismatch).',
    'The message says "application-only context" instead of "delegated context": it is the reverse, [the call needs a signed-in person](cause:api-requires-delegated).',
  ],
  steps: [
    {
      id: 'see-whom-it-speaks-for',
      title: 'See whether the token speaks for a person',
      blocks: [
        {
          id: 'claims-of-clipboard',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the token first; the block prints a few claims, not the token. `scp`: a person is signed in.',
          text: claimsOnClipboard('aud,idtyp,scp,roles,appid'),
        },
      ],
    },
    {
      id: 'see-what-the-api-takes',
      title: 'See that the call exists only without a person',
      note: 'The reference page decides. Look also for a neighbour of the call that serves a person: the messages of one chat, the sites that the person follows, the recordings of the person’s own meetings.',
      blocks: [
        {
          id: 'reference-page',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'On the reference page of the call.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions'],
          then: 'Read the rows Delegated. "Not supported" in both means that only an app can make this call.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
        {
          id: 'permission-by-type',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Whether the permission exists as application permission, and its id. No sign-in is needed.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphPermission '<permission>' -ExactMatch -PermissionType Application`,
        },
        {
          id: 'permissions-of-path',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'What Graph PowerShell knows of the call, without a sign-in. Put your method in place of GET. For some calls the list is empty.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `$known = Find-MgGraphCommand -Uri '<api-path>' -Method 'GET' -ApiVersion 'v1.0'
$known.Permissions | Sort-Object PermissionType,Name -Unique | Format-Table PermissionType,Name,IsLeastPrivilege`,
        },
      ],
    },
    {
      id: 'decide',
      title: 'Decide whether this may run as a service',
      note:
        'An application permission reaches the data of the whole tenant, not only what the person sees, and nobody is asked at the time of the call.\n' +
        'So the call belongs on a server that keeps the certificate, that checks by itself what its user may see, and that hands on only that. It never belongs into a single-page app, a mobile app or a script on many desktops.\n' +
        'Often a registration of its own, with this one permission, is the cleaner way: the app that signs people in keeps its small rights.',
      blocks: [
        {
          id: 'registration',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (Application Developer, or any member where the tenant lets members register apps)',
          alters: 'a new registration, without any rights yet',
          label: 'A registration of its own for the service.',
          path: ['Entra ID', 'App registrations', 'New registration'],
          then: 'One tenant, no redirect URI. Then a certificate under Manage, Certificates & secrets; see [secrets and certificates](cause:client-credentials-invalid).',
        },
      ],
    },
    {
      id: 'grant-the-permission',
      title: 'Grant the application permission',
      note: `${whoMayGrant}\nTake the smallest of the application permissions that the reference page names, and look for one that reaches less than the tenant: resource-specific consent for [a single team, chat or site](cause:resource-specific-access).`,
      blocks: [grantInPortal, grantApplication],
    },
    handOver,
    {
      id: 'sign-in-as-the-app',
      title: 'Sign in as the app',
      note: 'Client credentials, best with a certificate or a managed identity. The scope is always `https://graph.microsoft.com/.default`: it means everything that was granted. The authority names the tenant, not `common`.',
      blocks: [
        appOnlyCSharp,
        appOnlyJavaScript,
        {
          kind: 'code',
          language: 'python',
          id: 'app-only-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python on a server; `credential` is your certificate, read from a safe place.',
          text: `import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'managed-identity-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'In Azure, without any secret: a managed identity and the Graph SDK.',
          text: `using Azure.Identity;
using Microsoft.Graph;

var graph = new GraphServiceClient(new ManagedIdentityCredential(), ["https://graph.microsoft.com/.default"]);`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Check the call as the app',
      blocks: [
        {
          id: 'call-as-app',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Signs in as the app with its certificate, which must be on this computer. AuthType must be AppOnly, and the call answers.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
(Get-MgContext).AuthType
Invoke-MgGraphRequest -Method GET -Uri '<url>'
Disconnect-MgGraph`,
        },
        verifyGrants,
      ],
    },
  ],
  traps: [
    'Graph Explorer always signs a person in and therefore cannot test such a call. Neither can the Azure CLI when a person has signed in.',
    '`/me` means nothing to an app: name the person, `/users/` and the id. See [the call needs a signed-in person](cause:api-requires-delegated) for the reverse.',
    'Exports of Teams are often [protected](cause:protected-api) as well: first app-only, then the approval.',
    'On-behalf-of keeps the person in the token, so it does not help here.',
    'With the application permission the app sees everything: check in your own code what your user may see before you answer.',
    'Tables of permissions change: a call that took only apps last year may have a delegated permission now. Look at the page before you build around it.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/auth-v2-service',
      title: 'Get access without a user',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/overview',
      title: 'Reference pages of the API, each with its table of permissions',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-reference',
      title: 'Microsoft Graph permissions reference',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/microsoftgraph/find-mg-graph-permission',
      title: 'Find-MgGraphPermission',
      checked: '2026-11-25',
    },
    articleSource,
  ],
};
