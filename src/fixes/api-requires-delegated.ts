import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'api-requires-delegated',
  changes: 'How your app calls or signs in; in your tenant only a permission, if the new call needs another one',
  happened:
    'The token speaks for the app alone, with no person behind it, and this call is open only to a signed-in person. Either it says "me", which means nobody here, or the API has no application permission at all.',
  signs: [
    '400 with "/me request is only valid with delegated authentication flow."',
    '412 `PreconditionFailed` with "Requested API is not supported in application-only context", mostly from Teams: `/chats`, `/teamwork/teamsAppSettings`.',
    '403 with "API requires one of \'Teamwork.Migrate.All\'", or `MessageWritesBlocked-Thread is not marked for import`: an app tried to send a Teams message by itself.',
    'The token is app-only: `idtyp` is `app`, or there is `roles` and no usable `scp`.',
    'On the reference page of the call, the row Application of the table Permissions says "Not supported".',
    'OneNote (`/onenote`) without a person: refused since 31 March 2025, often as 401 with the code 40001.',
  ],
  counterSigns: [
    'The token holds `scp`: a person is signed in, and the cause is another one, for example [a missing permission](cause:missing-permission).',
    'The call has an application permission and only your app lacks it: see [the token lacks a permission](cause:missing-permission).',
    'The permission is granted, but of the delegated type, and the call would work for an app: see [the permission is of the other type](cause:permission-type-mismatch).',
    '"The token contains no permissions, or permissions can not be understood." says only that the token is empty. If the path does not begin with `/me`, see [the token lacks a permission](cause:missing-permission).',
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
          label:
            'Copy the token first; the block prints a few claims, not the token. With a person: `scp`. Without: `idtyp` is app, and at most `roles`.',
          text: claimsOnClipboard('aud,idtyp,scp,roles,appid'),
        },
      ],
    },
    {
      id: 'see-what-the-api-takes',
      title: 'See whether the call exists without a person',
      note: 'The reference page decides. The lists of commands and the tables can lag behind: OneNote still lists `Notes.Read.All` as an application permission.',
      blocks: [
        {
          id: 'reference-page',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'On the reference page of the call.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions'],
          then: 'Read the row Application. "Not supported" means that only a signed-in person can make this call. Read the notes around the table as well.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
        {
          id: 'permissions-by-type',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'What Graph PowerShell knows of the call, without a sign-in: no row of the type Application means none is known. Put your method in place of GET. For some calls the list is empty.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `$known = Find-MgGraphCommand -Uri '<api-path>' -Method 'GET' -ApiVersion 'v1.0'
$known | Select-Object Command,Module,URI
$known.Permissions | Sort-Object PermissionType,Name -Unique | Format-Table PermissionType,Name,IsLeastPrivilege`,
        },
        {
          id: 'as-a-person',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Make the same call as a person: if it works here, the missing person is the cause.',
          path: ['Graph Explorer', 'Sign in', 'Run query'],
          then: 'Put in your own method and path, and consent to the permission under Modify permissions if it asks.',
          url: 'https://developer.microsoft.com/graph/graph-explorer',
        },
      ],
    },
    {
      id: 'name-the-user',
      title: 'Name the user instead of saying me',
      note: 'If the call has an application permission: put `/users/` and an id or sign-in name where `/me` was. The app then needs that application permission, such as `User.Read.All`; see [the token lacks a permission](cause:missing-permission) for the grant.',
      blocks: [
        {
          id: 'raw-users',
          kind: 'http',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label: 'Before: GET /v1.0/me. After:',
          text: 'GET https://graph.microsoft.com/v1.0/users/<user-id>?$select=id,displayName',
        },
        {
          id: 'users-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET.',
          text: `var user = await graph.Users["<user-id>"].GetAsync(); // was: graph.Me.GetAsync()`,
        },
        {
          id: 'users-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for JavaScript.',
          text: `const user = await client.api('/users/<user-id>').select('id,displayName').get(); // was: '/me'`,
        },
        {
          id: 'users-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for Python.',
          text: `user = await graph.users.by_user_id('<user-id>').get()  # was: graph.me.get()`,
        },
      ],
    },
    {
      id: 'sign-a-person-in',
      title: 'Or sign a person in',
      note: 'If the call has no application permission. A "service account" with a stored password is no good substitute: multifactor authentication stops it, it needs a licence, and the audit log no longer says who acted. If Graph PowerShell asks an administrator for consent, leave "Consent on behalf of your organization" unticked.',
      blocks: [
        {
          id: 'web-app-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'Web app: authorization code, with the refresh token kept on the server. Later work without the person at the screen uses that.',
          text: `builder.Services.AddAuthentication(OpenIdConnectDefaults.AuthenticationScheme)
    .AddMicrosoftIdentityWebApp(builder.Configuration.GetSection("AzureAd"))
    .EnableTokenAcquisitionToCallDownstreamApi(["<permission>"])
    .AddMicrosoftGraph()
    .AddDistributedTokenCaches();`,
        },
        {
          id: 'obo-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Web API that a signed-in front end calls: on-behalf-of.',
          text: `var result = await app
    .AcquireTokenOnBehalfOf(["https://graph.microsoft.com/<permission>"], new UserAssertion(accessTokenForYourApi))
    .ExecuteAsync();`,
        },
        {
          id: 'browser-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Single-page app, MSAL.js.',
          text: `const { account, accessToken } = await pca.acquireTokenPopup({ scopes: ['<permission>'] });`,
        },
        {
          id: 'desktop-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Script or desktop app, MSAL Python: opens the browser.',
          text: `app = msal.PublicClientApplication('<app-id>', authority='https://login.microsoftonline.com/<tenant-id>')
result = app.acquire_token_interactive(['<permission>'])`,
        },
        {
          id: 'script-powershell',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'consented user',
          label: 'Script, Graph PowerShell: sign in as yourself instead of with the certificate of the app.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
Get-MgContext | Format-List AuthType,Account,Scopes`,
        },
        {
          id: 'add-delegated-permission',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          label: 'List the delegated permission on the app; consent follows.',
          path: [
            'Entra ID',
            'App registrations',
            'All applications',
            '<app>',
            'Manage',
            'API permissions',
            'Add a permission',
            'Microsoft Graph',
            'Delegated permissions',
          ],
          then: 'Tick the permission, Add permissions. Then see [Nobody has consented yet](cause:consent-not-granted).',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>',
        },
      ],
    },
    {
      id: 'check-the-new-call',
      title: 'Check the new call',
      blocks: [
        {
          id: 'app-only-by-id',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Without a person: signs in as the app with its certificate, which must be on this computer, and reads the user by id.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/users/<user-id>?$select=id,displayName'
Disconnect-MgGraph`,
        },
        {
          id: 'delegated-call',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'With a person: signs you in and makes the call that failed.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri '<url>'
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'OneNote without a person is not supported since 31 March 2025, although `Notes.Read.All` still exists as an application permission and tables of permissions still list it. No grant helps.',
    'Planner, To Do, presence and insights have a rule for each call: go by method and path, not by the name of the permission.',
    'Sending chat or channel messages by an app alone exists only for migration (`Teamwork.Migrate.All`). Use a bot, or an incoming workflow of Teams.',
    'Granting more permissions to the app changes nothing here: the token still has no person behind it.',
    'A stored user name and password (the password flow) fails as soon as multifactor authentication or federation comes into play. Do not build on it.',
    'The action `resetPassword` of the authentication-methods API works only for a signed-in administrator. An app by itself can set a new password through `passwordProfile`, with the application permission `User-PasswordProfile.ReadWrite.All` and a directory role, at least User Administrator.',
    'In `DefaultAzureCredential` the person disappears without a word: on a developer’s computer it is the one who ran `az login`, in Azure it is the managed identity, and `/me` stops working.',
  ],
  outdated:
    'The article says that no application permission can reset passwords. That is still true for the action `resetPassword`; but since then `User-PasswordProfile.ReadWrite.All` exists for apps too, which also need at least the role User Administrator, and a higher one when the target is an administrator.',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/auth-v2-user',
      title: 'Access on behalf of a person',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/overview',
      title: 'Reference pages of the API, each with its table of permissions',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/microsoftgraph/find-mg-graph-command',
      title: 'Find-MgGraphCommand',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
  ],
};
