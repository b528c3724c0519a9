import type { Fix } from './fix.ts';
import { allUsers, graphModule, scriptsSignIn, signInLogs, signInModule } from './portal-places.ts';

export const fix: Fix = {
  cause: 'user-sign-in-failed',
  changes: 'The person’s own account, and nothing of the app or its permissions',
  happened:
    'The person’s own sign-in failed before any question of permissions came up: wrong or expired password, locked or disabled account, or a domain whose own server did not confirm the password. The token service gave no token, so Graph was never called.',
  signs: [
    '`AADSTS50126` (wrong name or password), `50064` (the check failed), `50056` (the directory stores no password for this account), often as OAuth error `invalid_grant`.',
    '`AADSTS50055` (password expired), `50144` (password of Active Directory expired), `50135` (a new password is demanded because the account is at risk).',
    '`AADSTS50053`: locked after too many attempts, or refused because the address that it comes from attacks others. The number is the same; the sign-in log tells which.',
    '`AADSTS50057` (account disabled), `500571` (guest account disabled in the tenant that invited it).',
    '`AADSTS80001` to `80014`: the pass-through agent could not ask Active Directory, hours in which the person may not sign in (`80012`), clocks that differ (`80013`).',
    '`AADSTS50017`: the person’s certificate was not accepted. `500121`: the second factor was denied, failed or timed out. `50107`: the server of the domain is not known. `5000225`: the tenant is blocked because nobody used it.',
    '[My Account](https://myaccount.microsoft.com) does not open with the same account in a private window.',
  ],
  counterSigns: [
    '`AADSTS50034`, `50020` or `51004`: there is [no such account in this tenant](cause:user-not-in-tenant).',
    '`AADSTS50076`, `50079`, `53000`, `53003` or `530003` ("Your device is required to be managed to access this resource"): the password was right, and [a policy asks for more](cause:conditional-access).',
    '`AADSTS50105`: the sign-in worked, and the person is [not assigned to the app](cause:user-not-assigned).',
    '`AADSTS50173`, `50132` or `50133`: an old session ended by a new password or by an administrator. [Sign in again](cause:session-revoked).',
    '`AADSTS7000215` or `7000222`: the secret of [the app](cause:client-credentials-invalid), not the password of a person.',
    'The browser sign-in works, and only the program gets 50126 or 50056: the password may be right and the way of sending it is the fault. See the step on code.',
  ],
  steps: [
    {
      id: 'sign-in-in-a-browser',
      title: 'Sign in in a browser, in a private window',
      note: `This tells apart a fault of the account from a fault of the program. Type the whole name. The page also offers what is needed: a new password when it has expired, a way to reset it. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'my-account',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The person opens its own page.',
          path: ['private window', 'My Account'],
          then: 'It opens: the account is fine, look at the program. It does not: note the number under More details.',
          url: 'https://myaccount.microsoft.com/',
        },
        {
          kind: 'powershell',
          id: 'own-sign-in',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same by Graph PowerShell: the sign-in runs on Microsoft’s page; your id comes back if it works.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName'`,
        },
        {
          kind: 'code',
          language: 'text',
          id: 'what-the-code-asks-for',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What each number means and who can help.',
          text: `50126 50064   name or password wrong            retype; else reset it           person; Password Administrator
50056         no password stored here           browser sign-in, never ROPC     person, developer
50055         password expired                  the browser offers the change   person
50144         expired in Active Directory       change it there, or by          person; on-premises help desk
                                                self-service with writeback
50053         too many wrong attempts           wait, "I forgot my password",   person; Password Administrator
                                                or a reset by an administrator
50053         address that attacks others       another network or VPN exit     Security Administrator
50135         account at risk                   change it in the browser        person; Security Administrator
50057 500571  disabled                          enable it, only if the          User Administrator;
                                                disabling was a mistake         on-premises administrator
80001-80014   pass-through agent                agents, domain controllers,     on-premises administrator
                                                allowed hours, clocks
50017         certificate of the person         its issuer and revocation list  who runs the certificates
500121        second factor                     try again, other method         person; Authentication Administrator`,
        },
      ],
    },
    {
      id: 'read-the-sign-in-log',
      title: 'Read the reason in the sign-in log',
      note: 'Two different reasons share the number 50053; only the log tells them apart. Sign-ins of programs stand under User sign-ins (non-interactive), or show `ropc` as their protocol.',
      blocks: [
        {
          kind: 'portal',
          id: 'failure-reason',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The failed event.',
          path: [...signInLogs.path, '<event>', 'Basic info'],
          then: 'Filter Sign-in error code by the number, and read Failure reason, IP address and, under the details of the authentication, the protocol.',
          url: signInLogs.url,
        },
        {
          kind: 'powershell',
          id: 'failed-sign-ins',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The failed sign-ins of one person, programs included.',
          needs:
            'Modules Microsoft.Graph.Users and Microsoft.Graph.Beta.Reports (Install-Module Microsoft.Graph.Beta.Reports -Scope CurrentUser); Entra ID P1',
          text: `$from = '<utc-start>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All','User.Read.All' -ContextScope Process -NoWelcome
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
$f = "userId eq '$uid' and createdDateTime ge $from and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')"
Get-MgBetaAuditLogSignIn -Filter $f -Top 50 | Where-Object { $_.Status.ErrorCode -ne 0 } |
  Select-Object CreatedDateTime,AppDisplayName,IPAddress,AuthenticationProtocol,@{n='Code';e={$_.Status.ErrorCode}},@{n='Reason';e={$_.Status.FailureReason}}`,
        },
      ],
    },
    {
      id: 'see-the-account',
      title: 'See the state of the account',
      blocks: [
        {
          kind: 'portal',
          id: 'account-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'By the portal.',
          path: [...allUsers.path, '<user>', 'Overview'],
          then: 'Account status, and On-premises sync enabled: a synchronised account is enabled and reset in Active Directory.',
          url: allUsers.url,
        },
        {
          kind: 'powershell',
          id: 'account-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'By script.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All' -ContextScope Process -NoWelcome
Get-MgUser -UserId '<user-principal-name>' -Property userPrincipalName,userType,accountEnabled,onPremisesSyncEnabled,lastPasswordChangeDateTime,passwordPolicies |
  Format-List UserPrincipalName,UserType,AccountEnabled,OnPremisesSyncEnabled,LastPasswordChangeDateTime,PasswordPolicies`,
        },
        {
          kind: 'powershell',
          id: 'domain-of-the-person',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label:
            'Who checks the passwords of this domain (Federated: another server), and after how many days they expire.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Domain.Read.All' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/domains/<domain>?$select=id,authenticationType,passwordValidityPeriodInDays'`,
        },
        {
          kind: 'portal',
          id: 'lockout-limits',
          purpose: 'diagnose',
          runnableBy: 'admin (Authentication Administrator)',
          label: 'After how many attempts an account is locked, and for how long.',
          path: ['Entra ID', 'Authentication methods', 'Password protection'],
          then: 'Lockout threshold and Lockout duration in seconds. Without values of your own: 10 attempts (3 in US Government), one minute at first, longer each time.',
        },
      ],
    },
    {
      id: 'reset-the-password',
      title: 'Change or reset the password, or wait until the lock ends',
      note: 'The home tenant of the person resets it; the tenant that invited a guest cannot. An administrator’s reset, and "I forgot my password" in self-service, end the lock at once; "I know my password" does not.',
      blocks: [
        {
          kind: 'portal',
          id: 'self-service',
          purpose: 'change',
          alters: 'your own password',
          runnableBy: 'anyone',
          label: 'The person itself, where the tenant has self-service reset.',
          path: ['Microsoft Online Password Reset', 'I forgot my password'],
          url: 'https://aka.ms/sspr',
        },
        {
          kind: 'portal',
          id: 'reset-by-administrator',
          purpose: 'change',
          runnableBy:
            'admin (Password Administrator; Privileged Authentication Administrator for the account of an administrator)',
          alters: 'the password of one person',
          label: 'An administrator, for one cloud account. Scripts: see the page on resetting passwords.',
          path: [...allUsers.path, '<user>', 'Reset password'],
          then: 'Reset password makes a temporary one. A synchronised account needs password writeback, or a reset in Active Directory.',
          url: allUsers.url,
        },
      ],
    },
    {
      id: 'enable-the-account',
      title: 'Enable the account, only if disabling it was a mistake',
      note: 'Ask first why it was disabled: the person left, the licence ended, or somebody stopped an attack. A synchronised account is enabled in Active Directory, else the next synchronisation disables it again. To undo, run the block with `:$false`.',
      blocks: [
        {
          kind: 'portal',
          id: 'enable-in-the-portal',
          purpose: 'change',
          runnableBy: 'admin (User Administrator)',
          alters: 'one account: the person can sign in again',
          label: 'One cloud account, by the portal.',
          path: [...allUsers.path, '<user>', 'Properties', 'Settings', 'Account enabled'],
          then: 'Tick it and Save. For an administrator’s account: Privileged Authentication Administrator.',
          url: allUsers.url,
        },
        {
          kind: 'powershell',
          id: 'enable-by-script',
          purpose: 'change',
          runnableBy: 'admin (User Administrator; Privileged Authentication Administrator for an administrator)',
          alters: 'one account: the person can sign in again',
          label: 'One cloud account, by script.',
          needs: graphModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.EnableDisableAccount.All','User.Read.All' -ContextScope Process -NoWelcome
Update-MgUser -UserId '<user-principal-name>' -AccountEnabled:$true`,
        },
        {
          kind: 'powershell',
          id: 'enable-in-active-directory',
          purpose: 'change',
          runnableBy: 'admin (the right to change this account in Active Directory)',
          alters: 'one account of Active Directory; Entra follows with the next synchronisation',
          label: 'One synchronised account.',
          needs: 'Windows, a computer of the domain, the module ActiveDirectory (RSAT)',
          text: `Import-Module ActiveDirectory
Enable-ADAccount -Identity '<ad-account>'`,
        },
      ],
    },
    {
      id: 'stop-sending-passwords',
      title: 'As the developer, stop sending the person’s password',
      note: 'Name and password sent by the program (ROPC) cannot work with multifactor authentication, with federated accounts, with accounts without a password, with personal accounts or guests that have one, nor at `/common`; a password that begins or ends with a blank fails too. A right password then still gives an error: change the flow, not the password. People sign in on Microsoft’s page (authorization code with PKCE, broker, device code); programs use a certificate or a managed identity. Do not repeat a sign-in that failed with these numbers: the loop locks the account.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'interactive-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: in place of AcquireTokenByUsernamePassword. Show the person number and correlation id.',
          text: `using System;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithRedirectUri("http://localhost")
    .Build();
try
{
    var result = await app.AcquireTokenInteractive(new[] { "<permission>" }).ExecuteAsync();
    Console.WriteLine(result.Account.Username);
}
catch (MsalServiceException e)
{
    Console.WriteLine($"{e.Message} (correlation id {e.CorrelationId})"); // no retry
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'device-code-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL Python without a browser of its own: in place of acquire_token_by_username_password. Some tenants forbid the device code flow.',
          text: `import msal

app = msal.PublicClientApplication("<app-id>", authority="https://login.microsoftonline.com/<tenant-id>")
flow = app.initiate_device_flow(["<permission>"])
print(flow.get("message") or flow.get("error_description"))
result = app.acquire_token_by_device_flow(flow)
if "error" in result:
    print(result.get("error_codes"), result.get("correlation_id"))  # no retry
else:
    print("token received")`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'program-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL.NET: a program that used a "service account" signs in as itself. It then needs application permissions, and paths with /users in place of /me.',
          text: `using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).ExecuteAsync();`,
        },
      ],
    },
    {
      id: 'check-the-sign-in',
      title: 'Check that the person can sign in',
      note: 'It works with the next sign-in; after a change in Active Directory, with the next synchronisation.',
      blocks: [
        {
          kind: 'powershell',
          id: 'new-sign-in',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The person itself, with a new sign-in: its name comes back.',
          needs: signInModule,
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Get-MgContext).Account`,
        },
      ],
    },
  ],
  traps: [
    'The lock counts the same wrong password once: trying it again does no harm, except with pass-through authentication, where every attempt counts. Known and unknown places are counted apart.',
    '50053 for an address with bad repute comes whatever the password is. A reset does not help.',
    'An old password in a forgotten program, phone or scheduled task locks the account again and again: the sign-in log names app and address.',
    'The expired password of a "service account" is a sign to move to app-only access, not to set it to never expire.',
    'Some 50126 in the log of a tenant are normal: people mistype.',
    'A new password ends older sessions: apps then show [a revoked session](cause:session-revoked), which passes with the next sign-in.',
    'For a guest with `#EXT#` in its sign-in name take its object id in the blocks in place of the name.',
    'Resetting the password of somebody else by Graph is another matter, with roles of its own: see [resetting passwords](cause:password-reset).',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout',
      title: 'Smart lockout: how accounts are locked and unlocked',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth-ropc',
      title: 'Name and password sent by the app, and why not',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/fundamentals/users-reset-password-azure-portal',
      title: 'Reset a person’s password',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50057-user-account-is-disabled',
      title: 'AADSTS50057: the account is disabled',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/activedirectory/enable-adaccount',
      title: 'Enable-ADAccount',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/Azure/azure-cli/issues/29282',
      title: 'AADSTS530003 in the Azure CLI: a device policy, not the password',
      checked: '2026-11-25',
    },
  ],
};
