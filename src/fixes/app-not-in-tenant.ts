import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { allEnterpriseApps, graphModule, registration, scriptsSignIn, signInLogs } from './portal-places.ts';

export const fix: Fix = {
  cause: 'app-not-in-tenant',
  changes: 'Which apps exist in the tenant; what they may do is consented to separately',
  happened:
    'An app is registered once, in its home tenant, and has a service principal (an enterprise app) in every tenant where it works. In the tenant of this sign-in there is none: nobody ever approved the app there, it was deleted, or the app id or the tenant in the request is not the one that was meant.',
  signs: [
    '`AADSTS700016` "Application with identifier … was not found in the directory …": never approved there, or the wrong id, or the wrong tenant.',
    '`AADSTS7000229` "The client application … is missing service principal in the tenant …", `7000217`, `700011` and `90049`: the same in other words. `70001`, if its words say not found.',
    'Graph answers 401 `Authorization_IdentityNotFound`, "The identity of the calling application could not be established."',
    'The token is app-only and has no claim `oid`.',
    'In the sign-in logs of the tenant the service principal id of the app is `00000000-0000-0000-0000-000000000000`.',
  ],
  counterSigns: [
    'An app-only token with `oid`: the service principal exists. What is missing is [a permission](cause:missing-permission) or something behind it.',
    'The sign-in page asks for consent: the app is found, and [nobody has consented yet](cause:consent-not-granted).',
    '`AADSTS500011` or `650052` names the API or a service, not your app: [no such API in that tenant](cause:app-registration-misconfigured), or [the organisation has not subscribed to the service](cause:no-license).',
    '`AADSTS7000112`, `7000116` or `Authorization_IdentityDisabled`: the app is there and [switched off](cause:app-disabled).',
    'The directory in the text is not the one you meant: [the tenant is wrong](cause:wrong-tenant). If it exists only in another national cloud, [the clouds do not match](cause:wrong-cloud).',
    '`AADSTS50020` or `90072` names the person, not the app: [the person is not in the tenant](cause:user-not-in-tenant).',
  ],
  steps: [
    {
      id: 'compare-the-ids',
      title: 'Compare the id and the directory in the text with yours',
      note: 'The text names both. A wrong id is the most common reason: the object id of either portal page in place of the application id gives the very same error. So does an id of an app that was deleted and registered anew.',
      blocks: [
        {
          kind: 'portal',
          id: 'ids-of-the-registration',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The ids of the registration, in the home tenant of the app.',
          needs: 'The owner of the app, or any member where the tenant lets members read app registrations',
          ...registration('Overview'),
          then: 'Application (client) ID is the one that belongs into client_id. Object ID never does. Supported account types must not be My organization only if the tenant is another one.',
        },
        {
          kind: 'powershell',
          id: 'claims-of-clipboard',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'If Graph itself refused a token: copy it first. No `oid` means no service principal in the tenant `tid`.',
          text: claimsOnClipboard('tid,appid,azp,idtyp,oid,roles'),
        },
      ],
    },
    {
      id: 'look-for-the-app',
      title: 'Look for the app in the tenant of the data',
      note: scriptsSignIn,
      blocks: [
        {
          kind: 'portal',
          id: 'search-enterprise-apps',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'By the portal, signed in to the tenant that the text names.',
          needs: 'Any member where the tenant lets members read enterprise apps',
          ...allEnterpriseApps,
          then: 'Remove the filter Application type, and search for the application id. No result: it is not there.',
        },
        {
          kind: 'powershell',
          id: 'service-principal',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'By script. No answer: there is none. AppOwnerOrganizationId is the home tenant of the app.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
Get-MgServicePrincipal -Filter "appId eq '$appId'" | Format-List Id,DisplayName,AccountEnabled,AppOwnerOrganizationId,SignInAudience`,
        },
        {
          kind: 'portal',
          id: 'sign-ins-without-principal',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'Which apps still sign in without a service principal, and since March 2026 fail.',
          path: [...signInLogs.path, 'Service principal sign-ins'],
          then: 'Filter Service principal ID by 00000000-0000-0000-0000-000000000000; the column Application ID names the app.',
          url: signInLogs.url,
        },
      ],
    },
    {
      id: 'let-the-app-in',
      title: 'Let the app into the tenant',
      note: 'An app of one tenant only cannot be added to another: its developer makes it an app of several tenants first, or it is registered again where the data is. An address such as the first one can be made by anybody: compare app id and tenant id with your portal before you open one that was sent to you, and read the page before you press Accept. The scripts create the service principal and grant nothing: [consent](cause:consent-not-granted) follows. If the app was deleted less than 30 days ago, restore it, and its grants come back with it.',
      blocks: [
        {
          kind: 'http',
          id: 'admin-consent-address',
          purpose: 'change',
          runnableBy:
            'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
          label: 'An address for the administrator’s browser: creates the service principal and asks for the consent.',
          text: 'https://login.microsoftonline.com/<tenant-id>/adminconsent?client_id=<app-id>',
        },
        {
          kind: 'powershell',
          id: 'create-service-principal',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'Creates the service principal in this tenant. It grants nothing.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
New-MgServicePrincipal -AppId '<app-id>' | Format-List Id,DisplayName,AppId`,
        },
        {
          kind: 'azure-cli',
          id: 'create-with-az',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'The same with the Azure CLI, in the tenant that az is signed in to.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad sp create --id '<app-id>'`,
        },
        {
          kind: 'portal',
          id: 'restore-registration',
          purpose: 'change',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          alters: 'the registration in its home tenant; its service principal there comes back too',
          label: 'Restore a registration that was deleted.',
          path: ['Entra ID', 'App registrations', 'Deleted applications', '<app>', 'Restore app registration'],
          then: 'Possible for 30 days. Only in the home tenant of the app.',
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you are not an administrator of that tenant, hand it over',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `Please add an app to your tenant that calls Microsoft Graph.

App:          [name of the app, and who makes it], application (client) ID <app-id>
Tenant:       <tenant-id>
Error:        [AADSTS700016 | AADSTS7000229 | Authorization_IdentityNotFound]
Why:          [what the app does with your data, and who uses it]
Permissions:  [the names, and delegated or application for each]

What to do:   create the enterprise app for this application ID, then review and grant the permissions
Role needed:  Cloud Application Administrator; Privileged Role Administrator if application permissions of
              Microsoft Graph are among them
To undo:      Entra ID > Enterprise apps > All applications > [app] > Manage > Properties > Delete`,
        },
      ],
    },
    {
      id: 'onboard-in-code',
      title: 'As the developer, bring each tenant on board before the first call',
      note: 'Supported account types must be Accounts in any organizational directory. Send each new customer’s administrator to the address for consent, and start a service for that tenant only when the answer has come back without `error`. `admin_consent=True` stands in a refusal as well, and `tenant` in the answer can be forged: match it with what you know of the customer.',
      blocks: [
        {
          kind: 'portal',
          id: 'supported-accounts',
          purpose: 'change',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          alters: 'who can sign in to this app: accounts of every organisation can try to',
          label: 'Make it an app of several tenants.',
          ...registration('Authentication'),
          then: 'Supported account types (on the new page Authentication (Preview): tab Supported accounts): Accounts in any organizational directory.',
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'onboard-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'Node.js: the address for a customer’s administrator. `tenant`, `redirectUri` and `state` are those of your app; check `state` when the answer comes.',
          text: `const address = new URL('https://login.microsoftonline.com/' + tenant + '/v2.0/adminconsent');
address.search = new URLSearchParams({
  client_id: '<app-id>',
  scope: 'https://graph.microsoft.com/.default',
  redirect_uri: redirectUri,
  state,
}).toString();
console.log(address.href);
// granted: ?admin_consent=True&tenant=…&scope=…&state=…   refused: ?admin_consent=True&error=…&error_description=…&state=…`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'not-found-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: tell the operator which tenant is missing, and do not try again and again.',
          text: `using System;
using Microsoft.Identity.Client;

try
{
    await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).WithTenantId(tenantId).ExecuteAsync();
}
catch (MsalServiceException e) when (e.ErrorCode == "unauthorized_client")
{
    Console.WriteLine($"App is not in tenant {tenantId}: {e.Message}");
}`,
        },
      ],
    },
    {
      id: 'check-the-app',
      title: 'Check that the app is there now',
      note: 'Wait a minute or two, then get a new token: right after the consent the old error can still come. The token then holds `oid`.',
      blocks: [
        {
          kind: 'azure-cli',
          id: 'show-with-az',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'Id, name and whether it is enabled. Any member may read it where the tenant allows that.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad sp show --id '<app-id>' --query '{id:id,name:displayName,enabled:accountEnabled}'`,
        },
        {
          kind: 'powershell',
          id: 'show-with-powershell',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The same with Graph PowerShell.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
Get-MgServicePrincipal -Filter "appId eq '$appId'" | Format-List Id,DisplayName,AccountEnabled`,
        },
      ],
    },
  ],
  traps: [
    'Until March 2026 some APIs, Graph among them, still got tokens for apps without a service principal, and Graph answered 401. Since then the token service refuses such apps itself, so an old integration can break with `AADSTS7000229` or `700016` although nobody changed it.',
    'A service principal that was restored keeps its id and its grants. A new one starts with none.',
    'If the id in the text is one of Microsoft’s, no consent brings it back: some shared apps were retired, such as PnP Management Shell (`31359c7f-bd7e-475c-86db-fdb8c937548e`) and Microsoft Intune PowerShell (`d1ddf0e4-d672-4dae-b554-9d5bdfd93547`). Register an app of your own.',
    'That the app appears under App registrations proves nothing for a customer: that page shows the home tenant.',
    'The same text comes in a SAML sign-in when the Issuer that the app sends does not match the Identifier of the enterprise app.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/create-service-principal-cross-tenant',
      title: 'Create an enterprise app from an app of several tenants',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant',
      title: 'Make an app one of several tenants',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/deprecate-service-principal-less-authentication',
      title: 'The end of tokens without a service principal',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/restore-application',
      title: 'Restore an enterprise app that was deleted',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-admin-consent',
      title: 'The address for an administrator’s consent, and its answer',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/microsoft/intune-powershell-sdk/issues/148',
      title: 'A retired app of Microsoft: AADSTS700016 since May 2024',
      checked: '2026-11-25',
    },
  ],
};
