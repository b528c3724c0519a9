import type { Fix } from './fix.ts';
import {
  fourWayCheck,
  fourWayTraps,
  grantApplication,
  grantInEnterpriseApps,
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
  cause: 'consent-not-granted',
  changes: 'What the app may do in the tenant',
  happened:
    'The permission is set up on the app, but neither the person nor an administrator has consented to it. So the token service refuses the sign-in, or gives a token without the permission.',
  signs: [
    '`AADSTS65001` (nobody consented), `65004` (the person pressed Cancel), `90094` (an administrator must consent), `90095` or `90096` (a request to the administrator is needed or was sent), `900941` (the app is rated risky), `900942`, or the OAuth error `consent_required`.',
    '`AADSTS650056`, `90008` or `90099`: often this. 650056 can also mean that the app lists no permission for the API or that the app id is wrong; 90099 is an app of a partner that was not approved in the customer’s tenant.',
    '`AADSTS90093` or `access_denied` alone: perhaps this.',
    'The sign-in page says "Need admin approval".',
    'The page API permissions shows the permission with Not granted or an orange triangle in the column Status.',
    'The permission is on the app’s list, but not among what is granted and not in the token.',
  ],
  counterSigns: [
    'The permission stands in `scp` or `roles` of the token: consent is there. The role of the person, a licence or the rights to the resource are missing.',
    'There is no row for the permission: [it was never configured](cause:missing-permission).',
    'Consent is green, but for the other type: [the types do not match](cause:permission-type-mismatch).',
    'Consent is green and of the right type, and the token is older: [the token is too old](cause:stale-token).',
    '`AADSTS65002`: not a matter of consent. You use the app id of a Microsoft product; use an app of your own.',
    '`AADSTS50105`: the person is not assigned to the app. After the assignment an administrator may have to consent as well.',
  ],
  steps: [
    fourWayCheck('consent-not-granted'),
    {
      id: 'who-may-consent',
      title: 'Find out whether people may consent for themselves',
      note: 'Application permissions always need an administrator. For delegated ones the tenant’s policy decides, whatever the permissions reference says about admin consent.',
      blocks: [
        {
          kind: 'portal',
          id: 'consent-settings',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'The settings for user consent and for requests to the administrator.',
          path: ['Entra ID', 'Enterprise apps', 'Security', 'Consent and permissions', 'User consent settings'],
          then: 'Names of the menu can differ a little. Let Microsoft manage your consent settings is the default of new tenants.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings',
        },
        {
          kind: 'powershell',
          id: 'consent-policy',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label:
            'The policies that hold for people. microsoft-user-default-recommended: managed by Microsoft. microsoft-user-default-low: only permissions classed as low. No entry of ManagePermissionGrantsForSelf: nobody may.',
          needs: 'Module Microsoft.Graph.Identity.SignIns',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Policy.Read.All' -ContextScope Process -NoWelcome
(Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned`,
        },
      ],
    },
    {
      id: 'grant-consent',
      title: 'Consent, with the smallest step that is enough',
      note: `${whoMayGrant} If people may consent for themselves, it is enough that the person signs in once and accepts. Read the page before you press Accept: what an administrator accepts holds for the whole tenant. An address such as the ones below can be made by anybody: compare app id and tenant id with your portal before you open one that was sent to you.`,
      blocks: [
        grantInPortal,
        grantInEnterpriseApps,
        {
          kind: 'portal',
          id: 'consent-requests',
          purpose: 'change',
          runnableBy:
            'admin (Cloud Application Administrator who is a reviewer; for application permissions Privileged Role Administrator)',
          label: 'Answer the requests of users, where the tenant lets them send some.',
          path: ['Entra ID', 'Enterprise apps', 'Activity', 'Admin consent requests', 'My pending'],
          then: 'Open the request, review the permissions and consent.',
        },
        {
          kind: 'http',
          id: 'admin-consent-list',
          purpose: 'change',
          runnableBy:
            'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
          label: 'An address for the administrator’s browser: everything on the app’s list, for the whole tenant.',
          text: 'https://login.microsoftonline.com/<tenant-id>/adminconsent?client_id=<app-id>',
        },
        {
          kind: 'http',
          id: 'admin-consent-scope',
          type: 'delegated',
          purpose: 'change',
          runnableBy: 'admin (Cloud Application Administrator)',
          label: 'The same for one named delegated permission; afterwards it goes back to the app.',
          text: 'https://login.microsoftonline.com/<tenant-id>/v2.0/adminconsent?client_id=<app-id>&scope=https://graph.microsoft.com/<permission>&redirect_uri=<redirect-uri>&state=1',
        },
        grantApplication,
        grantToOnePerson,
        grantToEveryone,
        {
          kind: 'azure-cli',
          id: 'admin-consent-cli',
          purpose: 'change',
          runnableBy:
            'admin (Cloud Application Administrator; for application permissions of Microsoft Graph Privileged Role Administrator)',
          label: 'Consent to the whole list with the Azure CLI.',
          broad:
            'Consents to everything on the app’s list for the whole tenant without showing it. The help of the command names only Global Administrator; if it refuses, use the portal or the blocks before, and do not ask for a bigger role.',
          text: `az ad app permission admin-consent --id '<app-id>'`,
        },
      ],
    },
    handOver,
    {
      id: 'let-the-person-consent',
      title: 'Let the app ask the person',
      note: 'A silent request cannot show the consent page: after `AADSTS65001` or `consent_required` make one interactive request with the scope, and without `prompt=none`. In an on-behalf-of chain the middle app needs the consent: name the client in `knownClientApplications` of the middle app and let the client ask for the scope `api://…/.default` of the middle app, so that one page covers both.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'consent-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: silent first, then one page for the person.',
          text: `import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/<tenant-id>' },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
const account = returned?.account ?? pca.getAllAccounts()[0];
const request = { scopes: ['<permission>'], account };
try {
  const { scopes } = await pca.acquireTokenSilent(request);
  console.log(scopes);
} catch (error) {
  if (account && !(error instanceof InteractionRequiredAuthError)) throw error;
  await pca.acquireTokenRedirect(request); // no prompt: 'none' here
}`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'consent-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: the same on a desktop.',
          text: `using System;
using System.Linq;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithRedirectUri("http://localhost")
    .Build();
string[] scopes = { "<permission>" };
AuthenticationResult result;
try
{
    var account = (await app.GetAccountsAsync()).FirstOrDefault();
    result = await app.AcquireTokenSilent(scopes, account).ExecuteAsync();
}
catch (MsalUiRequiredException)
{
    result = await app.AcquireTokenInteractive(scopes).ExecuteAsync();
}
Console.WriteLine(string.Join(" ", result.Scopes));`,
        },
      ],
    },
    {
      id: 'check-the-consent',
      title: 'Check that the consent is there',
      note: 'Then [get a new token](cause:stale-token): the old one does not change. The token service knows a consent within a few minutes; a managed identity can take a day.',
      blocks: [
        {
          kind: 'azure-cli',
          id: 'list-grants',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'The delegated permissions that are granted to the app.',
          text: `az ad app permission list-grants --id '<app-id>' --show-resource-name`,
        },
        verifyGrants,
      ],
    },
    undoGrant,
  ],
  traps: [
    'An app that works for old users and fails for new ones: the policy changed in between. The old ones consented when they still could.',
    'Where Microsoft manages the consent settings, people cannot consent to `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`, nor to most delegated `Mail.*` (but `Mail.Send`), `Calendars.*`, `Contacts.*` (but plain `Contacts.Read`), `Tasks.*`, `Chat.Read`, `Chat.ReadWrite`, `OnlineMeetings.*`, `MailboxSettings.*`, `MailboxFolder.*`, `MailboxItem.Read`, `People.Read`, nor to the permissions of Exchange for EWS, IMAP, POP and EAS. Six well-known mail clients are exempt. This is the state of 2026; Microsoft changes the rules by itself.',
    'Grant admin consent can remove grants for the whole tenant that are not on the app’s list. What people granted for themselves stays.',
    'Grants by script take effect at once, and nobody is shown a page to confirm.',
    ...fourWayTraps,
  ],
  outdated:
    'The article says that a user or an administrator grants permissions, normally on a consent page. Since 2025 the settings that Microsoft manages are the default of new tenants and reached older tenants without settings of their own: for most permissions on mail, calendars, files and sites a person is no longer allowed to consent, although the permissions reference says that no administrator is needed.',
  sources: [
    ...permissionSources,
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      title: 'Configure the admin consent workflow',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies',
      title: 'Manage app consent policies',
      checked: '2026-11-24',
    },
  ],
};
