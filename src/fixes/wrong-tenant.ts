import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { graphModule, scriptsSignIn, signInModule, tenantOverview } from './portal-places.ts';

export const fix: Fix = {
  cause: 'wrong-tenant',
  changes: 'Nothing in any tenant: only which tenant your app, or you, sign in to',
  happened:
    'Every token belongs to one tenant, which its claim `tid` names, and opens the data of that tenant alone. This sign-in went to another tenant than the one that holds the data, or to an address that names no tenant at all.',
  signs: [
    '`AADSTS700005` "Provided Authorization Code is intended to use against other tenant": the code of one tenant was redeemed at the address of another. Its kin: `7000012` and `7000015` ("The grant was obtained for a different tenant"), and `1000014` (on-behalf-of: the person’s token is of another tenant than the one asked).',
    'The claim `tid` differs from the tenant id of the data.',
    '`AADSTS90002` (no such tenant: misspelt, or the right one in another cloud), `50128`, `50059` or `90019` (the request names no tenant).',
    '`AADSTS900023` "Specified tenant identifier … is neither a valid DNS name, nor a valid external domain": what stands in the quotes is neither an id nor a domain. `undefined` is a setting that was never read; words such as `replacewithyourownvalue` are left over from a sample; `authorize` or `token` comes from an authority that ends in `/oauth2/authorize` or `/oauth2/token`; a GUID that looks right has one digit too few or an invisible character.',
    '401 or 404 `OrganizationFromTenantGuidNotFound`, "The tenant for tenant guid … does not exist."',
    '404 `Request_ResourceNotFound` for an id that you can see elsewhere: perhaps this. Compare the tenants first.',
  ],
  counterSigns: [
    '`tid` is the tenant of the data: the tenant is right. For 404 the id is wrong or was deleted: [not an authorization problem](cause:not-authorization).',
    '`AADSTS700016`, `7000229` or `Authorization_IdentityNotFound`: the tenant may be the right one, and [the app does not exist in it](cause:app-not-in-tenant).',
    '`AADSTS50020`, `90072` or `50034`: [the person does not exist in it](cause:user-not-in-tenant).',
    '`AADSTS500011` names an API, not your app: [no such API in that tenant](cause:app-registration-misconfigured).',
    '`AADSTS90002`, and the tenant opens in the portal of another national cloud: [the clouds do not match](cause:wrong-cloud).',
    '`OrganizationFromTenantGuidNotFound` on mail and calendar alone, in a tenant that exists: it [has no Exchange Online](cause:no-license).',
    '`AADSTS50194` or `9001023`: the address is `/common`, and [this app or this flow may not use it](cause:app-registration-misconfigured).',
    '`AADSTS500212`, `500213`, `500021` or `500022`: the right tenant, and [a policy between the organisations](cause:org-boundary-policy) keeps you out.',
  ],
  steps: [
    {
      id: 'find-the-tenant',
      title: 'Find the tenant that holds the data',
      note: `A tenant has one id and any number of domains. The id never changes, so prefer it to a domain in settings. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'tenant-id-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In the portal of that tenant.',
          ...tenantOverview,
          then: 'Copy Tenant ID. If another tenant shows, change it first: account menu at the top right, Switch directory.',
        },
        {
          kind: 'powershell',
          id: 'tenant-of-a-domain',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'The tenant of a domain, from a public address: the GUID in the answer. An error means that no tenant of this cloud has the domain.',
          text: `(Invoke-RestMethod -Uri 'https://login.microsoftonline.com/<domain>/v2.0/.well-known/openid-configuration').issuer`,
        },
        {
          kind: 'http',
          id: 'tenant-of-a-domain-in-a-browser',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same in a browser: the id stands in issuer.',
          text: 'https://login.microsoftonline.com/<domain>/v2.0/.well-known/openid-configuration',
        },
        {
          kind: 'powershell',
          id: 'name-of-a-tenant',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Whose tenant is it, when you only have the id of the claim `tid`. You sign in to your own tenant.',
          needs: signInModule,
          text: `$partner = '<partner-tenant-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'CrossTenantInformation.ReadBasic.All' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri "https://graph.microsoft.com/v1.0/tenantRelationships/findTenantInformationByTenantId(tenantId='$partner')"
'{0}  {1}' -f $r.displayName, $r.defaultDomainName`,
        },
      ],
    },
    {
      id: 'see-where-you-are-signed-in',
      title: 'See which tenant the token is of',
      blocks: [
        {
          kind: 'powershell',
          id: 'tenant-of-the-token',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy the token first; the block prints its tenant and its app, not the token. A guest’s home shows in `idp`.',
          text: claimsOnClipboard('tid,iss,idp,appid,azp'),
        },
        {
          kind: 'azure-cli',
          id: 'tenant-of-az',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Azure CLI: the tenant that it uses now. It is that of the chosen subscription.',
          needs: 'Azure CLI, signed in with az login',
          text: `az account show --query '{tenant:tenantId,account:user.name}'`,
        },
        {
          kind: 'code',
          language: 'text',
          id: 'read-the-authority',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What the app’s sign-in address means. Look where the setting really comes from, too.',
          text: `…/<tenant-id> or …/contoso.com   that tenant and its guests: right for daemons and for data of one tenant
…/organizations                   the home tenant of whoever signs in
…/common                          the same, and personal accounts
…/consumers                       personal accounts only

Settings that are read        AZURE_TENANT_ID (environment), AzureAd:TenantId (.NET), authority (MSAL)
Not part of an authority      /oauth2/v2.0/authorize, /oauth2/v2.0/token, /v2.0, spaces, quotes, braces`,
        },
      ],
    },
    {
      id: 'name-the-tenant',
      title: 'Name the tenant of the data in the app',
      note: 'An app without a person must name the tenant: `/common` and `/organizations` are not reliable there, and MSAL warns. An app of many customers signs in once for each customer’s tenant. A guest who works in your tenant needs the address of your tenant, because `/common` leads to the guest’s home.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'tenant-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET, a service of several customers: one token for each tenant. `certificate` is the app’s own.',
          text: `using System;
using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var scopes = new[] { "https://graph.microsoft.com/.default" };
var own = await app.AcquireTokenForClient(scopes).ExecuteAsync();

// another customer; customerTenantId is that customer's id
var customer = await app.AcquireTokenForClient(scopes).WithTenantId(customerTenantId).ExecuteAsync();
Console.WriteLine($"{own.TenantId} {customer.TenantId}");`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'tenant-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: the tenant in the authority, and the account of that tenant, not the first one.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const tenantId = '<tenant-id>';
const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/' + tenantId },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
const account = returned?.account ?? pca.getAllAccounts({ tenantId })[0];
const request = { scopes: ['<permission>'], account };
if (account) console.log((await pca.acquireTokenSilent(request)).tenantId);
else await pca.loginRedirect(request);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'tenant-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python; a tenant that is not set stops the program at once. `credential` is the app’s own.',
          text: `import os
import uuid
import msal

tenant_id = str(uuid.UUID(os.environ["AZURE_TENANT_ID"]))  # fails here, not at the sign-in
app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority=f"https://login.microsoftonline.com/{tenant_id}",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
print(result.get("error_description", "token received"))`,
        },
        {
          kind: 'http',
          id: 'tenant-in-the-address',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label: 'Without a library: the tenant stands in the path, in both addresses the same one.',
          text: `https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/authorize
https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token`,
        },
      ],
    },
    {
      id: 'sign-in-to-it',
      title: 'Sign in to the tenant of the data',
      blocks: [
        {
          kind: 'powershell',
          id: 'powershell-with-tenant',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell; the id of the tenant comes back.',
          needs: signInModule,
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).TenantId`,
        },
        {
          kind: 'azure-cli',
          id: 'az-with-tenant',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI.',
          needs: 'Azure CLI',
          text: `az login --tenant '<tenant-id>' --allow-no-subscriptions`,
        },
        {
          kind: 'portal',
          id: 'switch-directory',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'In a portal, when the account has several tenants.',
          path: ['Account menu', 'Switch directory', '<tenant>', 'Switch'],
          then: 'A tenant that is not on the list does not know this account.',
          url: 'https://entra.microsoft.com/',
        },
      ],
    },
    {
      id: 'check-the-tenant',
      title: 'Check which tenant answers',
      note: 'It works with the next token. Id and name must be those of the tenant of the data.',
      blocks: [
        {
          kind: 'azure-cli',
          id: 'organization-az',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The tenant that answers az.',
          needs: 'Azure CLI, signed in with az login',
          text: `az rest --method get --url 'https://graph.microsoft.com/v1.0/organization?$select=id,displayName'`,
        },
        {
          kind: 'powershell',
          id: 'organization-powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The same with Graph PowerShell.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/organization?$select=id,displayName' -OutputType PSObject
$r.value | Select-Object id,displayName
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'A token of tenant A never reads tenant B, whoever is signed in. A partner with delegated administration (GDAP) needs a token of the customer’s tenant.',
    'MSAL keeps tokens per tenant. Code that takes the first account it finds takes the one of the wrong tenant as soon as a person has two: choose by tenant.',
    'The tenant that developers registered the app in is rarely the one that holds the data. The id under App registrations is the home of the app.',
    'The tenant of `az` follows the chosen Azure subscription. After `az account set` the Graph token can be of another tenant.',
    '`AADSTS90002` also comes when the last subscription of a tenant has lapsed and the tenant was removed.',
    'Pasted ids carry invisible characters and look right. Type the id once, or compare its length: 36 characters.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
      title: 'Find the tenant id',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant',
      title: 'Apps of several tenants, and their sign-in addresses',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
      title: 'What the tenant in the sign-in address means',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/microsoft/Analysis-Services/issues/194',
      title: 'AADSTS900023 with authorize in the quotes: an authority with too long a path',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/caddy-dns/azure/issues/3',
      title: 'AADSTS900023 with a tenant id of the wrong length',
      checked: '2026-11-25',
    },
  ],
};
