import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { registration, scriptsSignIn, signInModule } from './portal-places.ts';

export const fix: Fix = {
  cause: 'personal-account',
  changes: 'Nothing in your tenant: only which account signs in, or which calls the app makes for it',
  happened:
    'The person signed in with a personal Microsoft account (outlook.com, hotmail.com, live.com, or any other address that was made one), and the call goes to a part of Graph that serves work or school accounts only. No permission and no consent changes that: behind such an account there is no organisation, no directory, no Teams and no SharePoint.',
  signs: [
    '400 `BadRequest` with "This API is not supported for MSA accounts (no addressUrl for Microsoft.…)." MSA is Microsoft’s short name for a personal account.',
    'The claim `tid` is `9188040d-6c67-4c5b-b112-36a304b66dad`, the tenant of all personal accounts, or the token has no dots and begins with `Ew`; and the reference page of the call says Not supported in the row Delegated (personal Microsoft account).',
    '`AADSTS500200` at sign-in: "User account … is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization."',
    '`AADSTS500202` (a personal account or a guest at an address that names no tenant), `500208` (the address is no sign-in name of the kind of account that is asked for), `500207` (this kind of account cannot be used for this API), `9002339` (the app does not take personal accounts), `90124` (the API is not served at `/common` or `/consumers`), `90027` or `500201` (the v1 sign-in address gives no tokens to personal accounts).',
    'The sign-in page says "You can’t sign in here with a personal account. Use your work or school account instead."',
    'Services in their own words: 404 `ConsumerPhotoIsNotSupported`; OneNote code `40001`; 401 `IDX14100` (the service expects dots in the token); 404 `MailboxNotEnabledForRESTAPI`, this one only if the account is personal; 500 "Unable to find target address" on `/organization`.',
  ],
  counterSigns: [
    'The account is personal but was invited as a guest, and `tid` is the tenant’s own id (`idp` says live.com): that is an ordinary token of the tenant. If the call wants a mailbox or a OneDrive, [the guest has none there](cause:no-license); else [the guest lacks a role or a right](cause:user-lacks-role).',
    'The row Delegated (personal Microsoft account) names a permission, and the token does not hold it: [the permission is missing](cause:missing-permission).',
    '"This API is not supported for AAD accounts (no addressUrl …)": the mirror text says nothing about the account. There is no service behind that path: [not an authorization problem](cause:not-authorization).',
    '`AADSTS9002331`, `9002332`, or "The client does not exist or is not enabled for consumers.": the account may be fine, and [the kinds of account of the app do not fit the sign-in address](cause:app-registration-misconfigured).',
    '`AADSTS50020` or `500204` that names `live.com` and a tenant: [the account was never invited there](cause:user-not-in-tenant).',
    'A value without dots that does not begin with `Ew`: a code, a refresh token or a secret, and [no access token at all](cause:malformed-token).',
    '`MailboxNotEnabledForRESTAPI` with a work or school account: [no licence or no mailbox](cause:no-license).',
  ],
  steps: [
    {
      id: 'see-which-account',
      title: 'See which kind of account signed in',
      note: 'The address tells nothing: the same address can be a work account and a personal one at the same time, and a personal account can have an address of any domain. What decides is the claim `tid`, or the tenant that the tool shows: `9188040d-6c67-4c5b-b112-36a304b66dad` means personal. The person can look too: [My Account](https://myaccount.microsoft.com) opens for a work or school account, [Microsoft account](https://account.microsoft.com) for a personal one.',
      blocks: [
        {
          kind: 'powershell',
          id: 'claims-of-clipboard',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy the token first; the block prints a few claims, not the token. If it says that there are no dots and the token begins with `Ew`, it is the ticket of a personal account.',
          text: claimsOnClipboard('tid,idp,iss,scp'),
        },
        {
          kind: 'powershell',
          id: 'account-of-the-session',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Graph PowerShell, in the window in which the call failed.',
          needs: signInModule,
          text: `Get-MgContext | Format-List Account,TenantId`,
        },
        {
          kind: 'azure-cli',
          id: 'account-of-az',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Azure CLI: the account and the tenant that az uses.',
          needs: 'Azure CLI, signed in with az login',
          text: `az account show --query '{account:user.name,tenant:tenantId}'`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'kind-in-javascript',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'MSAL.js, in your own code; `account` is the account that you pass to acquireTokenSilent.',
          text: `const personal = account.tenantId === '9188040d-6c67-4c5b-b112-36a304b66dad';
console.log(personal ? 'personal Microsoft account' : 'tenant ' + account.tenantId);`,
        },
      ],
    },
    {
      id: 'see-whether-the-call-serves-it',
      title: 'See whether the call serves personal accounts',
      blocks: [
        {
          kind: 'portal',
          id: 'api-reference',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The page of the call decides.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions'],
          then: 'Row Delegated (personal Microsoft account). Not supported: no permission helps. A name: the call works once the app asks for that permission.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
        {
          kind: 'code',
          language: 'text',
          id: 'what-is-served',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'A rough guide, for the signed-in person’s own data.',
          text: `Served, as a rule
  profile and photo             /me
  mail, folders, sending        /me/messages, /me/mailFolders, /me/sendMail
  calendar and contacts         /me/calendar, /me/events, /me/contacts
  OneDrive                      /me/drive, /drives/{id}
  OneNote and To Do             /me/onenote, /me/todo
  people, mailbox settings      /me/people, /me/mailboxSettings

Not served
  other people and the directory   /users, /groups, /me/memberOf, /me/manager, /organization
  Teams                            /teams, /chats, /me/joinedTeams, /me/onlineMeetings, /me/presence
  SharePoint sites and lists       /sites
  Planner, Bookings, search        /planner, /me/planner, /solutions, /search
  administration                   /auditLogs, /reports, /security, /identity, /deviceManagement
  anything without a person        app-only tokens never reach a personal account`,
        },
      ],
    },
    {
      id: 'sign-in-with-the-organisation',
      title: 'Sign in with a work or school account',
      note: `This is the person’s part, and nearly always the answer where an organisation’s data is wanted. The account must belong to the tenant that holds the data. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'other-account',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'In the app, in a private window, so that the browser does not pick the old account by itself.',
          path: ['the app', 'Sign out', 'Sign in', 'Use another account'],
          then: 'If the page asks which of two accounts you mean, choose Work or school account.',
        },
        {
          kind: 'powershell',
          id: 'powershell-with-tenant',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: name the organisation, and see that it is the one.',
          needs: signInModule,
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
(Get-MgContext).TenantId`,
        },
        {
          kind: 'azure-cli',
          id: 'az-with-tenant',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI: name the organisation.',
          needs: 'Azure CLI',
          text: `az login --tenant '<tenant-id>' --allow-no-subscriptions`,
        },
      ],
    },
    {
      id: 'let-organisations-only-sign-in',
      title: 'If the app is for organisations, keep personal accounts out',
      note: 'The sign-in address decides who can enter: `/common` takes both kinds, `/organizations` work and school accounts of any tenant, the address with a tenant id those of one tenant and its guests. Then people learn it on the sign-in page, and not from an error of Graph.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'organizations-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js in a single-page app. For one tenant put its id in place of organizations.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/organizations' },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
if (!returned && pca.getAllAccounts().length === 0) {
  await pca.loginRedirect({ scopes: ['<permission>'], domainHint: 'organizations' });
}`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'organizations-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET on a desktop.',
          text: `using System;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/organizations")
    .WithRedirectUri("http://localhost")
    .Build();
var result = await app.AcquireTokenInteractive(new[] { "<permission>" }).ExecuteAsync();
Console.WriteLine(result.TenantId);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'organizations-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python on a desktop.',
          text: `import msal

app = msal.PublicClientApplication("<app-id>", authority="https://login.microsoftonline.com/organizations")
result = app.acquire_token_interactive(["<permission>"])
print(result.get("error_description") or result["id_token_claims"]["tid"])`,
        },
        {
          kind: 'portal',
          id: 'supported-accounts',
          purpose: 'change',
          runnableBy: 'admin (app owner, or Cloud Application Administrator)',
          alters: 'who can sign in to this app: people with a personal account can no longer',
          label: 'The registration can say the same for every sign-in address.',
          ...registration('Authentication'),
          then: 'Under Supported account types (on the new page Authentication (Preview): tab Supported accounts) choose Accounts in this organizational directory only, or Accounts in any organizational directory.',
        },
      ],
    },
    {
      id: 'serve-both-kinds',
      title: 'If the app is for both, ask what the account can do',
      note: 'Show a feature only where the account has it. A personal account needs the v2 sign-in address, a registration that takes personal accounts, and a signed-in person: it works neither with client credentials nor with a name and password sent by the app, nor in national clouds.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'both-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: do not even ask for what a personal account does not have.',
          text: `const personal = account.tenantId === '9188040d-6c67-4c5b-b112-36a304b66dad';
const scopes = personal ? ['User.Read', 'Mail.Read'] : ['User.Read', 'Mail.Read', 'Team.ReadBasic.All'];
const { accessToken } = await pca.acquireTokenSilent({ scopes, account });

const headers = { Authorization: 'Bearer ' + accessToken };
const mail = await fetch('https://graph.microsoft.com/v1.0/me/messages?$top=5', { headers });
const teams = personal ? null : await fetch('https://graph.microsoft.com/v1.0/me/joinedTeams', { headers });
console.log(mail.status, teams?.status ?? 'no Teams for a personal account');`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'both-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL.NET; `result` is what the sign-in gave. TenantId of the result counts, not the home tenant of the account: a guest with a personal account has a token of the tenant.',
          text: `var personal = result.TenantId == "9188040d-6c67-4c5b-b112-36a304b66dad";
if (personal) Console.WriteLine("Teams, sites and the directory are not there for this account.");`,
        },
      ],
    },
    {
      id: 'check-the-account',
      title: 'Check that the new sign-in is one of the organisation',
      note: 'The tenant must not be `9188040d-6c67-4c5b-b112-36a304b66dad`, and the call must answer. It works with the next sign-in.',
      blocks: [
        {
          kind: 'powershell',
          id: 'tenant-and-call',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Signs you in to the organisation; its id and your name there come back.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).TenantId
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName,userType'
Disconnect-MgGraph`,
        },
        {
          kind: 'powershell',
          id: 'new-claims-of-clipboard',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Or copy the app’s new token; the block prints its tenant and permissions, not the token.',
          text: claimsOnClipboard('tid,idp,scp'),
        },
      ],
    },
  ],
  traps: [
    '`Connect-MgGraph` without `-TenantId` signs a personal account in to its own home tenant, without a word.',
    'A token that begins with `Ew` is not damaged. It cannot be decoded, and nobody but Microsoft needs to.',
    'A personal account that is a guest in a tenant has a work-like token there and a personal one at `/common`: name the tenant in the sign-in address.',
    'Consent is no cure. The consent page can show a permission to a personal account although no call serves it there: go by the row of the call.',
    'A registration that takes personal accounts is narrower in other things: two client secrets at most, 30 permissions per API, no app roles, no wildcards or queries in redirect URIs.',
  ],
  outdated:
    'The article names personal accounts under 401 Unauthorized. Its core holds: a delegated token of a personal account does not open an API that supports work or school accounts only. But Graph usually answers 400 `BadRequest` ("This API is not supported for MSA accounts"); 401 comes from single services (OneNote `40001`, `IDX14100`), 404 from others. And today it often does not come to a call: the token service refuses the account first (`AADSTS500200`, `500202`, `500208`).',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-overview',
      title: 'Permissions of Microsoft Graph, and the rows of the reference pages',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-supported-account-types',
      title: 'Which kinds of account work with which flow',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
      title: 'What a registration may hold, by kinds of account',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service',
      checked: '2026-11-25',
    },
    {
      url: 'https://login.microsoftonline.com/error?code=500200',
      title: 'The words of AADSTS500200, read in a public copy of September 2025',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/microsoftgraph/msgraph-sdk-java/issues/823',
      title: 'A personal account on /organization: 500 Unable to find target address',
      checked: '2026-11-25',
    },
  ],
};
