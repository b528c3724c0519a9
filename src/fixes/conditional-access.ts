import type { Fix } from './fix.ts';

const signInLogs =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true';
const policies = 'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';

export const fix: Fix = {
  cause: 'conditional-access',
  changes: 'Only the person’s sign-in; policies stay as they are',
  happened:
    'A policy of the organisation asks for something that the sign-in or the token does not prove: multifactor authentication, a managed device, another place, accepted terms of use. The token service says so with `interaction_required`, and Graph with a claims challenge; both carry what the app must bring to a new sign-in.',
  signs: [
    'At the token endpoint 400 `interaction_required` with `AADSTS50076`, `50079`, `50072`, `50074`, `50078`, `50158`, `53000`, `53001`, `53002`, `53003`, `530032`, `530035` or `70043`.',
    'Device, risk and registration: `AADSTS50005`, `50097`, `50129`, `50131`, `53004`, `53010`. Likely too: `53011` (risk in the person’s home tenant), `530036` (device code flow is blocked), `530084` (the client cannot bind its token).',
    'Graph answers 401 with `WWW-Authenticate: Bearer … error="insufficient_claims", claims="…"`, and the decoded claims hold `acrs`, `polids` or `xms_rp_ipaddr`.',
    'The message holds `LocationConditionEvaluationSatisfied` (another IP address) or `TokenCreatedWithOutdatedPolicies` (a policy changed since the token was issued).',
    'SharePoint answers 403 about unmanaged devices: perhaps this.',
    'In a browser the same person meets an extra page: multifactor authentication, terms of use, "You can’t get there from here".',
  ],
  counterSigns: [
    'The claims hold only `nbf`: the session was revoked, for example by a new password. The person signs in again; no policy is in the way. With `nbf` and `xms_rp_ipaddr` together the place decides.',
    '`AADSTS500212`, `500213`, `500021` or `500022`: the boundary of another organisation (cross-tenant access settings, tenant restrictions).',
    '`AADSTS50126`, `50053`, `50055` or `50057`: the person’s password or account. `AADSTS65001` and its kin: [nobody consented](cause:consent-not-granted).',
    'The caller is a service without a person: it needs no MFA. Nearly always it needs a new app-only token with the claims, see the code.',
  ],
  steps: [
    {
      id: 'sign-in-interactively',
      title: 'Sign in interactively and meet the demand',
      note: 'Usually nobody has to change a policy: the person signs in to the app in a browser, on a managed device and from a usual place, and answers what is asked. If the app itself cannot show a sign-in page, see the step on code.',
      blocks: [
        {
          kind: 'powershell',
          id: 'interactive-graph-powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: a new sign-in in the browser. No policy changes.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Disconnect-MgGraph -ErrorAction SilentlyContinue
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome`,
        },
        {
          kind: 'azure-cli',
          id: 'interactive-azure-cli',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label:
            'Azure CLI: sign in with the challenge. `AzureCliCredential` in the SDKs cannot do it by itself and asks for this command.',
          needs: 'Azure CLI 2.76 or later; the version may differ',
          text: `az login --tenant '<tenant-id>' --claims-challenge '<claims-base64>'`,
        },
      ],
    },
    {
      id: 'find-the-policy',
      title: 'See which policy acted',
      note: 'A silent renewal stands under User sign-ins (non-interactive), a service under Service principal sign-ins. Events take minutes to appear; they are kept 30 days with Entra ID P1 or P2, 7 days without. Compare `Uti` of the event with the token’s `uti`; a Request ID of an AADSTS text is the id of the event, a Correlation ID the attempt of the client.',
      blocks: [
        {
          kind: 'portal',
          id: 'sign-in-log',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'The event of the refused sign-in.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs', '<event>', 'Conditional Access'],
          then: 'The tab lists every policy with its result: Failure is the one that refused.',
          url: signInLogs,
        },
        {
          kind: 'portal',
          id: 'what-if',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'Which policies would meet this person, app, device and place.',
          path: ['Entra ID', 'Conditional Access', 'Policies', 'What If'],
          then: 'Fill in the person, the app and the conditions. Policies act on the service behind Graph (Exchange, SharePoint, Teams): try those as the target.',
          url: policies,
        },
        {
          kind: 'powershell',
          id: 'sign-ins-of-a-person',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'A person’s sign-ins to this app, interactive and silent, with the policies that acted.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users; Entra ID P1',
          text: `$appId = '<app-id>'
$from = '<utc-start>'
$to = '<utc-end>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All','Policy.Read.All','User.Read.All' -ContextScope Process -NoWelcome
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
$f = "userId eq '$uid' and appId eq '$appId' and createdDateTime ge $from and createdDateTime le $to and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')"
$u = 'https://graph.microsoft.com/beta/auditLogs/signIns?$top=20&$filter=' + [uri]::EscapeDataString($f)
(Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject).value | ForEach-Object {
  $hit = $_.appliedConditionalAccessPolicies | Where-Object { 'notApplied','notEnabled' -notcontains $_.result }
  [pscustomobject]@{ Time = $_.createdDateTime; Uti = $_.uniqueTokenIdentifier; Code = $_.status.errorCode; Reason = $_.status.failureReason; Policies = ($hit | ForEach-Object { $_.displayName + '=' + $_.result }) -join '; ' }
} | Format-List`,
        },
        {
          kind: 'powershell',
          id: 'sign-ins-of-a-service',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'Sign-ins of a service principal or managed identity.',
          needs:
            'Module Microsoft.Graph.Beta.Reports (Install-Module Microsoft.Graph.Beta.Reports -Scope CurrentUser); Entra ID P1',
          text: `$appId = '<app-id>'
$from = '<utc-start>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'AuditLog.Read.All' -ContextScope Process -NoWelcome
$f = "appId eq '$appId' and createdDateTime ge $from and signInEventTypes/any(t: t eq 'servicePrincipal' or t eq 'managedIdentity')"
Get-MgBetaAuditLogSignIn -Filter $f -Top 50 |
  Select-Object CreatedDateTime,UniqueTokenIdentifier,ResourceDisplayName,IPAddress,@{n='Code';e={$_.Status.ErrorCode}}`,
        },
        {
          kind: 'powershell',
          id: 'list-of-policies',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'All policies and whether they are on.',
          needs: 'Module Microsoft.Graph.Identity.SignIns',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Policy.Read.All' -ContextScope Process -NoWelcome
Get-MgIdentityConditionalAccessPolicy -All | Select-Object Id,DisplayName,State`,
        },
      ],
    },
    {
      id: 'answer-the-challenge',
      title: 'Let the app answer the challenge',
      note:
        'Read every value of `WWW-Authenticate`; there can be several, and commas stand inside the quotes. Take `claims`: base64 with or without padding, sometimes base64url, in the older form raw JSON. Hand the decoded JSON to MSAL and repeat the call with the new token.\n' +
        'Graph sends challenges only to clients that declare the capability `cp1`; others meet the refusal later, at the token endpoint. There the error carries the claims, and MSAL passes them on when it asks interactively.\n' +
        'A service needs no person: it asks for a new app-only token with the claims. Where the SDK keeps the old token (known of services in Java and .NET), build the client anew.\n' +
        'A web API in the middle answers its own caller with 401 and the same claims, and does not swallow them.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'claims-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: declare the capability, read the challenge, answer it.',
          text: `using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

string[] scopes = { "User.Read" };
using var http = new HttpClient();
var app = PublicClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithRedirectUri("http://localhost")
    .WithClientCapabilities(new[] { "cp1" })
    .Build();

var answer = await CallGraph(null);
if (answer.StatusCode == HttpStatusCode.Unauthorized)
{
    var claims = WwwAuthenticateParameters.GetClaimChallengeFromResponseHeaders(answer.Headers);
    if (claims != null) answer = await CallGraph(claims);
}

async Task<HttpResponseMessage> CallGraph(string claims)
{
    var token = await GetToken(claims);
    var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.microsoft.com/v1.0/me");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
    return await http.SendAsync(request);
}

async Task<AuthenticationResult> GetToken(string claims)
{
    var account = (await app.GetAccountsAsync()).FirstOrDefault();
    try
    {
        return await app.AcquireTokenSilent(scopes, account).WithClaims(claims).ExecuteAsync();
    }
    catch (MsalUiRequiredException e)
    {
        return await app.AcquireTokenInteractive(scopes).WithAccount(account).WithClaims(claims ?? e.Claims).ExecuteAsync();
    }
}`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'claims-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js in a single-page app: `claims` must be the decoded JSON text.',
          text: String.raw`import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

const scopes = ['User.Read'];
const pca = new PublicClientApplication({
  auth: {
    clientId: '<app-id>',
    authority: 'https://login.microsoftonline.com/<tenant-id>',
    clientCapabilities: ['CP1'],
  },
});
await pca.initialize();
const returned = await pca.handleRedirectPromise();
const account = returned?.account ?? pca.getAllAccounts()[0];

let answer = await callGraph();
const claims = claimsOf(answer.headers.get('WWW-Authenticate') ?? '');
if (answer.status === 401 && claims) answer = await callGraph(claims);

async function callGraph(claims) {
  const accessToken = await getToken(claims);
  return fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + accessToken } });
}

async function getToken(claims) {
  try {
    return (await pca.acquireTokenSilent({ scopes, account, claims })).accessToken;
  } catch (error) {
    if (account && !(error instanceof InteractionRequiredAuthError)) throw error;
    await pca.acquireTokenRedirect({ scopes, account, claims: claims ?? error.claims });
  }
}

// base64, base64url or raw JSON, in quotes or bare
function claimsOf(header) {
  const found = /claims=(?:"([^"]+)"|(\{.*\}))/.exec(header);
  const value = found?.[1] ?? found?.[2];
  if (!value || value.startsWith('{')) return value;
  return atob(value.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'claims-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL Python, a service: `claims_challenge` must be JSON text. Passing the base64 value, as one sample of the documentation does, fails once `client_capabilities` is set. `credential` is your certificate or secret, `claims` the value from the header.',
          text: `import base64
import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
    client_capabilities=["cp1"],
)
if not claims.startswith("{"):  # base64 or base64url, with or without padding
    claims = base64.urlsafe_b64decode(claims.replace("+", "-").replace("/", "_") + "==").decode()
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"], claims_challenge=claims)
print(result.get("error_description", "token received"))`,
        },
        {
          kind: 'http',
          id: 'claims-raw',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label:
            'Without MSAL: the decoded JSON goes percent-encoded into `claims` of the authorize request. A service sends the same parameter in the body of its token request.',
          text: `https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/authorize?client_id=<app-id>&response_type=code&redirect_uri=<redirect-uri>&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read&code_challenge=[PKCE challenge]&code_challenge_method=S256&claims=[decoded JSON, percent-encoded]`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If the person cannot meet the demand, ask the administrator',
      note: 'Only a Conditional Access Administrator changes policies. That is the last step, and taking the app out of the policies is not the first one to think of: mostly a registered method, a compliant device or another flow is what is missing.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `A sign-in to an app that calls Microsoft Graph is refused by Conditional Access.

App:              [name of the app], application (client) ID <app-id>
Tenant:           <tenant-id>
Person:           [sign-in name, or "a service, nobody signs in"]
Error:            [AADSTS number, or the claims of the challenge]
Time (UTC):       [time of the failure]
Request ID:       [of the error text]    Correlation ID: [of the error text]
What was tried:   [interactive sign-in in a browser, managed device, usual place]

Please look at: Entra ID > Monitoring & health > Sign-in logs > the event > Conditional Access
(silent renewals: User sign-ins (non-interactive); services: Service principal sign-ins)
and say which policy refused it, and how this person or app can meet it.`,
        },
      ],
    },
    {
      id: 'check-the-sign-in',
      title: 'Check that the policy is met',
      note: 'It works with the next sign-in. The new event shows Success for the policy, and the call answers.',
      blocks: [
        {
          kind: 'portal',
          id: 'success-in-the-log',
          purpose: 'verify',
          runnableBy: 'admin (Security Reader)',
          label: 'The event of the new sign-in.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs', '<event>', 'Conditional Access'],
          then: 'The policy that refused before now says Success.',
          url: signInLogs,
        },
        {
          kind: 'powershell',
          id: 'call-again',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'A call with your own sign-in: your id comes back.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName'
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'Policies act on the data behind Graph (Exchange, SharePoint, Teams), not on an app called Microsoft Graph.',
    'Since June 2026 (rollout from the 15th) policies for all resources that have exclusions also catch sign-ins that ask only for basic scopes: `openid`, `profile`, `email`, `offline_access`, `User.Read`, `User.Read.All`, `User.ReadBasic.All`, `People.Read`, `People.Read.All`, `GroupMember.Read.All`, `Member.Read.Hidden`. They are judged as Windows Azure Active Directory (`00000002-0000-0000-c000-000000000000`). An app that nobody changed suddenly meets MFA or device rules, the Azure CLI included. Let the app answer the challenge; a confidential client that only signs people in asks for `openid profile` in place of `User.Read`.',
    'Policies for workload identities reach only single-tenant apps of their own tenant, by place and risk; managed identities are not covered.',
    'A name and password sent by the app (ROPC) and the device code flow can often never meet the policy (`AADSTS50076`, `530036`): change the flow.',
    'The sign-in list of v1.0 (`Get-MgAuditLogSignIn`), and that of beta without `signInEventTypes`, hold interactive sign-ins only. No event there proves nothing. A token from MSAL’s cache makes no event at all.',
    'The `request-id` of a Graph answer names the API call, never a sign-in: it is found in Graph’s activity log, not in the sign-in log.',
  ],
  outdated:
    'The article says that Graph answers 403 with `insufficient_claims`. Today the claims challenge comes with 401 and the claims in base64; the 403 with raw JSON is the form of the older guide. Accept both.',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/claims-challenge',
      title: 'Claims challenges, claims requests and client capabilities',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-conditional-access-dev-guide',
      title: 'Developer guidance for Conditional Access',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
      title: 'Troubleshoot sign-in problems with Conditional Access',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-enforcement-resource-exclusions',
      title: 'Enforcement of policies with resource exclusions',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta',
      title: 'The sign-in log in Microsoft Graph',
      checked: '2026-11-24',
    },
  ],
};
