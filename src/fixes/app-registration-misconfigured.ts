import type { Fix } from './fix.ts';
import { allRegistrations, graphModule, registration, scriptsSignIn } from './portal-places.ts';

const authentication = registration('Authentication');
const owner = 'admin (app owner, or Cloud Application Administrator)';

/** Finds the registration of the app, ready to be changed. */
const findApp = `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"`;

export const fix: Fix = {
  cause: 'app-registration-misconfigured',
  changes: 'How the app signs in: its registration, or its request',
  happened:
    'What the app sends and what its registration says do not fit together: redirect URI, kind of client, supported accounts, or the name of a permission or an API. Or the app borrows a client id of Microsoft’s own, which nobody else can set up.',
  signs: [
    '`AADSTS65002`: the client id is one of Microsoft’s own (Azure CLI, Azure PowerShell, Office, a PowerShell module). Look at this first: nobody can add a permission, a redirect URI or a secret to it, and consent does not help.',
    'Redirect URI: `AADSTS50011` (not registered), `500112` (not the one that the code was asked for), `500113` and `900971` (none), `500117` (neither https nor localhost), `700009` (missing), `70004`.',
    'Single-page app: `AADSTS9002326` (a browser redeems a code, and the URI is not of the type Single-page application), `9002327` ("Tokens issued for the ‘Single-Page Application’ client-type may only be redeemed via cross-origin requests": the type is right, and a server or a program redeems the code), `9002325` (no PKCE).',
    'The console of the browser says that access to `…/oauth2/v2.0/token` "has been blocked by CORS policy": the redirect URI is registered as Web, not as Single-page application.',
    'Kind of client: `AADSTS7000218` (no secret or assertion was sent, and the app counts as confidential), `700025` and `9002319` (one was sent, and the app is public), `90136` (device code with a confidential app), `700054`, `700051`, `70005` (implicit tokens are off).',
    'Supported accounts: `AADSTS50194` (app of one tenant at `/common`), `9001023` (this flow does not run at `/common` or `/consumers`), `90130`, `90129`, `9002331` (app for personal accounts only), `9002332` (app for work and school accounts only), or "The client does not exist or is not enabled for consumers."',
    'Permission or API: `AADSTS650053` ("asked for scope … that doesn’t exist on the resource …"), `65005`, `65006`, `650055`, `650061`, `1003031`, `500011` ("The resource principal named … was not found in the tenant named …").',
    'The request: `AADSTS90112` or `700038` (the client id is no GUID, or all zeros), `90014`, `900144`, `9002313`, `900561`, `90056`, `70003`, `7000110`, `501481`, `50148`, `501471` (PKCE), `700007` (the code belongs to another client id), `500136`, `500137` (v1 token at the v2 address, or the reverse), `7000113`, `7000114` (may not do on-behalf-of), `501461`.',
  ],
  counterSigns: [
    '`AADSTS7000215`, `7000222` or `700027`: a secret or certificate was sent, and [it is not accepted](cause:client-credentials-invalid).',
    '`AADSTS700016` or `7000229`: [the app does not exist in that tenant](cause:app-not-in-tenant). 700016 names the calling app, 500011 the API.',
    '`AADSTS7000112`, or `70001` that says disabled: [the app is switched off](cause:app-disabled).',
    '`AADSTS50105`: [the person is not assigned](cause:user-not-assigned).',
    '`AADSTS65001`, `90094` or `650056`: [nobody has consented](cause:consent-not-granted). 650056 can also mean that the list of the app is empty.',
    '`AADSTS650052`: [the organisation has not subscribed to the service](cause:no-license).',
    '`AADSTS70011`, `28000`, `1002012` or `901002`: [the request names the wrong API, or two of them](cause:wrong-audience). A named Graph scope without a person is 1002012, not 650053.',
    '`AADSTS500200` or `9002339`: [the person signed in with a personal account](cause:personal-account).',
  ],
  steps: [
    {
      id: 'whose-app-is-it',
      title: 'See whether the client id is yours at all',
      note: 'Ids that are copied from a tool or a sample often belong to Microsoft. Then there is nothing to set: Graph Explorer and Graph PowerShell consent in the tool itself (Modify permissions, `-Scopes`); all others have fixed permissions. Register an app of your own and put its id into the code. An id that is not in the table here can still be Microsoft’s.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'well-known-ids',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Client ids of Microsoft’s own that are met most often.',
          text: `14d82eec-204b-4c2f-b7e8-296a70dab67e   Microsoft Graph Command Line Tools   consent with Connect-MgGraph -Scopes
de8bc8b5-d9f9-48b1-a8ad-b748da725064   Graph Explorer                       consent under Modify permissions
04b07795-8ddb-461a-bbee-02f9e1bf7b46   Azure CLI                            fixed
1950a258-227b-4e31-a9cf-717495945fc2   Azure PowerShell                     fixed
d3590ed6-52b3-4102-aeff-aad2292ab01c   Microsoft Office                     fixed
1fec8e78-bce4-4aaf-ab1b-5451cc387264   Microsoft Teams                      fixed
5d661950-3475-41cd-a2c3-d671a3162bc1   Microsoft Outlook                    fixed
9bc3ab49-b65d-410a-85ad-de819febfddc   SharePoint Online Management Shell   fixed
1b730954-1685-4b74-9bfd-dac224a7b894   Azure AD PowerShell (retired)        fixed
d2ebd3a9-1ada-4480-8b2d-eac162716601   connector HTTP With Microsoft Entra ID   fixed`,
        },
        {
          kind: 'powershell',
          id: 'owner-of-the-app',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'Whose app it is: f8cdef31-a31e-4b4a-93e4-5f571e91255a and 72f988bf-86f1-41af-91ab-2d7cd011db47 are Microsoft’s tenants.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
Get-MgServicePrincipal -Filter "appId eq '$appId'" | Format-List DisplayName,AppId,AppOwnerOrganizationId`,
        },
        {
          kind: 'portal',
          id: 'register-an-own-app',
          purpose: 'change',
          runnableBy: 'admin (any member where the tenant lets members register apps, else Application Developer)',
          label: 'Register an app of your own.',
          path: ['Entra ID', 'App registrations', 'New registration'],
          then: 'Name, Accounts in this organizational directory only, and the redirect URI: Public client, http://localhost for a script or desktop app. Then add the permissions and put the Application (client) ID into the code.',
          url: allRegistrations.url,
        },
        {
          kind: 'azure-cli',
          id: 'register-by-az',
          purpose: 'change',
          runnableBy: 'admin (any member where the tenant lets members register apps, else Application Developer)',
          label: 'The same with the Azure CLI, for a script or desktop app of one tenant. It grants nothing.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad app create --display-name '<app-name>' --sign-in-audience AzureADMyOrg --is-fallback-public-client true --public-client-redirect-uris 'http://localhost' --query appId -o tsv`,
        },
      ],
    },
    {
      id: 'find-the-setting',
      title: 'Find the setting that the number means',
      note: 'Compare character by character what the app sends with what is registered. The address bar of the sign-in page shows `client_id`, `redirect_uri`, `scope` and `response_type`.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'settings-by-number',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Numbers, settings and places.',
          text: `65002                      Microsoft's own client id                        register an own app (step before)
50011 500112 500113        redirect URI: exact, with path, case, port,      Authentication; code
900971 70004 700009        slash at the end, http or https; right platform
9002326                    the URI must be of type Single-page application  Authentication: move it there
9002327                    the URI must not be: a server, script, Electron   Authentication: Web, or Mobile and
                           or Postman redeems the code                       desktop applications
9002325 501471 501481      PKCE missing or not matching                     code, or a library
7000218                    public client: Allow public client flows = Yes    Authentication, Settings
                           confidential: send the secret or assertion       code
700025 9002319             the URI is not of type Web: send no secret        code; or change the platform
90136                      device code needs a public client                Authentication, Settings
700054 700051 70005        implicit tokens: move to code with PKCE          code; Authentication
50194 9001023 90130        supported accounts and sign-in address           code first: the tenant's own address;
9002331 9002332 90129      (/common, /organizations, /consumers, tenant)    else Authentication, Supported accounts
65005 650055               the API is not on the app's list                 API permissions, Add a permission
650053                     no such delegated permission on that API         code: spelling, blank, line break, name
                                                                            of an application permission, other API
65006 650061 1003031       the list holds an id that does not fit           API permissions: remove it, add it anew
500011                     the API has no service principal here            code: address and tenant; Enterprise apps
90112 700038               client id                                        code: setting was never filled in`,
        },
        {
          kind: 'powershell',
          id: 'settings-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The settings of the registration.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
$app | Format-List DisplayName,Id,SignInAudience,IsFallbackPublicClient
[pscustomobject]@{ Web = $app.Web.RedirectUris -join ' '; Spa = $app.Spa.RedirectUris -join ' '; PublicClient = $app.PublicClient.RedirectUris -join ' ' } | Format-List`,
        },
        {
          kind: 'azure-cli',
          id: 'settings-by-az',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The same with the Azure CLI.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad app show --id '<app-id>' --query '{audience:signInAudience,web:web.redirectUris,spa:spa.redirectUris,public:publicClient.redirectUris,fallback:isFallbackPublicClient}'`,
        },
        {
          kind: 'powershell',
          id: 'does-the-permission-exist',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            '650053: does Graph have this permission, and as what? No answer: wrong name. Application only: it cannot be asked for with a person.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphPermission '<permission>' -ExactMatch | Select-Object Name,PermissionType,Id`,
        },
        {
          kind: 'powershell',
          id: 'does-the-tenant-know-the-api',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: '500011: does this tenant know the API that the text names? No answer: no.',
          needs: graphModule,
          text: `$api = '<api-uri>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq '$api')" | Select-Object DisplayName,AppId,AccountEnabled`,
        },
      ],
    },
    {
      id: 'set-the-redirect-uri',
      title: 'Register the redirect URI, under the right platform',
      note: `A URI belongs to one platform: Web for a server that redeems the code with a secret, Single-page application for a browser that redeems it itself, Mobile and desktop applications for programs and scripts. Moving it means taking it off the old one. Of \`http://localhost\` the port does not count; do not register two that differ only in the port. To undo, take the URI off the list again. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'redirect-uri-in-the-portal',
          purpose: 'change',
          runnableBy: owner,
          label: 'By the portal.',
          ...authentication,
          then: 'Add a platform, or Add URI below an existing one, then Save. On the new page Authentication (Preview): tab Redirect URI configuration. http://127.0.0.1 can only be added in the manifest.',
        },
        {
          kind: 'powershell',
          id: 'add-web-uri',
          purpose: 'change',
          runnableBy: owner,
          label: 'Add one for a web app; the others stay.',
          needs: graphModule,
          text: `${findApp}
Update-MgApplication -ApplicationId $app.Id -Web @{ RedirectUris = @($app.Web.RedirectUris | Where-Object { $_ }) + '<redirect-uri>' }`,
        },
        {
          kind: 'powershell',
          id: 'add-spa-uri',
          purpose: 'change',
          runnableBy: owner,
          label: 'Add one for a single-page app; the others stay.',
          needs: graphModule,
          text: `${findApp}
Update-MgApplication -ApplicationId $app.Id -Spa @{ RedirectUris = @($app.Spa.RedirectUris | Where-Object { $_ }) + '<redirect-uri>' }`,
        },
        {
          kind: 'powershell',
          id: 'add-desktop-uri',
          purpose: 'change',
          runnableBy: owner,
          label: 'Add one for a desktop or mobile app or a script; the others stay.',
          needs: graphModule,
          text: `${findApp}
Update-MgApplication -ApplicationId $app.Id -PublicClient @{ RedirectUris = @($app.PublicClient.RedirectUris | Where-Object { $_ }) + '<redirect-uri>' }`,
        },
        {
          kind: 'powershell',
          id: 'move-to-spa',
          purpose: 'change',
          runnableBy: owner,
          label:
            '9002326: move one from Web to Single-page application. A server that still redeems codes with it stops.',
          needs: graphModule,
          text: `${findApp}
$uri = '<redirect-uri>'
if ($app.Web.RedirectUris -contains $uri) {
  Update-MgApplication -ApplicationId $app.Id -Web @{ RedirectUris = @($app.Web.RedirectUris | Where-Object { $_ -ne $uri }) } -Spa @{ RedirectUris = @($app.Spa.RedirectUris | Where-Object { $_ }) + $uri }
} else {
  Write-Warning 'Nothing was changed: this URI is not registered under Web.'
}`,
        },
        {
          kind: 'powershell',
          id: 'move-to-web',
          purpose: 'change',
          runnableBy: owner,
          label:
            '9002327: move one from Single-page application to Web, because a server redeems the code. A browser app that uses it stops.',
          needs: graphModule,
          text: `${findApp}
$uri = '<redirect-uri>'
if ($app.Spa.RedirectUris -contains $uri) {
  Update-MgApplication -ApplicationId $app.Id -Spa @{ RedirectUris = @($app.Spa.RedirectUris | Where-Object { $_ -ne $uri }) } -Web @{ RedirectUris = @($app.Web.RedirectUris | Where-Object { $_ }) + $uri }
} else {
  Write-Warning 'Nothing was changed: this URI is not registered under Single-page application.'
}`,
        },
      ],
    },
    {
      id: 'set-the-kind-of-client',
      title: 'Let the app be public or confidential, as it is',
      note: 'If a redirect URI is sent, its platform decides: Web is confidential, the others are public. Only where none is sent (device code, name and password, integrated Windows sign-in) does Allow public client flows decide. A public client needs no secret and must not send one; never turn it on to get rid of 7000218 in a web app.',
      blocks: [
        {
          kind: 'portal',
          id: 'public-client-in-the-portal',
          purpose: 'change',
          runnableBy: owner,
          label: 'By the portal.',
          ...authentication,
          then: 'Advanced settings, Allow public client flows: Yes, Save. On the new page Authentication (Preview): tab Settings.',
        },
        {
          kind: 'powershell',
          id: 'public-client-by-script',
          purpose: 'change',
          runnableBy: owner,
          label: '7000218: the app may be used without a secret. Not for web apps. To undo: :$false.',
          needs: graphModule,
          text: `${findApp}
Update-MgApplication -ApplicationId $app.Id -IsFallbackPublicClient:$true`,
        },
        {
          kind: 'azure-cli',
          id: 'public-client-by-az',
          purpose: 'change',
          runnableBy: owner,
          label: 'The same with the Azure CLI.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad app update --id '<app-id>' --is-fallback-public-client true`,
        },
      ],
    },
    {
      id: 'fit-accounts-and-address',
      title: 'Fit the supported accounts and the sign-in address',
      note: 'First try to change the address in the code: `https://login.microsoftonline.com/` with the tenant’s id works for every app of one tenant. Open the registration only if people of other organisations shall come in.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'accounts-and-address',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What fits what.',
          text: `signInAudience                       Supported account types              sign-in address
AzureADMyOrg                         this organizational directory only   the tenant's id or domain
AzureADMultipleOrgs                  any organizational directory         /organizations, or a tenant
AzureADandPersonalMicrosoftAccount   any, and personal accounts           /common, /organizations, /consumers
PersonalMicrosoftAccount             personal accounts only               /consumers

A service without a person           any                                  always a tenant`,
        },
        {
          kind: 'portal',
          id: 'accounts-in-the-portal',
          purpose: 'change',
          runnableBy: owner,
          alters: 'who can sign in to this app',
          label: 'By the portal.',
          broad: 'Any organizational directory: accounts of every organisation can try to sign in.',
          ...authentication,
          then: 'Supported account types. On the new page Authentication (Preview): tab Supported accounts.',
        },
        {
          kind: 'powershell',
          id: 'accounts-by-script',
          purpose: 'change',
          runnableBy: owner,
          alters: 'who can sign in to this app',
          label: 'By script. To undo: AzureADMyOrg.',
          broad:
            'Opens the registration to accounts of every organisation. Try the tenant’s own address in the code first.',
          needs: graphModule,
          text: `${findApp}
Update-MgApplication -ApplicationId $app.Id -SignInAudience 'AzureADMultipleOrgs'`,
        },
      ],
    },
    {
      id: 'let-the-tenant-know-the-api',
      title: 'Let the app and the tenant know the API (500011, 65005)',
      note: 'For Graph the name is `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`, without anything behind it. Read the tenant in the text as well: often it is [not the one that was meant](cause:wrong-tenant). Only if both are right is the API really unknown there: its maker gives you the id.',
      blocks: [
        {
          kind: 'powershell',
          id: 'create-principal-of-the-api',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'Makes the API known in this tenant. It grants nothing.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
New-MgServicePrincipal -AppId '<api-app-id>' | Format-List Id,DisplayName,AppId`,
        },
        {
          kind: 'portal',
          id: 'add-the-api-to-the-list',
          purpose: 'change',
          runnableBy: owner,
          alters: 'the list on the app’s registration',
          label: '65005, 650055: put the API and the permission on the app’s list.',
          path: [
            'Entra ID',
            'App registrations',
            'All applications',
            '<app>',
            'Manage',
            'API permissions',
            'Add a permission',
          ],
          then: 'Microsoft Graph, the type, the permission, Add permissions. [Consent](cause:consent-not-granted) follows.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>/isMSAApp~/false',
        },
      ],
    },
    {
      id: 'send-what-is-registered',
      title: 'Send in the code what is registered',
      note: 'Take scopes from the permissions reference, separated by one blank each. A single-page app uses the authorization code with PKCE and lets the browser redeem the code. A service names its tenant.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'spa-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL.js in the browser: code with PKCE by itself. The address must be registered as Single-page application, exactly as it stands here.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: {
    clientId: '<app-id>',
    authority: 'https://login.microsoftonline.com/<tenant-id>',
    redirectUri: window.location.origin + '/',
  },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
if (!returned && pca.getAllAccounts().length === 0) await pca.loginRedirect({ scopes: ['<permission>'] });`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'desktop-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET on a desktop, with your own id: http://localhost under Mobile and desktop applications.',
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
          id: 'web-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL Python on a server: the code is redeemed with the secret, so the URI is of the type Web. `credential`, `redirect_uri` and `query` are those of your app.',
          text: `import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
)
flow = app.initiate_auth_code_flow(["<permission>"], redirect_uri=redirect_uri)
# send the person to flow["auth_uri"]; query is what comes back to redirect_uri
result = app.acquire_token_by_auth_code_flow(flow, query)
print(result.get("error_description", "token received"))`,
        },
        {
          kind: 'powershell',
          id: 'own-app-in-powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: '65002: Graph PowerShell with your own app in place of Microsoft’s.',
          needs: 'Module Microsoft.Graph.Authentication; the app has the redirect address http://localhost',
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
(Get-MgContext).Scopes`,
        },
      ],
    },
    {
      id: 'check-the-sign-in',
      title: 'Check the settings, then sign in anew',
      note: 'Settings work with the next sign-in, mostly within a minute or two. In a private window the sign-in gets past the number.',
      blocks: [
        {
          kind: 'powershell',
          id: 'settings-again',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The settings as they are now.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
$app | Format-List DisplayName,SignInAudience,IsFallbackPublicClient
[pscustomobject]@{ Web = $app.Web.RedirectUris -join ' '; Spa = $app.Spa.RedirectUris -join ' '; PublicClient = $app.PublicClient.RedirectUris -join ' ' } | Format-List`,
        },
        {
          kind: 'portal',
          id: 'sign-in-again',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'A new sign-in to the app.',
          path: ['private window', 'the app', 'Sign in'],
          then: 'The number no longer comes. Another number is another fault: start with its words.',
        },
      ],
    },
  ],
  traps: [
    'Lists are replaced whole by scripts: `Update-MgApplication` and `az ad app update --web-redirect-uris` forget what they are not told. The blocks here read first and append.',
    'An app that asks for one more API with a borrowed client id of Microsoft’s gets `AADSTS65002`, also when the same id works for other APIs. Some combinations were allowed for a while and stopped without notice.',
    '9002327 in Postman, curl or a server-side framework (NextAuth, Nuxt, Passport): the address was added as Single-page application because a guide said so. Use Web with a secret, or Mobile and desktop. A proxy that strips the header Origin gives the same error.',
    'A refresh token that a single-page app got is only for the browser; a server cannot redeem it.',
    "Redirect URIs tell upper from lower case, and `https://contoso.com/app` is not `https://contoso.com/app/`. One without a path comes back with a slash at its end. None of these characters may stand in one: `! $ ' ( ) , ;`.",
    'A change to personal accounts can fail with "Property api.requestedAccessTokenVersion is invalid": set that property to 2 in the manifest first.',
    'The settings belong to the registration in the home tenant. A customer’s enterprise app has none of them.',
    '65005 also comes in SAML apps with a wrong Identifier.',
    'A policy of the tenant (Enterprise apps, Application policies) can forbid redirect URIs, secrets or audiences; the portal then says so.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service, AADSTS65002 among them',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in',
      title: 'Client ids of Microsoft’s own apps',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-redirect-uri',
      title: 'Add a redirect URI',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
      title: 'What a redirect URI may look like',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
      title: 'Redirect URIs of single-page apps, and the header Origin (AADSTS9002326, 9002327)',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
      title: 'Supported accounts and what they allow',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/confidential-client-application-authentication-error-aadsts7000218',
      title: 'AADSTS7000218: how Entra tells public from confidential',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500011-resource-principal-not-found',
      title: 'AADSTS500011',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8345',
      title: 'AADSTS65002 with the client id of Outlook, March 2026',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/sidebase/nuxt-auth/issues/301',
      title: 'AADSTS9002327 when a server redeems the code',
      checked: '2026-11-25',
    },
  ],
};
