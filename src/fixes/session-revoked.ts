import type { Fix } from './fix.ts';

const signInLogs =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true';

export const fix: Fix = {
  cause: 'session-revoked',
  changes: 'Nothing in your tenant: the person signs in again',
  happened:
    'The token was good when it was issued, and has not run out, but something happened to the account since: a new password, ended sessions, a disabled account. Graph was told of it and takes only tokens that were issued afterwards, so the person has to sign in once more.',
  signs: [
    '401 `InvalidAuthenticationToken`, "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp".',
    'The value `claims` in `WWW-Authenticate` decodes to `{"access_token":{"nbf":{"essential":true,"value":"…"}}}`: a token that was issued after this time is asked for.',
    'At the token endpoint: `AADSTS50173` (the grant was revoked), `AADSTS50132` or `AADSTS50133` (the session is no longer valid, password changed or expired).',
    'The claim `exp` lies in the future, and still the token is refused.',
    'The password was changed or reset, multifactor authentication switched on, the account disabled or deleted, Revoke sessions used, or a high risk raised since the token was obtained.',
    '`AADSTS70000` or `AADSTS50058` alone say little: a refresh token that is no longer valid, or a silent request without a session.',
  ],
  counterSigns: [
    'The code in the text is `LocationConditionEvaluationSatisfied` or `TokenCreatedWithOutdatedPolicies`, or the claims hold `acrs`, `polids` or `xms_rp_ipaddr`: [Conditional Access](cause:conditional-access) asks for something. With `nbf` and `xms_rp_ipaddr` in one challenge the place counts.',
    '`AADSTS50057`: the account is disabled, and signing in again fails as well. See [the person’s own sign-in fails](cause:user-sign-in-failed).',
    '`exp` lies before the time of the failure: [the token has expired](cause:expired-token).',
    'The token is app-only: a challenge then means that the app was disabled, deleted or rated as a high risk. See [the app is disabled](cause:app-disabled) and [Conditional Access](cause:conditional-access).',
    '`AADSTS700082` or `AADSTS70008`: the refresh token was not used for too long. Nothing was revoked; [get a new token](cause:expired-token).',
  ],
  steps: [
    {
      id: 'what-happened-to-the-account',
      title: 'See what happened to the account',
      note: 'Compare the times with the claim `iat` of the token. If one of them is later, that is the reason, and signing in again is the whole fix. If the account is disabled, signing in again does not help.',
      blocks: [
        {
          kind: 'portal',
          id: 'account-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader, or User Administrator)',
          label: 'Is the account enabled, and when was the password changed?',
          path: ['Entra ID', 'Users', 'All users', '<user>', 'Overview'],
          then: 'Read Account status, and under Properties the time of the last password change.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/<user-id>',
        },
        {
          kind: 'powershell',
          id: 'times-of-the-account',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader, or User Administrator)',
          label: 'The same by script: was the token issued before these times?',
          needs: 'Module Microsoft.Graph.Users; in a national cloud add -Environment USGov, USGovDoD or China',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All' -ContextScope Process -NoWelcome
Get-MgUser -UserId '<user-principal-name>' -Property accountEnabled,signInSessionsValidFromDateTime,lastPasswordChangeDateTime |
  Format-List AccountEnabled,SignInSessionsValidFromDateTime,LastPasswordChangeDateTime`,
        },
        {
          kind: 'portal',
          id: 'silent-renewals',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The silent renewals of this person that failed, with the reason.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs', 'User sign-ins (non-interactive)', '<event>'],
          then: 'Filter by the person, the app and the time. Events take some minutes to appear.',
          url: signInLogs,
        },
        {
          kind: 'powershell',
          id: 'failed-renewals-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The same by script. The list of v1.0 holds interactive sign-ins only, hence beta.',
          needs:
            'Module Microsoft.Graph.Beta.Reports (Install-Module Microsoft.Graph.Beta.Reports -Scope CurrentUser); Entra ID P1',
          text: `$appId = '<app-id>'
$userId = '<user-id>'
$from = '<utc-start>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All' -ContextScope Process -NoWelcome
$f = "userId eq '$userId' and appId eq '$appId' and createdDateTime ge $from and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')"
Get-MgBetaAuditLogSignIn -Filter $f -Top 50 |
  Select-Object CreatedDateTime,UniqueTokenIdentifier,@{n='Code';e={$_.Status.ErrorCode}},@{n='Reason';e={$_.Status.FailureReason}}`,
        },
      ],
    },
    {
      id: 'sign-in-again',
      title: 'Sign in again',
      note: 'Drop the old session first: tools keep it and go on sending the dead token. If it asks an administrator for consent, leave "Consent on behalf of your organization" unticked.',
      blocks: [
        {
          kind: 'portal',
          id: 'as-a-user',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'As a user of the app.',
          path: ['the app', 'Sign out', 'Sign in'],
          then: 'Use the new password. If the app has no Sign out, open it in a private window.',
        },
        {
          kind: 'powershell',
          id: 'new-graph-session',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: drop the dead session, sign in.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `if (Get-MgContext) { Disconnect-MgGraph | Out-Null }
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome`,
        },
        {
          kind: 'azure-cli',
          id: 'new-az-session',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI: the same.',
          needs: 'Azure CLI',
          text: `az logout
az login --tenant '<tenant-id>' --allow-no-subscriptions`,
        },
      ],
    },
    {
      id: 'answer-the-challenge',
      title: 'Let the app answer the challenge',
      note:
        'Read `WWW-Authenticate`, decode `claims`, and hand them to MSAL: it then goes past its cache and asks the person. Drop your own copy of the token. ' +
        'An app that declares the capability `cp1` and does not answer the challenge gets 401 again and again. The page on [Conditional Access](cause:conditional-access) has whole samples that also decode the header in all its forms.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'claims-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: from the refused answer to a new token.',
          text: `var claims = WwwAuthenticateParameters.GetClaimChallengeFromResponseHeaders(response.Headers);
try
{
    result = await app.AcquireTokenSilent(scopes, account).WithClaims(claims).ExecuteAsync();
}
catch (MsalUiRequiredException e)
{
    result = await app.AcquireTokenInteractive(scopes).WithAccount(account).WithClaims(claims ?? e.Claims).ExecuteAsync();
}`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'claims-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: `claims` is the decoded JSON text.',
          text: `import { InteractionRequiredAuthError } from '@azure/msal-browser';

export async function tokenAfterChallenge(pca, request, claims) {
  try {
    return (await pca.acquireTokenSilent({ ...request, claims })).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await pca.acquireTokenPopup({ ...request, claims: claims ?? error.claims })).accessToken;
  }
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'claims-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python, a person at the desktop: `claims` is the decoded JSON text.',
          text: `result = app.acquire_token_silent_with_error(
    ["User.Read"], account=account, claims_challenge=claims
)
if not result or "access_token" not in result:
    result = app.acquire_token_interactive(["User.Read"], login_hint=account["username"], claims_challenge=claims)
print(result.get("error_description", "token received"))`,
        },
      ],
    },
    {
      id: 'check-the-call',
      title: 'Check with a call',
      note: 'It works at once, with the token of the new sign-in.',
      blocks: [
        {
          kind: 'powershell',
          id: 'call-again',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Signs you in and reads your own id.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id'
Disconnect-MgGraph`,
        },
        {
          kind: 'azure-cli',
          id: 'call-again-az',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Azure CLI: the same.',
          needs: 'Azure CLI, signed in with az login',
          text: `az rest --method get --url 'https://graph.microsoft.com/v1.0/me?$select=id'`,
        },
      ],
    },
  ],
  traps: [
    'Azure CLI and PowerShell keep the dead session: each new call fails the same way until you sign out. `az login` can take the claims of a challenge with `--claims-challenge`; a program that uses `AzureCliCredential` cannot answer one by itself.',
    'Revoking ends refresh tokens at once. Access tokens of apps without continuous access evaluation live on until they expire, an hour or so; where it is in use, up to 15 minutes can pass.',
    'After a high risk the new sign-in may be refused too, until the risk is dealt with: see [Conditional Access](cause:conditional-access).',
    'SharePoint does not act on the risk of a person; a call there may go on while one to mail is refused.',
    'Revoking sessions on purpose (User Administrator) signs the person out everywhere. It is a way to protect an account, not a fix for this error.',
    'A service that stores refresh tokens of people must be ready for this at any time: send the person a link to sign in, and do not try again in a loop.',
    'App-only tokens get such a challenge from Graph alone, only for apps of the tenant itself, and never for managed identities.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation',
      title: 'Continuous access evaluation: the events and how fast they act',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation',
      title: 'Using continuous access evaluation in your applications',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation-workload',
      title: 'Continuous access evaluation for workload identities',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the sign-in service',
      checked: '2026-11-24',
    },
  ],
};
