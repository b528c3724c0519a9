import type { Fix } from './fix.ts';
import { allUsers, graphModule, scriptsSignIn, signInModule } from './portal-places.ts';

export const fix: Fix = {
  cause: 'user-not-in-tenant',
  changes: 'First nothing but your own sign-in; if you invite somebody, who exists in the tenant',
  happened:
    'The account that signed in is neither a member nor a guest of the tenant that the app signs in to. Either the browser took another account than the person meant, or the person was never invited, or the invitation was never accepted.',
  signs: [
    '`AADSTS50020` "User account … from identity provider … does not exist in tenant … and cannot access the application …".',
    '`AADSTS90072`: the same, as the home tenant’s log names it; also a synchronised person whose source anchor does not match.',
    '`AADSTS50034` (no such name in the directory; a typing error, too), `51004`, `16000`, `16003`, `50177`, `50178`, `500211`, `700056`.',
    '`AADSTS50014`: the guest was invited and has not accepted, or the account is not fully made yet.',
    '`AADSTS500204`: a personal account that was never invited. `500341`: the account was deleted from the directory.',
  ],
  counterSigns: [
    '`AADSTS50126`, `50053`, `50055` or `50057`: the account exists, and [its own sign-in fails](cause:user-sign-in-failed).',
    '`AADSTS50105`: it exists and is [not assigned to the app](cause:user-not-assigned).',
    '`AADSTS500200`, or 50020 that names `live.com` in an app for organisations: [a personal account](cause:personal-account).',
    '`AADSTS500212`, `500213`, `500021` or `500022`: [a policy between the organisations](cause:org-boundary-policy) keeps the account out. It can refuse an invitation, too.',
    '`AADSTS700016` or `7000229`: not the person, but [the app is missing in the tenant](cause:app-not-in-tenant).',
    'Everybody from outside gets 50020 in an app that is meant for many organisations: [the app is registered for one tenant only](cause:app-registration-misconfigured), and inviting them all would be the wrong way.',
    'The tenant in the text is not the one that was meant: [the app signs in to the wrong tenant](cause:wrong-tenant).',
  ],
  steps: [
    {
      id: 'read-the-text',
      title: 'Read which account and which tenant the text names',
      note: 'Four things stand in it: the account, the identity provider, the tenant and the app. Most often the account is not the one that the person thinks.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'parts-of-the-text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'How to read 50020.',
          text: `User account 'A' from identity provider 'B' does not exist in tenant 'C' and cannot access the application 'D'

A   the account that really signed in: is it the one you meant?
B   live.com                        a personal Microsoft account
    https://sts.windows.net/GUID/   a work or school account; the GUID is its home tenant
    google.com, mail, facebook.com  an account of that provider
C   the tenant that the app signs in to: is it the one you meant? "Microsoft Services" is nobody's tenant:
    a personal account opened an administrator's page
D   the app id and name`,
        },
      ],
    },
    {
      id: 'use-the-right-account',
      title: 'Sign in with the account that belongs to the tenant',
      note: 'Try this first: it needs nobody’s help. A guest signs in with the account that was invited, at the address of the inviting tenant.',
      blocks: [
        {
          kind: 'portal',
          id: 'private-window',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'In a private window, so that no other account is remembered.',
          path: ['the app', 'Sign in', 'Use another account'],
          then: 'Type the whole sign-in name, such as name@contoso.com.',
        },
        {
          kind: 'powershell',
          id: 'powershell-with-tenant',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: a new sign-in to this tenant. Choose the account on the page.',
          needs: signInModule,
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome`,
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
      ],
    },
    {
      id: 'look-for-the-person',
      title: 'See whether the tenant knows the person',
      note: scriptsSignIn,
      blocks: [
        {
          kind: 'portal',
          id: 'person-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'By the portal; members see it too where the tenant lets them.',
          ...allUsers,
          then: 'Search for the address. Invitation state PendingAcceptance: invited, not accepted. Under Deleted users a person stays 30 days.',
        },
        {
          kind: 'powershell',
          id: 'person-by-mail',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader; members may do it where the default user settings allow)',
          label:
            'By script. No answer: not there. PendingAcceptance: not accepted. Compare CreatedDateTime with the home account’s: a guest that is older than its home account belongs to a former holder of the name.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All' -ContextScope Process -NoWelcome
$mail = '<mail>'
$q = $mail.Replace("'","''")
Get-MgUser -Filter "mail eq '$q' or userPrincipalName eq '$q'" -Property id,userPrincipalName,userType,externalUserState,createdDateTime | Format-List Id,UserPrincipalName,UserType,ExternalUserState,CreatedDateTime`,
        },
      ],
    },
    {
      id: 'invite-the-person',
      title: 'Invite the person, if it should belong to the tenant',
      note: 'A guest appears in the directory at once and can sign in after accepting. To undo, delete the guest under Users. Lists of domains under External Identities, Collaboration restrictions, or cross-tenant access settings can refuse the invitation: [who may work with whom](cause:org-boundary-policy).',
      blocks: [
        {
          kind: 'portal',
          id: 'invite-in-the-portal',
          purpose: 'change',
          runnableBy: 'admin (Guest Inviter)',
          label: 'Invite one person by mail.',
          path: ['Entra ID', 'Users', 'New user', 'Invite external user'],
          then: 'Type the address of the account with which the person will sign in, tick Send invite message, Review and invite.',
          url: allUsers.url,
        },
        {
          kind: 'powershell',
          id: 'invite-by-script',
          purpose: 'change',
          runnableBy: 'admin (Guest Inviter)',
          label: 'The same by script: creates a guest and sends a mail.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Invite.All' -ContextScope Process -NoWelcome
New-MgInvitation -InvitedUserEmailAddress '<mail>' -InviteRedirectUrl 'https://myapplications.microsoft.com' -SendInvitationMessage:$true | Format-List Status,InvitedUserEmailAddress`,
        },
        {
          kind: 'portal',
          id: 'reset-redemption',
          purpose: 'change',
          runnableBy: 'admin (Helpdesk Administrator; User Administrator in the portal)',
          alters: 'with which account this guest signs in; its id, groups and apps stay',
          label:
            'A guest that exists and still gets 50020 or 50014: the home account was made anew, or the mail got lost. Send the invitation again.',
          path: [...allUsers.path, '<user>', 'Overview', 'My Feed', 'B2B collaboration', 'Reset redemption status'],
          then: 'Press Reset. The person gets a new mail and accepts it with the account of today.',
          url: allUsers.url,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you cannot invite, ask the tenant’s administrator',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `Please invite a guest, or say with which account this person should sign in.

Tenant:       <tenant-id>
Person:       [sign-in name and home organisation]
App:          [name of the app], application (client) ID <app-id>
Error:        [AADSTS number], account and identity provider as the text names them
Why:          [what the person needs there, and until when]

What to do:   Entra ID > Users > New user > Invite external user
              already there: Users > [person] > B2B collaboration > Reset redemption status
Role needed:  Guest Inviter; Helpdesk Administrator to reset
To undo:      delete the guest under Users`,
        },
      ],
    },
    {
      id: 'choose-the-account-in-code',
      title: 'Let the app ask which account to use',
      note: 'Browsers remember accounts, and an app that takes the first one takes the wrong one. `prompt=select_account` shows the list, `login_hint` names the account, `domain_hint` its organisation.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'choose-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: the account of this tenant, and else the list.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const tenantId = '<tenant-id>';
const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/' + tenantId },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
const account = returned?.account ?? pca.getAllAccounts({ tenantId })[0];
if (!account) await pca.loginRedirect({ scopes: ['<permission>'], prompt: 'select_account' });`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'choose-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET on a desktop.',
          text: `using System;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithRedirectUri("http://localhost")
    .Build();
var result = await app
    .AcquireTokenInteractive(new[] { "<permission>" })
    .WithPrompt(Prompt.SelectAccount)
    .ExecuteAsync();
Console.WriteLine($"{result.Account.Username} in {result.TenantId}");`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'choose-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python on a desktop.',
          text: `import msal

app = msal.PublicClientApplication("<app-id>", authority="https://login.microsoftonline.com/<tenant-id>")
result = app.acquire_token_interactive(["<permission>"], prompt="select_account")
print(result.get("error_description") or result["id_token_claims"]["preferred_username"])`,
        },
      ],
    },
    {
      id: 'check-the-person',
      title: 'Check that the person is in',
      note: 'It works with the next sign-in, once the invitation was accepted.',
      blocks: [
        {
          kind: 'powershell',
          id: 'me-in-this-tenant',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The person signs in itself; its id in this tenant comes back, and whether it is Member or Guest.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName,userType'
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'A single-tenant app with `/common` gives 50020 to everybody from outside. Inviting them may be wrong, and a registration for several organisations right.',
    'Microsoft’s own page on 50020 names assignment as a further reason: if the app requires assignment, check [whether the person is assigned](cause:user-not-assigned).',
    'A name and password sent by the app (ROPC) gives 50020 for a personal account and for a personal account that is a guest: [change the flow](cause:user-sign-in-failed).',
    'A guest has no mailbox and no OneDrive in the host tenant: [calls for those fail in another way](cause:no-license).',
    'A guest’s sign-in name in the host tenant holds `#EXT#`. People sign in with their own address, not with that name.',
    'A guest that works in Teams or SharePoint under the same address may exist in another tenant than the app uses.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
      title: 'AADSTS50020 and its reasons',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/external-id/add-users-administrator',
      title: 'Add guests in the admin center',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/external-id/reset-redemption-status',
      title: 'Reset the redemption status of a guest',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/invitation-post',
      title: 'Create an invitation',
      checked: '2026-11-25',
    },
  ],
};
