import type { Fix } from './fix.ts';

const graphModule = 'Module Microsoft.Graph.Authentication';

export const fix: Fix = {
  cause: 'wrong-cloud',
  changes: 'Nothing in your tenant: which cloud your app talks to',
  happened:
    'Microsoft runs several clouds that know nothing of each other, each with its own portal, sign-in address and Graph address. Sign-in, token and call of yours are not all of the same one, so a token of one cloud met the Graph or the tenant of another.',
  signs: [
    '401 `InvalidAuthenticationToken` with "Invalid audience", and the claim `aud` names the Graph of another cloud than the host that was called: `https://graph.microsoft.us` against `graph.microsoft.com`, or the reverse.',
    '401 with `InvalidCloudInstance` in the text.',
    '`AADSTS90038` (the tenant lives in another national cloud), `AADSTS90043`, `AADSTS90051`, `AADSTS900382`, `AADSTS900432` (confidential clients across clouds), `AADSTS50049` (unknown cloud).',
    '`AADSTS900439`: an app of the US government cloud signs in at a public address, such as the old `login-us.microsoftonline.com`.',
    '`AADSTS1000104`: guests of that other cloud are not allowed.',
    '`AADSTS1002012` while the scope names another cloud, such as `https://graph.microsoft.us/.default` at `login.microsoftonline.com`.',
    'The sign-in host (`login.microsoftonline.us`, `login.partner.microsoftonline.cn`, `login.chinacloudapi.cn`, `login.sovcloud-identity.fr`, `.de` or `.sg`) and the Graph host belong to two clouds.',
    '`AADSTS90002` (tenant not found) or `AADSTS700016` (app not found), although both exist: they exist in the other cloud.',
  ],
  counterSigns: [
    '`aud` names another API, not a Graph of any cloud: [the token is for another API](cause:wrong-audience).',
    'The issuer or host is none that the table below knows. Then it is undecided: other and newer clouds exist, some of them not announced. Ask the operator; do not conclude that it is not Microsoft.',
    'The issuer begins with `https://sts.windows.net/`: that says nothing, because several clouds use it. Go by `aud` and by the hosts that are called.',
    'A personal account (outlook.com and the like): these exist in the worldwide cloud only. See [personal accounts](cause:personal-account).',
    'The tenant is in the right cloud, but it is not the one of the data: [another tenant](cause:wrong-tenant).',
  ],
  steps: [
    {
      id: 'find-the-cloud',
      title: 'Find out in which cloud the organisation lives',
      note: 'Where does the organisation open its portal: portal.azure.com, portal.azure.us, portal.azure.cn, or another address? US GCC (moderate) uses the worldwide addresses. The second block asks the sign-in service; it needs no sign-in.',
      blocks: [
        {
          id: 'the-clouds',
          kind: 'code',
          language: 'text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'The clouds, each with portal, sign-in host and Graph host. Bleu, Delos and the Singapore Government cloud are new: Microsoft’s modules know their hosts, but Graph’s page on national clouds does not list them yet.',
          text: `Worldwide, also US GCC   portal.azure.com    login.microsoftonline.com           graph.microsoft.com
US GCC High              portal.azure.us     login.microsoftonline.us            graph.microsoft.us
US DoD                   portal.azure.us     login.microsoftonline.us            dod-graph.microsoft.us
China (21Vianet)         portal.azure.cn     login.partner.microsoftonline.cn    microsoftgraph.chinacloudapi.cn
                                             or login.chinacloudapi.cn
Bleu (France)            ask the operator    login.sovcloud-identity.fr          graph.svc.sovcloud.fr
Delos (Germany)          ask the operator    login.sovcloud-identity.de          graph.svc.sovcloud.de
Singapore Government     ask the operator    login.sovcloud-identity.sg          graph.svc.sovcloud.sg
Germany (closed 2021)    -                   login.microsoftonline.de            graph.microsoft.de
any other host           undecided: ask the operator of the organisation's portal`,
        },
        {
          id: 'where-the-domain-lives',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Where a domain lives: `cloud_instance_name` and `msgraph_host`. An error means that this cloud does not know it; try the sign-in host of another one.',
          text: `$o = Invoke-RestMethod -Uri 'https://login.microsoftonline.com/<domain>/v2.0/.well-known/openid-configuration'
$o | Select-Object issuer,tenant_region_scope,cloud_instance_name,msgraph_host`,
        },
        {
          id: 'clouds-of-the-module',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The clouds that your version of Graph PowerShell knows, with their hosts.',
          needs: graphModule,
          text: `Get-MgEnvironment | Format-Table Name,AzureADEndpoint,GraphEndpoint,Type`,
        },
      ],
    },
    {
      id: 'register-there',
      title: 'Register the app in that cloud',
      note: 'Registrations do not travel: an app id of one cloud means nothing in another. Register it once more in the portal of the other cloud, with its own secret or certificate and its own consent.',
      blocks: [
        {
          id: 'registration-there',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (Application Developer, or any member where the tenant lets members register apps)',
          label: 'In the portal of that cloud, not in entra.microsoft.com.',
          path: ['Entra ID', 'App registrations', 'New registration'],
          then: 'US government: entra.microsoft.us. China: entra.microsoftonline.cn. Then permissions and consent as usual.',
        },
      ],
    },
    {
      id: 'change-all-three',
      title: 'Change sign-in, scope and Graph address together',
      note: 'All three name hosts of the one cloud. A scope without a host, such as `User.Read`, follows the sign-in address. Keep the cloud in the configuration in one place, so that nobody changes only half of it.',
      blocks: [
        {
          id: 'cloud-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET with Azure.Identity, here for US GCC High.',
          text: `using Azure.Identity;
using Microsoft.Graph;

var credential = new ClientCertificateCredential("<tenant-id>", "<app-id>", certificate,
    new ClientCertificateCredentialOptions { AuthorityHost = AzureAuthorityHosts.AzureGovernment });
var graph = new GraphServiceClient(credential, ["https://graph.microsoft.us/.default"], "https://graph.microsoft.us/v1.0");`,
        },
        {
          id: 'cloud-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js, here for US GCC High.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.us/<tenant-id>' },
});
await pca.initialize();
const account = pca.getAllAccounts()[0];
const { accessToken } = await pca.acquireTokenSilent({ scopes: ['https://graph.microsoft.us/User.Read'], account });
await fetch('https://graph.microsoft.us/v1.0/me', { headers: { Authorization: 'Bearer ' + accessToken } });`,
        },
        {
          id: 'cloud-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python, here for China; `credential` is your certificate or secret.',
          text: `app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.partner.microsoftonline.cn/<tenant-id>",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://microsoftgraph.chinacloudapi.cn/.default"])
print(result.get("error_description", "token received"))`,
        },
        {
          id: 'session-in-the-cloud',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: name the cloud, as the list above calls it.',
          needs: graphModule,
          text: `Connect-MgGraph -Environment 'USGov' -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).Environment`,
        },
        {
          id: 'session-in-a-new-cloud',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label:
            'Bleu, Delos and the Singapore Government cloud: the app of Graph PowerShell does not exist there, so an own registration is needed.',
          needs:
            'Module Microsoft.Graph.Authentication 2.36.1 or later; the registration needs the redirect URI ms-appx-web://Microsoft.AAD.BrokerPlugin/ and its app id',
          text: `Connect-MgGraph -Environment 'BleuCloud' -ClientId '<app-id>' -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).Environment`,
        },
        {
          id: 'session-in-an-unknown-cloud',
          kind: 'powershell',
          purpose: 'change',
          alters: 'the list of clouds of Graph PowerShell on this machine, and your own session',
          runnableBy: 'anyone',
          label:
            'A cloud that the module does not know: the hosts come from its operator, and from nowhere else. You will sign in at this address.',
          needs: graphModule,
          text: `Add-MgEnvironment -Name 'MyCloud' -AzureADEndpoint 'https://<login-host>' -GraphEndpoint 'https://<graph-host>'
Connect-MgGraph -Environment 'MyCloud' -ClientId '<app-id>' -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome`,
        },
        {
          id: 'az-in-the-cloud',
          kind: 'azure-cli',
          purpose: 'change',
          alters: 'the cloud that your Azure CLI uses, and your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI, here for US government. The names: az cloud list --query "[].name" -o tsv.',
          needs: 'Azure CLI',
          text: `az cloud set --name 'AzureUSGovernment'
az login --tenant '<tenant-id>' --allow-no-subscriptions`,
        },
      ],
    },
    {
      id: 'check-the-cloud',
      title: 'Check that all three belong together',
      note: 'It works with the next token. `aud` of the new token is the Graph host that you call.',
      blocks: [
        {
          id: 'call-in-the-cloud',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'A call in US GCC High: an id comes back. In another cloud put its name and its Graph host.',
          needs: graphModule,
          text: `Connect-MgGraph -Environment 'USGov' -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.us/v1.0/me?$select=id'
Disconnect-MgGraph`,
        },
        {
          id: 'az-token-in-the-cloud',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Azure CLI: a token for the Graph of the cloud that is set. Prints tenant and end, not the token.',
          needs: 'Azure CLI, signed in with az login',
          text: `az account get-access-token --resource-type ms-graph --query '{tenant:tenant,expires:expiresOn}'`,
        },
      ],
    },
  ],
  traps: [
    'GCC (moderate) is worldwide as far as addresses go. GCC High and DoD share sign-in and portal, and differ in Graph, Exchange and SharePoint.',
    'China has two sign-in hosts: Entra’s page names `login.partner.microsoftonline.cn`, Graph’s page and the SDK name `login.chinacloudapi.cn`. Both are right.',
    'Delos is not the closed Microsoft Cloud Deutschland: `login.microsoftonline.de` and `graph.microsoft.de` answer nobody any more.',
    'In Bleu, Delos and the Singapore Government cloud the sign-in window of Windows can hang. `Set-MgGraphOption -DisableLoginByWAM $true` goes back to the browser; the setting stays until you undo it.',
    'The page of Graph on national clouds lists US government and China only. What is said here of the newer clouds comes from Microsoft’s modules and libraries, and may differ.',
    'Graph Explorer exists for the worldwide cloud only, and not every API exists in every cloud: the table on each page of the reference says which.',
    'The Azure CLI keeps the cloud that was set for all later sessions: set it back with `az cloud set --name AzureCloud`.',
    'Guests across clouds need a setting in both tenants (Microsoft cloud settings, under Cross-tenant access settings); without it `AADSTS1000104` or 90072 comes.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/deployments',
      title: 'National cloud deployments of Microsoft Graph',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
      title: 'Sign-in addresses of the national clouds',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/sdks/national-clouds',
      title: 'The Graph SDKs in national clouds',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph',
      title: 'Connect-MgGraph: the newer sovereign clouds and their own registration',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mggraphoption',
      title: 'Set-MgGraphOption: the sign-in window in sovereign clouds',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/add-mgenvironment',
      title: 'Add-MgEnvironment',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8301',
      title: 'MSAL: the hosts of Bleu, Delos and the Singapore Government cloud',
      checked: '2026-11-25',
    },
  ],
};
