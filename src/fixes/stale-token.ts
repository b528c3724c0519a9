import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { fourWayCheck, fourWayTraps, permissionSources, verifyGrants } from './four-way-check.ts';

export const fix: Fix = {
  cause: 'stale-token',
  changes: 'Nothing in your tenant: only which token your app uses',
  happened:
    'The permission is granted now, but the token was issued before that, or only moments after it. A token never changes after it was issued, so the app goes on with the old one until it asks for a new one.',
  signs: [
    'The grant is later than the claim `iat` of the token: GrantedAt of the script, or the audit log entry Consent to application.',
    'The portal shows the permission as granted, and `scp` or `roles` of the token does not hold it.',
    'The error began, or stays, just after somebody consented or activated a role.',
    'The token holds `xms_mirid`: it belongs to a managed identity, and those are cached for up to a day.',
    'A new process works while the running one fails.',
  ],
  counterSigns: [
    'A new token, with `iat` well after the grant, lacks the permission too: look again at the type, the app id, the tenant and the scopes that were asked for.',
    'Nothing is granted: [it was never configured](cause:missing-permission) or [nobody consented](cause:consent-not-granted).',
    'What is granted is of the other type: [the types do not match](cause:permission-type-mismatch).',
    'The answer is 401 and `exp` has passed: [the token has expired](cause:expired-token).',
    'The permission is in the token and the refusal comes from Exchange: its own rules (RBAC for Applications, application access policies) have caches of 30 minutes to 2 hours and more. A new token does not shorten them.',
  ],
  steps: [
    fourWayCheck('stale-token'),
    {
      id: 'compare-the-times',
      title: 'Compare the time of the grant with the time of the token',
      note: '`iat` counts seconds since 1970. If it is before the grant, or only a few minutes after it, the token is the cause. Paste the token into the box on the first page here to read the times, or use the block.',
      blocks: [
        {
          kind: 'powershell',
          id: 'times-of-the-token',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the token first. The block reads the clipboard and prints a few claims, never the token.',
          text: claimsOnClipboard('iat,exp,appid,tid,scp,roles,xms_mirid'),
        },
      ],
    },
    {
      id: 'get-a-new-token',
      title: 'Get a new token, once',
      note: 'Force one renewal and go back to normal: an app that renews before every call is throttled (`AADSTS50196`). Restarting the process does the same where the token cache is in memory only.',
      blocks: [
        {
          kind: 'powershell',
          id: 'new-graph-session',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label:
            'Graph PowerShell: a new session, then a look at what it holds. True means that the permission is there.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
(Get-MgContext).Scopes -contains '<permission>'`,
        },
        {
          kind: 'azure-cli',
          id: 'new-az-session',
          purpose: 'change',
          alters: 'the sign-ins of the Azure CLI on this machine: all accounts are signed out',
          runnableBy: 'anyone',
          label: 'Azure CLI: forget all accounts and sign in again.',
          text: `az account clear
az login --tenant '<tenant-id>'`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'force-refresh-csharp',
          purpose: 'change',
          alters: 'your code, for one run',
          runnableBy: 'anyone',
          label:
            'MSAL.NET, the app acts by itself; `certificate` is the app’s own. For a person: the same call on AcquireTokenSilent.',
          text: `using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app
    .AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" })
    .WithForceRefresh(true)
    .ExecuteAsync();`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'force-refresh-javascript',
          purpose: 'change',
          alters: 'your code, for one run',
          runnableBy: 'anyone',
          label: 'MSAL.js; `pca` and `account` are those of your app.',
          text: `const { accessToken, scopes } = await pca.acquireTokenSilent({
  scopes: ['<permission>'],
  account,
  forceRefresh: true,
});
console.log(scopes);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'force-refresh-python',
          purpose: 'change',
          alters: 'your code, for one run',
          runnableBy: 'anyone',
          label: 'MSAL Python, a person is signed in; `app` and `account` are those of your app.',
          text: `result = app.acquire_token_silent(["<permission>"], account=account, force_refresh=True)
print(result["scope"] if result and "scope" in result else result)`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'new-client-python',
          purpose: 'change',
          alters: 'your code, for one run',
          runnableBy: 'anyone',
          label:
            'MSAL Python, the app acts by itself: `acquire_token_for_client` refuses `force_refresh` (ValueError), so build a new client, whose cache is empty. `credential` is your certificate or secret.',
          text: `import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
print(result.get("error_description", "token received"))`,
        },
        {
          kind: 'code',
          language: 'java',
          id: 'force-refresh-java',
          purpose: 'change',
          alters: 'your code, for one run',
          runnableBy: 'anyone',
          label:
            'MSAL4J; `app`, `confidentialApp` and `account` are those of your app. `skipCache` works for client credentials and on-behalf-of.',
          text: `// a person is signed in
SilentParameters silent = SilentParameters
    .builder(Collections.singleton("<permission>"), account)
    .forceRefresh(true)
    .build();
IAuthenticationResult forPerson = app.acquireTokenSilently(silent).join();

// the app acts by itself
ClientCredentialParameters own = ClientCredentialParameters
    .builder(Collections.singleton("https://graph.microsoft.com/.default"))
    .skipCache(true)
    .build();
IAuthenticationResult forApp = confidentialApp.acquireToken(own).join();`,
        },
      ],
    },
    {
      id: 'wait-for-a-managed-identity',
      title: 'If it is a managed identity, wait or use another one',
      note: 'The platform keeps the token of a managed identity for about 24 hours and cannot be made to renew it; a restart rarely helps. Wait until the old token expires, or give the permission to another, user-assigned identity and use that one.',
      blocks: [
        {
          kind: 'powershell',
          id: 'token-of-the-identity',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'On the Azure virtual machine itself: when its token was issued, when it ends, and what it holds. The token is not printed.',
          text: `$r = Invoke-RestMethod -Headers @{ Metadata = 'true' } -Uri 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://graph.microsoft.com'
$p = $r.access_token.Split('.')[1].Replace('-','+').Replace('_','/')
$p += '=' * ((4 - $p.Length % 4) % 4)
[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($p)) | ConvertFrom-Json | Select-Object appid,iat,exp,roles
Remove-Variable r,p`,
        },
      ],
    },
    {
      id: 'check-the-new-token',
      title: 'Check the new token',
      note: 'Its `iat` is after the grant, and `scp` or `roles` holds the permission. Then the call answers.',
      blocks: [
        {
          kind: 'powershell',
          id: 'claims-of-the-new-token',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Copy the new token first. The block reads the clipboard and prints a few claims, never the token.',
          text: claimsOnClipboard('iat,exp,scp,roles'),
        },
        verifyGrants,
      ],
    },
  ],
  traps: [
    'A grant needs a few minutes until every server of the token service knows it. A token that was issued in the first minutes can still lack the permission: get another one.',
    'Do not leave the forced renewal in the code: it costs time in every call, and the token service throttles it.',
    'A refresh token that is older than the grant is no problem: the access token that comes from it holds what is granted now. Delegated: only if the app also asks for the new scope.',
    'A directory role that was activated just now shows in `wids` of a new token only.',
    ...fourWayTraps,
  ],
  sources: [
    ...permissionSources,
    {
      url: 'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
      title: 'Managed identity best practice recommendations',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/msal/dotnet/acquiring-tokens/acquire-token-silently',
      title: 'Acquire a token from the cache (MSAL.NET)',
      checked: '2026-11-24',
    },
  ],
};
