import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'wrong-audience',
  changes: 'Nothing in your tenant: only which API your app asks a token for',
  happened:
    'Every access token is made for one API, and its claim `aud` names it. Yours names another API than Microsoft Graph, so Graph refused it before it looked at permissions.',
  signs: [
    '401 `InvalidAuthenticationToken` with "Access token validation failure. Invalid audience."',
    'The claim `aud` is neither `https://graph.microsoft.com` nor `00000003-0000-0000-c000-000000000000`. It names Exchange, SharePoint, Azure Resource Manager, the retired Azure AD Graph, or an API of your own (`api://…`).',
    'Your code asks for a scope or resource with another host in front, such as `https://outlook.office.com/Mail.Read` or `https://contoso.sharepoint.com/.default`.',
    'You took the token from `az account get-access-token` or `Get-AzAccessToken` without naming Graph: both give one for Azure Resource Manager.',
    'At the token endpoint: `AADSTS28000` or "contains more than one resource" (two APIs in one request), `AADSTS70011` (scope not valid), `AADSTS1002012` (an app without a person must ask for `/.default`), `AADSTS901002` (`resource` sent to the v2 endpoint), `AADSTS50001` (no such resource), `AADSTS500131` (the assertion of an on-behalf-of call was issued for another app).',
    '"Access blocked to AAD Graph API for this application": the call itself goes to the retired Azure AD Graph.',
  ],
  counterSigns: [
    '`aud` is the client id of your own app and there is no `scp`: [an ID token was sent](cause:id-token-sent).',
    '`aud` is Graph, but the one of another national cloud, such as `https://graph.microsoft.us`: token, sign-in address and Graph address must be of the same cloud.',
    '"The access token is invalid." without more is the wording of Azure Resource Manager. Look which host answered: a Graph token may have gone to `management.azure.com`.',
    '403 instead of 401: the token was accepted, so its audience is right. See [the token lacks a permission](cause:missing-permission).',
  ],
  steps: [
    {
      id: 'read-the-audience',
      title: 'Read whom the token is for',
      note: 'The quickest way: paste it into the box on the first page here. It is read in this tab and sent nowhere.',
      blocks: [
        {
          id: 'claims-of-clipboard',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the token first; the block prints a few claims, not the token.',
          text: claimsOnClipboard('aud,iss,appid,azp,idtyp,scp,roles'),
        },
        {
          id: 'whose-audience',
          kind: 'code',
          language: 'text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Common values of `aud`, and the API that each belongs to. One slash at the end does not matter.',
          text: `https://graph.microsoft.com                    Microsoft Graph: right
00000003-0000-0000-c000-000000000000           Microsoft Graph: right
https://graph.windows.net                      Azure AD Graph (retired)
00000002-0000-0000-c000-000000000000           Azure AD Graph (retired)
https://outlook.office.com                     Exchange Online
https://outlook.office365.com                  Exchange Online
00000002-0000-0ff1-ce00-000000000000           Exchange Online
https://contoso.sharepoint.com                 SharePoint and OneDrive
00000003-0000-0ff1-ce00-000000000000           SharePoint and OneDrive
https://management.azure.com                   Azure Resource Manager
https://management.core.windows.net            Azure Resource Manager
797f4846-ba00-4fd7-ba43-dac1f8f63013           Azure Resource Manager
https://vault.azure.net                        Azure Key Vault
api://…                                        an API of your own, or of somebody else
the client id of your app, with scp            your own API`,
        },
      ],
    },
    {
      id: 'see-what-is-asked-for',
      title: 'See which API the token request names',
      blocks: [
        {
          id: 'listed-permissions',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          label: 'See under which API the permissions of the app are listed.',
          path: ['Entra ID', 'App registrations', 'All applications', '<app>', 'Manage', 'API permissions'],
          then: 'The rows are grouped by API. What you need must stand under Microsoft Graph: `Mail.Read` under Office 365 Exchange Online, or `Sites.Read.All` under SharePoint, is another permission of the same name.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>',
        },
        {
          id: 'app-only-graph-token',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'An app with a secret: what a Graph token for it would hold. The secret is typed into a prompt; neither it nor the token is shown.',
          text: `$cred = Get-Credential -UserName '<app-id>' -Message 'Client secret as password'
$body = @{
  client_id     = '<app-id>'
  client_secret = $cred.GetNetworkCredential().Password
  grant_type    = 'client_credentials'
  scope         = 'https://graph.microsoft.com/.default'
}
$r = Invoke-RestMethod -Method Post -Uri 'https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token' -Body $body
$p = $r.access_token.Split('.')[1].Replace('-','+').Replace('_','/')
$p += '=' * ((4 - $p.Length % 4) % 4)
[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($p)) | ConvertFrom-Json | Select-Object aud,iss,appid,idtyp,roles
Remove-Variable r,body,cred`,
        },
        {
          id: 'az-default-audience',
          kind: 'azure-cli',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Azure CLI: prints the audience of the token that az gives when nothing is named. It is Azure Resource Manager.',
          needs: 'Azure CLI, signed in with az login, in bash or zsh',
          text: `az account get-access-token --query accessToken -o tsv | cut -d. -f2 | tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; print }' | base64 -d | grep -o '"aud":"[^"]*"'`,
        },
        {
          id: 'managed-identity',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Managed identity, on the virtual machine itself: asks for a Graph token and shows what it is for, not the token. On App Service and Functions the address is another one, in the variable `IDENTITY_ENDPOINT`.',
          text: `$r = Invoke-RestMethod -Headers @{ Metadata = 'true' } -Uri 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://graph.microsoft.com'
$r | Select-Object resource,client_id,expires_on`,
        },
      ],
    },
    {
      id: 'ask-for-graph',
      title: 'Ask for a token for Microsoft Graph',
      note: 'A scope without a host in front, such as `Mail.Read`, means Graph. All scopes of one request must be of one API. In a national cloud, sign-in address, scope and call name the hosts of that cloud.',
      blocks: [
        {
          id: 'msal-js',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Signed-in person, MSAL.js.',
          text: `const { accessToken } = await pca.acquireTokenSilent({
  scopes: ['https://graph.microsoft.com/<permission>'], // or without the host
  account,
});`,
        },
        {
          id: 'msal-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: a person names scopes, a service without a person always asks for `/.default`.',
          text: `var forPerson = await app.AcquireTokenSilent(["https://graph.microsoft.com/<permission>"], account).ExecuteAsync();

var forService = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
        },
        {
          id: 'msal-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python.',
          text: `for_person = app.acquire_token_silent(['https://graph.microsoft.com/<permission>'], account=account)

for_service = app.acquire_token_for_client(['https://graph.microsoft.com/.default'])`,
        },
        {
          id: 'raw-token-request',
          kind: 'http',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label:
            'Without a library, for a service: v2 endpoint with `scope`. The body stands on several lines here only for reading.',
          text: `POST https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token
Content-Type: application/x-www-form-urlencoded

client_id=<app-id>
&client_secret=…
&grant_type=client_credentials
&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default`,
        },
        {
          id: 'az-graph',
          kind: 'azure-cli',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI: name Graph. Prints tenant and end, not the token.',
          needs: 'Azure CLI, signed in with az login',
          text: `az account get-access-token --resource-type ms-graph --query '{tenant:tenant,expires:expiresOn}'`,
        },
        {
          id: 'az-powershell-graph',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label:
            'Azure PowerShell: name Graph, and keep the token in the variable. It is a SecureString from Az.Accounts 5.0 on.',
          needs: 'Module Az.Accounts, signed in with Connect-AzAccount',
          text: `$tok = Get-AzAccessToken -ResourceTypeName MSGraph
$tok.ExpiresOn`,
        },
        {
          id: 'add-under-graph',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          label: 'If the permission stands under another API: list it under Microsoft Graph.',
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
          then: 'Choose Delegated or Application permissions, tick the permission, Add permissions. Consent follows: see [Nobody has consented yet](cause:consent-not-granted).',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>',
        },
      ],
    },
    {
      id: 'one-token-per-api',
      title: 'Calling two APIs: get one token for each',
      note: 'SharePoint REST (`/_api`) wants a SharePoint token, Graph wants a Graph token. One sign-in and one refresh token serve both. The other way round holds as well: a Graph token does not open SharePoint, Outlook or Azure addresses.',
      blocks: [
        {
          id: 'two-tokens-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: two requests, never both APIs in one.',
          text: `const forGraph = await pca.acquireTokenSilent({ scopes: ['https://graph.microsoft.com/Sites.Read.All'], account });
const forSharePoint = await pca.acquireTokenSilent({ scopes: ['https://contoso.sharepoint.com/AllSites.Read'], account });`,
        },
        {
          id: 'obo-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'A back end that receives a token for `api://…`, your own API: exchange it for one for Graph (on-behalf-of).',
          text: `var result = await app
    .AcquireTokenOnBehalfOf(["https://graph.microsoft.com/<permission>"], new UserAssertion(accessTokenForYourApi))
    .ExecuteAsync();`,
        },
        {
          id: 'obo-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same in Python.',
          text: `result = app.acquire_token_on_behalf_of(
    user_assertion=access_token_for_your_api,
    scopes=['https://graph.microsoft.com/<permission>'],
)`,
        },
      ],
    },
    {
      id: 'check-the-new-audience',
      title: 'Check the audience of the new token',
      note: 'It must be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`.',
      blocks: [
        {
          id: 'new-claims-of-clipboard',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Copy the new token first; the block prints whom it is for and what it holds.',
          text: claimsOnClipboard('aud,scp,roles'),
        },
        {
          id: 'az-rest',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'A call in which az chooses the audience by the address.',
          needs: 'Azure CLI, signed in with az login',
          text: `az rest --method get --url 'https://graph.microsoft.com/v1.0/me?$select=id'`,
        },
      ],
    },
  ],
  traps: [
    'The name of a permission proves nothing: `Mail.Read` exists on Exchange and on Graph. Only `aud` tells which one the token is for.',
    'A token for Azure AD Graph: that API is retired and answers nobody since 2025. Move the calls to Microsoft Graph; there is no token to repair. The same goes for scripts with the modules AzureAD and MSOnline.',
    'A slash at the end of `aud` is harmless.',
    'Some libraries keep one token per account and hand out the first one for every API. Ask with the scopes of the API that you are about to call.',
    'Azure CLI and Azure PowerShell sign in as Microsoft’s own apps with a fixed set of Graph permissions, to which nobody can add (`AADSTS65002`). Their Graph token has the right audience and may still lack the permission: use `Connect-MgGraph -Scopes`, or an app of your own.',
    'Which number stands before "contains more than one resource" varies (`AADSTS28000` in answers, `AADSTS700022` in the documentation, which today also means something else): go by the words.',
  ],
  outdated:
    'The article says that a wrong `aud` gives 403. Graph answers 401 `InvalidAuthenticationToken`, "Invalid audience". It also names tokens of Azure AD Graph among the usual mistakes, beside those of Outlook, SharePoint and OneDrive: Azure AD Graph is retired, so such a call has to move, not the token. Its main advice holds: the resource or scope that you ask for must belong to the API that you call, in both directions.',
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
      title: 'Scopes, and how they name the API',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/auth-v2-service',
      title: 'A Graph token without a person',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview',
      title: 'Moving from Azure AD Graph to Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/az.accounts/get-azaccesstoken',
      title: 'Get-AzAccessToken',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
  ],
};
